package org.majorslist.check.mark;

import org.majorslist.check.Language;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.SpanishVerbs;
import org.majorslist.check.words.WordList;

/// Clauses set between commas that tell something beside: "the clan, founded in 2006, has 9,000 men", "el clan, que
/// perdió a su jefe en mayo, controla 390 municipios".
///
/// @param text the text
record Insertions(Marked text) {
    private static final ListedWords WHICH = ListedWords.named("insertions.which");
    private static final WordList JOINS = WordList.of("and", "but", "while", "y", "e", "pero", "mientras", "aunque");
    /// "Last decertified in 1997", "first elected in 2018".
    private static final WordList ONCE = WordList.of("last", "first", "once", "twice", "newly", "recently");
    private static final WordList PARTICIPIOS =
            WordList.of("pasado", "mercado", "estado", "senado", "resultado", "lado");
    private static final int LONGEST = 24;
    private static final int SHORTEST = 5;

    /// Whether a date stands in such a clause and a figure outside, behind it.
    boolean keepsApart(int date, int figure) {
        int close = date < figure ? closing(date, figure) : -1;
        return close >= 0 && opens(date);
    }

    /// Whether a date stands in such a clause that tells when somebody took office, "Petro, elected in 2022", or of
    /// another happening, "Colombia, which was last decertified in 1997".
    boolean ofHappening(int date) {
        boolean office = false;
        boolean takes = false;
        boolean begins = false;
        boolean happened = false;
        int floor = Math.max(text.sentenceStart(date) + 1, date - LONGEST / 2);
        for (int i = date - 1; i >= floor; i--) {
            office |= text.cue(i, Cue.office);
            takes |= text.cue(i, Cue.takes_office);
            begins |= text.cue(i, Cue.in_office);
            happened |= text.cue(i, Cue.befell);
            if (text.reads(i - 1, ",")) {
                boolean told = begins || happened || (takes && office);
                boolean beside = text.in(i, WHICH) || text.in(i, SmallWords.A) || participle(i);
                return told && (beside || (happened && text.in(i, JOINS) && figureBefore(i)));
            }
            if (!text.token(i).isWord() || text.quantity(i) != null) {
                return false;
            }
        }
        return false;
    }

    /// Whether a figure stands in the clause before.
    private boolean figureBefore(int comma) {
        for (int i = comma - 1; i >= Math.max(text.sentenceStart(comma), comma - LONGEST); i--) {
            if (text.quantity(i) != null && text.date(i) == null) {
                return true;
            }
        }
        return false;
    }

    /// The comma behind the date, before the figure; -1 if there is none.
    private int closing(int date, int figure) {
        for (int i = date; i < figure; i++) {
            if (text.reads(i, ",")) {
                boolean goesOn =
                        text.quantity(i + 1) == null && text.token(i + 1).isWord();
                return goesOn ? i : -1;
            }
            if (text.stops(i) || text.reads(i, ";")) {
                return -1;
            }
        }
        return -1;
    }

    /// Whether a comma before the date, behind the subject, begins the clause.
    private boolean opens(int date) {
        int floor = Math.max(text.sentenceStart(date) + 1, date - LONGEST);
        for (int i = date - 1; i > floor; i--) {
            boolean begins = text.reads(i - 1, ",") && (text.in(i, WHICH) || participle(i));
            if (begins) {
                return true;
            }
            if (text.reads(i, ";") || text.reads(i, ":") || text.quantity(i) != null) {
                return false;
            }
        }
        return false;
    }

    private boolean participle(int i) {
        if (opensBeside(i) || (text.in(i, ONCE) && opensBeside(i + 1))) {
            return true;
        }
        String word = text.norm(i);
        return text.language() == Language.es
                && word.length() >= SHORTEST
                && !text.in(i, PARTICIPIOS)
                && SpanishVerbs.participle(word);
    }

    private boolean opensBeside(int i) {
        return text.cue(i, Cue.told_beside) || text.cue(i, Cue.befell);
    }
}
