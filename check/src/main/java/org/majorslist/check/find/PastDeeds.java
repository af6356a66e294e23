package org.majorslist.check.find;

import org.majorslist.check.Language;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.WordList;

/// Whether words tell that something happened: a word known for it, in English any verb that ends like a past one, or
/// the noun of a happening right before its date.
final class PastDeeds {
    private static final String HAPPENED = "happened";
    private static final String HAPPENING = "happening";
    private static final int NOUN_WITHIN = 3; // "a vote in Congress on 3 May"
    private static final int SHORTEST = 5;
    private static final int VERB_BEFORE = 5; // words from the verb to its year
    private static final int FIGURE_BEFORE = 6; // words
    private static final WordList LEADS_YEAR = WordList.of("from", "to", "as", "for", "between", "than");
    /// English words that end like a verb of the past and are none, or tell of no happening.
    private static final String NO_DEED = "nodeed";

    private final Marked text;

    PastDeeds(Marked text) {
        this.text = text;
    }

    /// Whether a clause tells that something happened at a date.
    ///
    /// On a weekday somebody may only have spoken, and a year may be that of what is told beside.
    /// There the verb must be one known for what happens, or stand without figures.
    boolean tell(Date date, int from, int to) {
        boolean any = switch (date.form()) {
            case DAY, MONTH -> true;
            case YEAR -> !measured(from, to) && !text.in(date.from() - 1, LEADS_YEAR);
            case WEEKDAY, RELATIVE, FISCAL, QUARTER, DECADE, EARLIER -> false;
        };
        boolean since = text.reads(from, "since"); // "since the coup of May 3", "since counting began in 2001"
        if (since && date.form() == DateForm.YEAR) {
            return false;
        }
        int low = date.form() == DateForm.YEAR ? Math.max(from, date.from() - VERB_BEFORE) : from;
        int end = date.form() == DateForm.YEAR ? date.from() : to;
        return known(from, to) || (any && (verb(low, end) || (!since && nounBefore(date))));
    }

    private boolean measured(int from, int to) {
        for (int i = Math.max(text.sentenceStart(from), from - FIGURE_BEFORE); i < to; i++) {
            if (text.date(i) == null && text.number(i) != null) {
                return true;
            }
        }
        return false;
    }

    /// Whether a word known for what happens stands between two tokens.
    boolean known(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.is(i, HAPPENED)) {
                return true;
            }
        }
        return false;
    }

    /// "His arrest on 18 February", "the coup of April 2002".
    private boolean nounBefore(Date date) {
        int i = date.from() - 1;
        boolean led = text.in(i, SmallWords.IN) || text.in(i, SmallWords.OF_PLAIN) || text.reads(i, "on");
        for (int k = i - 1; led && k >= Math.max(text.sentenceStart(date.from()), i - NOUN_WITHIN); k--) {
            if (text.is(k, HAPPENING)) {
                return true;
            }
            if (!text.token(k).isWord() || text.date(k) != null) {
                return false;
            }
        }
        return false;
    }

    /// Whether an English word that ends like a verb of the past stands between two tokens.
    private boolean verb(int from, int to) {
        for (int i = from; i < to && text.language() == Language.en; i++) {
            String word = text.norm(i);
            boolean form = word.endsWith("ed") && word.length() >= SHORTEST && !text.is(i, NO_DEED);
            boolean name = form
                    && Character.isUpperCase(text.text().charAt(text.token(i).start()));
            if (form && !name && !text.cue(i, Cue.saying) && text.place(i) == null && text.date(i) == null) {
                return true;
            }
        }
        return false;
    }
}
