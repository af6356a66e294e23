package org.majorslist.check.mark;

import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.TimeWord;
import org.majorslist.check.words.WordList;

/// The years a figure is set against: "than in 2022", "over 2023", "four times the 2013 level". Nothing a
/// sentence tells is of such a year, and the text does not go on from it.
final class ComparedYears {
    private static final int WITHIN = 6;
    private static final int MORE_WITHIN = 5;
    private static final int LEVEL_WITHIN = 5;
    private static final WordList ABOVE = WordList.of("encima", "debajo", "above", "below");
    /// "Por encima de lo logrado en 2024", "above the level of 2024".
    private static final WordList MARKS =
            WordList.of("nivel", "cifra", "registro", "marca", "total", "resultado", "logro", "dato");
    private static final WordList OVER = WordList.of("over", "on", "sobre", "vs", "from");

    private final Marked text;

    ComparedYears(Marked text) {
        this.text = text;
    }

    boolean is(Date date) {
        if (over(date)) {
            return true;
        }
        int floor = Math.max(text.sentenceStart(date.from()), date.from() - WITHIN);
        for (int i = date.from() - 1; i >= floor; i--) {
            if (text.date(i) != null || text.reads(i, ",") || text.reads(i, ";")) {
                return false;
            }
            boolean against =
                    text.in(i, ABOVE) && (date.from() - i <= 2 || text.reads(i + 2, "lo") || text.in(i + 2, MARKS));
            if (against || text.says(i, TimeWord.compared) || moreThan(i)) {
                return !hedge(i);
            }
            Mention.Quantity quantity = text.quantity(i);
            if (quantity != null) {
                return reckonedIn(quantity, date);
            }
        }
        return false;
    }

    /// "The increase over 2023", "12 percent up on 2023"; not "over 2023 and 2024", which is a stretch.
    private boolean over(Date date) {
        boolean year = date.form() == DateForm.YEAR || date.form() == DateForm.FISCAL;
        return year
                && text.in(date.from() - 1, OVER)
                && risesBefore(date.from() - 1)
                && (!text.says(date.to(), TimeWord.joins_range) || text.in(date.to(), SmallWords.AND))
                && text.date(date.to() + 1) == null;
    }

    private boolean risesBefore(int at) {
        for (int i = at - 1; i >= Math.max(text.sentenceStart(at), at - MORE_WITHIN); i--) {
            Mention.Quantity quantity = text.quantity(i);
            boolean percent = quantity != null && quantity.unit().equals("percent");
            if (percent || text.cue(i, Cue.rises) || text.says(i, TimeWord.more)) {
                return true;
            }
        }
        return false;
    }

    /// "Four times the 2013 level", "half of what was seen in 1995": the year is that of the measure, not of what is
    /// measured. "Doubled in 2023" and "half of the crop in 2023" tell of the year itself.
    private boolean reckonedIn(Mention.Quantity quantity, Date date) {
        boolean times = quantity.unit().equals("times");
        boolean share = quantity.unit().equals("share");
        boolean level =
                text.cue(date.from() - 1, Cue.the) || ((times || levelBefore(quantity)) && ofTheLevel(quantity));
        for (int i = quantity.to(); (times || share) && i < date.from(); i++) {
            if (text.cue(i, Cue.that_which)) {
                return true;
            }
        }
        return (times || share) && level;
    }

    /// "80,000 hectares, half the area of 2000": the figure compared stands before.
    private boolean levelBefore(Mention.Quantity share) {
        int floor = Math.max(text.sentenceStart(share.from()), share.from() - LEVEL_WITHIN);
        for (int i = share.from() - 1; i >= floor; i--) {
            Mention.Quantity level = text.quantity(i);
            if (level != null) {
                return level.kind().equals("measure") && !level.unit().equals("percent");
            }
        }
        return false;
    }

    /// "El triple del nivel de 2012"; "doubled the area in 2012" tells what happened then.
    private boolean ofTheLevel(Mention.Quantity quantity) {
        int to = quantity.to();
        boolean the = text.cue(to, Cue.the) || (text.reads(to, "de") && text.cue(to + 1, Cue.the));
        return the && !text.norm(to - 1).endsWith("ed");
    }

    /// "Más … que en 2024".
    private boolean moreThan(int i) {
        if (!text.reads(i, "que")) {
            return false;
        }
        for (int k = i - 1; k >= Math.max(0, i - MORE_WITHIN); k--) {
            if (text.says(k, TimeWord.more)) {
                return true;
            }
            if (text.quantity(k) != null) {
                return false;
            }
        }
        return false;
    }

    /// "More than 300" is a hedge, no comparison with a year.
    private boolean hedge(int i) {
        return text.reads(i, "than") && text.quantity(i - 1) != null;
    }
}
