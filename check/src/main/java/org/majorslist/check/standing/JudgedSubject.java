package org.majorslist.check.standing;

import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.WordList;

/// Finds the countries that stand before a word of verdict-words.csv as its subject: in its clause, or across an aside
/// between commas.
final class JudgedSubject {
    private static final int COORDINATED_WITHIN = 24;
    private static final int ASIDE = 20;
    private static final int DATE_WITHIN = 5;
    private static final WordList AND = WordList.of("and", "y", "e", "but", "pero");
    private static final int AUXILIARIES = 4;
    private static final ListedWords AUXILIARY = ListedWords.named("judged_subject.auxiliary");
    private static final ListedWords PRONOUNS = ListedWords.named("judged_subject.pronouns");
    private static final WordList RELATIVE = WordList.of("which", "who", "that");
    private static final WordList NONE = WordList.of("neither", "none", "ninguno", "ninguna");
    private static final WordList TURNS = WordList.of(";", ":", "(", "but", "while", "whereas", "pero", "mientras");

    private final Marked text;
    private final JudgedCount counts;
    private final JudgedList lists;

    JudgedSubject(Marked text, JudgedCount counts, JudgedList lists) {
        this.text = text;
        this.counts = counts;
        this.lists = lists;
    }

    /// Whether a word stands for countries as a subject does: "it", "ambos".
    static boolean isPronoun(Marked text, int i) {
        return text.in(i, PRONOUNS);
    }

    /// The subject that ends at most so many words before a token; `null` if there is none.
    @Nullable
    Party before(int to, int reach) {
        Party aside = acrossAside(to);
        if (aside != null) {
            return aside;
        }
        int low = Math.max(text.sentenceStart(to), to - (coordinated(to) ? COORDINATED_WITHIN : reach));
        for (int i = to - 1; i >= low; i--) {
            boolean joins = text.in(i, AND) && text.norm(i - 1).endsWith("ed"); // "was listed but not blamed"
            if (text.in(i, TURNS) && !joins) {
                return null;
            }
            if (isPronoun(text, i)) {
                return pronoun(i);
            }
            Party here = at(i, to);
            if (here != null) {
                return here;
            }
        }
        return null;
    }

    /// "It", "neither": none where it is told of any country whatever.
    private @Nullable Party pronoun(int i) {
        boolean none = text.in(i, NONE) && !text.cue(i, Cue.denies);
        return AnyCountry.before(text, i, 0) ? null : new Party(i, i + 1, null, none);
    }

    /// The countries, or their number, that end at a token.
    private @Nullable Party at(int i, int verb) {
        Mention.Places unnamed = text.place(i) == null ? text.unnamed(i) : null;
        if (unnamed != null && !lists.ledAway(i)) {
            return Party.of(unnamed);
        }
        Party places = lists.subjectAround(i);
        if (places != null) {
            return places;
        }
        Mention.Figure number = counts.number(i);
        return number != null && counts.behindNumber(number) >= verb - 2 ? counted(i, number) : null;
    }

    /// "Nine of 24 governments", "nine governments".
    private Party counted(int i, Mention.Figure number) {
        Mention.Figure part = counts.partOf(i);
        if (part != null) {
            return new Party(part.from(), part.to(), part);
        }
        return new Party(i, counts.behindNumber(number), number);
    }

    /// "And passed", ", and was refused": the subject stands further off.
    private boolean coordinated(int verb) {
        return text.in(verb - 1, AND) || text.in(verb - 2, AND) || dateBetween(verb) || goesOn(verb);
    }

    /// "Was waived in 1995, was denied the year after and has been certified since": a verb with its auxiliary behind a
    /// comma or "and".
    private boolean goesOn(int verb) {
        int i = verb - 1;
        while (verb - i <= AUXILIARIES && text.in(i, AUXILIARY)) {
            i--;
        }
        return i < verb - 1 && (text.reads(i, ",") || text.in(i, AND));
    }

    /// "And last year escaped …": a date between the conjunction and the verb.
    private boolean dateBetween(int verb) {
        for (int i = verb - 1; i >= Math.max(text.sentenceStart(verb), verb - DATE_WITHIN); i--) {
            Mention.Date date = text.date(i);
            if (date != null && date.to() >= verb - 1) {
                return text.in(i - 1, AND) || text.in(i - 2, AND);
            }
        }
        return false;
    }

    /// "Peru, where nine judges had been killed, was approved": the country before the comma that opens the aside.
    private @Nullable Party acrossAside(int verb) {
        int comma = text.reads(verb - 1, ",") ? verb - 1 : text.reads(verb - 2, ",") ? verb - 2 : -1;
        boolean led = comma < 0 && text.reads(verb - 3, ",") && text.in(verb - 2, AUXILIARY);
        comma = led && text.norm(verb - 1).endsWith("ly") ? verb - 3 : comma; // ", were fully approved"
        Party relative = comma == verb - 2 && text.in(verb - 1, RELATIVE) ? lists.subjectUpTo(comma) : null;
        if (relative != null) {
            return relative; // "and Burma, which returned": the country the clause hangs on
        }
        for (int i = comma - 1; i > Math.max(text.sentenceStart(verb), comma - ASIDE); i--) {
            Party before = text.reads(i, ",") ? lists.subjectUpTo(i) : null;
            if (before != null) {
                return before;
            }
        }
        return null;
    }
}
