package org.majorslist.check.link;

import java.util.ArrayList;
import java.util.List;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.VerdictWords.Outcome;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.WordList;

/// The countries a claim means by words for several: all of them, both, each, the three.
final class AllOfThem {
    private static final int SENTENCES_ON = 3;
    private static final WordList THE = WordList.of("the", "los", "las");
    private static final ListedWords THOSE = ListedWords.named("all_of_them.those");
    private static final WordList CASE = WordList.of("case", "cases", "caso", "casos");
    private static final WordList TWO = WordList.of("two", "both", "dos", "ambos", "three", "tres");

    private final Marked text;
    private final PlaceRoles roles;
    private final CountryInFocus focus;

    AllOfThem(Marked text, PlaceRoles roles, CountryInFocus focus) {
        this.text = text;
        this.roles = roles;
        this.focus = focus;
    }

    /// "All of them were granted a waiver": the countries listed just before, those excepted left out.
    String of(Found found) {
        for (int i = text.sentenceStart(found.from()); i < found.to(); i++) {
            boolean them = (text.reads(i, "of") && text.reads(i + 1, "them"))
                    || (text.reads(i, "todos") && text.reads(i + 1, "ellos"))
                    || (text.in(i, TWO) && text.in(i + 1, SmallWords.COUNTRIES))
                    || (Outcome.isStanding(found.indicator()) && (thoseTwo(i) || inEachCase(i)))
                    || ((i >= found.from() || text.reads(i + 1, "but") || text.cue(i + 1, Cue.except))
                            && Outcome.isStanding(found.indicator())
                            && eachOfThem(i));
            if (them) {
                List<String> left = new ArrayList<>(focus.listBefore(i, SENTENCES_ON));
                left.removeAll(excepted(text.sentence(i)));
                left = left.isEmpty() && text.cue(i, Cue.both) ? lastTwo(i) : left;
                if (!left.isEmpty()) {
                    return String.join(";", left);
                }
            }
        }
        return "";
    }

    /// "Waivers for all three", "both were excused", "exenciones a los tres".
    private boolean eachOfThem(int i) {
        String word = text.norm(i);
        boolean number = text.number(i + 1) != null;
        return text.cue(i, Cue.both) || text.cue(i, Cue.each) || (THE.has(word) && number);
    }

    /// "For those two the penalty was lifted", "a estas dos últimas se les concedió".
    private boolean thoseTwo(int i) {
        Mention.Figure number = text.in(i, THOSE) ? text.number(i + 1) : null;
        return number != null
                && number.value() == focus.listBefore(i, SENTENCES_ON).size();
    }

    /// "In each case aid was declared vital", "en todos los casos".
    private boolean inEachCase(int i) {
        boolean each = text.cue(i, Cue.each);
        return each && text.in(i - 1, SmallWords.IN) && (text.in(i + 1, CASE) || text.in(i + 2, CASE));
    }

    /// The last two countries named before a token in its sentence.
    private List<String> lastTwo(int at) {
        var codes = new ArrayList<String>();
        for (int i = at - 1; i >= text.sentenceStart(at) && codes.size() < 2; i--) {
            Mention.Places place = text.place(i);
            String code = place == null ? "" : place.codes().getFirst();
            if (CountryInFocus.country(code) && !code.equals("USA") && !codes.contains(code)) {
                codes.addFirst(code);
            }
        }
        return codes.size() == 2 ? codes : List.of();
    }

    private List<String> excepted(int sentence) {
        var codes = new ArrayList<String>();
        for (int i = text.from(sentence); i < text.to(sentence); i++) {
            Mention.Places place = text.place(i);
            if (place != null && (roles.excepted(i) || text.reads(i - 1, "but"))) {
                Mention.Places list = text.placesFrom(i); // "all but Afghanistan and Venezuela"
                codes.addAll(list == null ? place.codes() : list.codes());
            }
        }
        return codes;
    }
}
