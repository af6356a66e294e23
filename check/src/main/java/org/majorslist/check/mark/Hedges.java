package org.majorslist.check.mark;

import java.util.Set;
import org.majorslist.check.Qualifier;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.Phrases;
import org.majorslist.check.words.WordList;

/// Hedges of figures: about, nearly, more than; casi, más de; and those behind, as in "se duplicó con creces".
final class Hedges {
    /// A hedge and where it begins; without one, `exactly` and the figure itself.
    record Hedge(Qualifier qualifier, int from) {}

    private static final WordList INDEFINITE = WordList.of("a", "an", "un", "una", "$", "us", "el", "la");
    private static final WordList DEFINITE = WordList.of("the", "los", "las");
    private static final Set<Qualifier> COMPARES = Set.of(Qualifier.MORE_THAN, Qualifier.LESS_THAN);
    private static final ListedWords GOES_OVER = ListedWords.named("hedges.goes_over");
    /// "$10 billion and more than 2,000 hectares": a hedge of the figure behind it.
    private static final WordList LEADS_ON = WordList.of("than", "de", "que");

    private static final ListedWords BEHIND = ListedWords.named("hedges.behind");

    private static final Set<String> AMPLY =
            Set.of("con creces", "de sobra", "and more", "or more", "y mas", "o mas", "y pico");
    private static final Set<String> ROUGHLY =
            Set.of("or so", "or thereabouts", "more or", "give or", "o asi", "mas o", "y algo");
    private static final Set<String> SCARCELY = Set.of("or less", "or fewer", "o menos");
    /// "Un tercio largo", "media tonelada escasa".
    private static final WordList LONG = WordList.of("largo", "larga", "largos", "largas");

    private static final WordList SHORT = WordList.of("escaso", "escasa", "escasos", "escasas");
    private static final WordList HAS = WordList.of("ha", "han", "habia", "habian");
    private static final int LONGEST = 4;
    private static final int MOVED_WITHIN = 8;

    private final Marked text;
    private final Phrases<Qualifier> words;

    Hedges(Marked text, Phrases<Qualifier> words) {
        this.text = text;
        this.words = words;
    }

    /// The hedge that ends at a figure.
    Hedge before(int from) {
        int floor = text.sentenceStart(Math.min(from, text.size() - 1));
        for (int i = Math.max(floor, from - LONGEST); i < from; i++) {
            for (Phrases.Hit<Qualifier> hit : words.at(text.tokens(), i)) {
                if (reaches(hit, from) && !otherwise(hit)) {
                    return new Hedge(hit.meaning(), i);
                }
            }
        }
        return new Hedge(Qualifier.EXACTLY, from);
    }

    private boolean reaches(Phrases.Hit<Qualifier> hit, int from) {
        int to = hit.to();
        boolean article = to + 1 == from && text.in(to, INDEFINITE);
        boolean definite = to + 1 == from && text.in(to, DEFINITE) && !COMPARES.contains(hit.meaning());
        return to == from || article || definite || reflexive(to, from);
    }

    /// "Casi se triplicó", "casi se ha triplicado": the verb's own words stand between.
    private boolean reflexive(int to, int from) {
        boolean se = text.reads(to, "se");
        return se && (to + 1 == from || (to + 2 == from && text.in(to + 1, HAS)));
    }

    /// "Handed over 20", "saltó 53 %, hasta 2.664": words that look like a hedge and are none.
    private boolean otherwise(Phrases.Hit<Qualifier> hit) {
        String word = text.norm(hit.from());
        boolean over = word.equals("over") && text.in(hit.from() - 1, GOES_OVER);
        return over || (word.equals("hasta") && hit.to() == hit.from() + 1 && moved(hit.from()));
    }

    /// Whether the words before tell a rise or fall, so that "hasta" names where it ended.
    private boolean moved(int at) {
        int floor = Math.max(text.sentenceStart(at), at - MOVED_WITHIN);
        for (int i = at - 1; i >= floor; i--) {
            if (text.is(i, "up") || text.is(i, "down")) {
                return true;
            }
        }
        return false;
    }

    /// The hedge with what stands behind a figure taken in.
    Qualifier behind(int to, Qualifier before) {
        if (before != Qualifier.EXACTLY) {
            return before;
        }
        if (text.in(to, LONG) || text.in(to, SHORT)) {
            return text.in(to, LONG) ? Qualifier.MORE_THAN : Qualifier.NEARLY;
        }
        if (!text.in(to, BEHIND) || text.in(to + 2, LEADS_ON)) {
            return before;
        }
        String two = text.norm(to) + " " + text.norm(to + 1);
        if (ROUGHLY.contains(two)) {
            return Qualifier.ABOUT;
        }
        return AMPLY.contains(two)
                ? Qualifier.MORE_THAN
                : SCARCELY.contains(two) ? Qualifier.LESS_THAN : Qualifier.EXACTLY;
    }
}
