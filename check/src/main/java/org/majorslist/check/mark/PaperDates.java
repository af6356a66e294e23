package org.majorslist.check.mark;

import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.TimeWord;
import org.majorslist.check.words.WordList;

/// Dates of papers: when one came out or somebody said something, and years whose paper is not out yet.
final class PaperDates {
    private static final int ISSUED_WITHIN = 4;
    private static final int UNRELEASED_WITHIN = 7;
    private static final int LAW_WITHIN = 6;
    private static final ListedWords LAWS = ListedWords.named("paper_dates.laws");
    private static final WordList FOR = WordList.of("for", "para");
    private static final WordList THAT = WordList.of("that", "que");

    private final Marked text;

    PaperDates(Marked text) {
        this.text = text;
    }

    /// Whether a word of publishing or, if the date is no year or quarter, of saying stands just before it.
    boolean issued(Date date) {
        boolean year =
                date.form() == DateForm.YEAR || date.form() == DateForm.FISCAL || date.form() == DateForm.QUARTER;
        int floor = Math.max(text.sentenceStart(date.from()), date.from() - ISSUED_WITHIN);
        if (text.in(date.from() - 1, FOR)) {
            return false;
        }
        if (isOut(date) || isOfLaw(date)) {
            return true;
        }
        for (int i = date.from() - 1; i >= floor; i--) {
            if (text.in(i, THAT)) {
                return false;
            }
            if (text.says(i, TimeWord.issued) || (!year && text.says(i, TimeWord.said))) {
                return true;
            }
            if (!text.token(i).isWord() || text.quantity(i) != null || text.date(i) != null) {
                return false;
            }
        }
        return false;
    }

    /// "La Ley 228 de 2002", "la Ley General de la Coca, de 2017", "Law No. 906 of 2017": the year is part of its name.
    private boolean isOfLaw(Date date) {
        if (date.form() != DateForm.YEAR || !text.in(date.from() - 1, SmallWords.OF)) {
            return false;
        }
        int last = text.reads(date.from() - 2, ",") ? date.from() - 3 : date.from() - 2;
        boolean number = text.token(Math.max(0, last)).isNumber();
        for (int i = last; i >= Math.max(text.sentenceStart(date.from()), last - LAW_WITHIN); i--) {
            if (text.in(i, LAWS)) {
                boolean name =
                        Character.isUpperCase(text.text().charAt(text.token(i).start()));
                return number ? last - i <= 2 : name && last > i;
            }
            if (!text.token(i).isWord() && !text.token(i).isNumber()) {
                return false;
            }
        }
        return false;
    }

    /// "A survey, out on Sunday, …"
    private boolean isOut(Date date) {
        int out = text.reads(date.from() - 1, "on") ? date.from() - 2 : date.from() - 1;
        return text.reads(out, "out") && text.reads(out - 1, ",");
    }

    /// Whether the words just behind a date say "not yet".
    boolean unreleased(Date date) {
        for (int i = date.to(); i < Math.min(text.sentenceEnd(date.from()), date.to() + UNRELEASED_WITHIN); i++) {
            String word = text.norm(i);
            String next = text.norm(i + 1);
            boolean yet = (word.equals("not") || word.equals("yet")) && (next.equals("yet") || next.equals("to"));
            boolean todavia = (word.equals("todavia") || word.equals("aun")) && next.equals("no");
            if (yet || todavia) {
                return true;
            }
            if (text.date(i) != null || text.quantity(i) != null) {
                return false;
            }
        }
        return false;
    }
}
