package org.majorslist.check.figure;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.WordList;

/// Words near a figure that make it a change: "rose by", "percent more", "down".
///
/// @param sign 1 for up, -1 for down
/// @param absolute whether the figure is the size of the change in units, not the level reached
/// @param why the word that tells
record Change(int sign, boolean absolute, String why) {
    private static final ListedWords MORE = ListedWords.named("change.more");
    private static final ListedWords LESS = ListedWords.named("change.less");
    private static final ListedWords ADJECTIVES = ListedWords.named("change.adjectives");
    private static final WordList THAN_OF = WordList.of("than", "de");
    private static final WordList THAN = WordList.of("than", "que", "a", "al");
    private static final WordList POSITIONS = WordList.of("por");

    /// Words that set a percentage against a year.
    private static final Map<String, Integer> AGAINST =
            Map.of("over", 1, "ahead", 1, "beyond", 1, "past", 1, "behind", -1, "under", -1, "sobre", 1);

    private static final WordList LEVELS = WordList.of("figure", "level", "total", "count", "tally", "number");
    private static final WordList UP_OR_DOWN = WordList.of("up", "down");
    private static final WordList TO = WordList.of("to", "the");
    /// "Make up three in five hectares" tells a part.
    private static final WordList MAKE = WordList.of("make", "makes", "made", "making");

    private static final WordList VARIATION = WordList.of("variacion", "variation", "change");
    private static final WordList YEARLY =
            WordList.of("anual", "interanual", "annual", "yearly", "year", "on", "over", "-");
    private static final int VARIES_WITHIN = 6;
    private static final int AFTER = 3;
    private static final WordList THEY = WordList.of("it", "they", "he", "she");
    private static final int COMPARES_WITHIN = 8;

    static @Nullable Change of(Marked text, Mention.Quantity quantity) {
        Change signed = signed(text, quantity);
        if (signed != null) {
            return signed;
        }
        Change named = RatesTold.of(text, quantity);
        Change lost = named == null ? Losses.of(text, quantity) : named;
        if (lost != null) {
            return lost;
        }
        Change varied = variation(text, quantity);
        Change after = varied == null ? after(text, quantity) : varied;
        Change before = after == null ? ChangeBefore.of(text, quantity) : after;
        return before == null ? MovedLevels.of(text, quantity) : before;
    }

    /// "Variación anual, 24 %", "annual change: 24%": without a minus it is a rise.
    private static @Nullable Change variation(Marked text, Mention.Quantity quantity) {
        int from = quantity.from();
        boolean announced = text.reads(from - 1, ",") || text.reads(from - 1, ":") || text.in(from - 1, SmallWords.OF);
        boolean percent = quantity.unit().equals("percent") && announced && !text.in(quantity.to(), SmallWords.OF);
        for (int i = from - 2; percent && i >= Math.max(text.sentenceStart(from), from - VARIES_WITHIN); i--) {
            if (text.in(i, VARIATION)) {
                return new Change(1, true, "\"" + text.norm(i) + "\" before it");
            }
            if (!text.in(i, YEARLY)) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable Change signed(Marked text, Mention.Quantity quantity) {
        int at = quantity.number().from() - 1;
        boolean minus = text.reads(at, "-") && quantity.unit().startsWith("percent");
        if (text.reads(at, "+") || minus) {
            return new Change(minus ? -1 : 1, true, "the sign before it");
        }
        return null;
    }

    private static @Nullable Change after(Marked text, Mention.Quantity quantity) {
        int end = text.sentenceEnd(quantity.number().from());
        for (int i = quantity.to(); i < Math.min(end, quantity.to() + AFTER); i++) {
            if (atLeast(text, quantity, i)
                    || !text.token(i).isWord()
                    || text.quantity(i) != null
                    || text.reads(i, "of")
                    || text.reads(i, "to")) {
                return null;
            }
            int sign = adrift(text, quantity, i) ? 0 : behind(text, quantity, i);
            boolean multiple =
                    quantity.unit().equals("times") || (hedges(text, i) && i > quantity.to()) || position(text, i);
            if (sign != 0 && !multiple) {
                return new Change(sign, true, "\"" + text.norm(i) + "\" behind it");
            }
        }
        return null;
    }

    /// "12.000 homicidios y al menos 100 heridos", "holds 40,000 hectares, more than half of all": a hedge of what
    /// follows tells no change.
    private static boolean atLeast(Marked text, Mention.Quantity quantity, int i) {
        boolean least = text.in(i, LESS) && (text.reads(i - 1, "al") || text.reads(i - 1, "lo"));
        boolean than = i > quantity.to() && text.in(i, MORE) && text.in(i + 1, THAN_OF);
        return least || (than && (text.quantity(i + 2) != null || text.quantity(i + 3) != null));
    }

    /// "37 % espera vender menos": the comparative belongs to a verb between.
    private static boolean adrift(Marked text, Mention.Quantity quantity, int i) {
        boolean adverb = text.in(i, LESS) || text.in(i, MORE);
        return adverb
                && i > quantity.to() + 1
                && quantity.unit().startsWith("percent")
                && !text.is(quantity.to(), "cultivate");
    }

    /// The sign of a comparative or noun of change behind a figure; 0 where the word is none.
    private static int behind(Marked text, Mention.Quantity quantity, int i) {
        String word = text.norm(i);
        boolean relative =
                quantity.unit().startsWith("percent") || quantity.kind().equals("share");
        boolean level = word.equals("above") || word.equals("below") || word.equals("short");
        if (level && (i > quantity.to() || !relative)) {
            return 0;
        }
        if (relative && AGAINST.containsKey(word) && (dated(text, i + 1) || levelled(text, i + 1))) {
            return AGAINST.get(word);
        }
        if (relative && i == quantity.to() && text.in(i, UP_OR_DOWN) && !text.in(i + 1, TO)) {
            return word.equals("up") ? 1 : -1;
        }
        boolean adjective = text.in(i, ADJECTIVES) && !relative && !text.in(i + 1, THAN);
        boolean further = word.equals("more") && !relative && i == quantity.to() && !compares(text, i);
        boolean surplus = text.in(i, MORE) && text.reads(i + 1, "than") && text.in(i + 2, THEY);
        if (surplus) {
            return 0; // "6.8 percent of GDP more than it took in"
        }
        if (further) {
            return 0; // "14 more requests"
        }
        if (!adjective && (text.in(i, MORE) || text.in(i, LESS))) {
            return text.in(i, MORE) ? 1 : -1;
        }
        return text.cue(i, Cue.change_noun) || POSITIONS.has(word) ? sign(text, i) : 0;
    }

    /// Whether "than" or a time follows a comparative in its clause.
    private static boolean compares(Marked text, int more) {
        int end = Math.min(text.sentenceEnd(more), more + COMPARES_WITHIN);
        for (int i = more + 1; i < end && !text.token(i).isMark(",") && !text.stops(i); i++) {
            if (text.norm(i).equals("than") || text.date(i) != null) {
                return true;
            }
        }
        return more + 1 >= text.size() || !text.token(more + 1).isWord();
    }

    /// "Two percent over 2018", "13 percent ahead of the year before": a year stands behind the word.
    private static boolean dated(Marked text, int i) {
        int at = text.in(i, SmallWords.OF) ? i + 1 : i;
        return text.date(at) != null || (text.reads(at, "the") && text.date(at + 1) != null);
    }

    /// "18 percent over the 67,200 of 1996", "15 percent over the figure for May"; not "5 percent over the two years".
    private static boolean levelled(Marked text, int i) {
        if (!text.reads(i, "the")) {
            return false;
        }
        Mention.Quantity level = text.quantity(i + 1);
        boolean number =
                level != null && level.number().value() >= 100 && !level.kind().equals("time");
        return number || text.in(i + 1, LEVELS);
    }

    /// "Son 20 más de los que había" compares, "la mayor parte" does not.
    private static boolean position(Marked text, int i) {
        return text.reads(i + 1, "parte") || text.reads(i - 1, "los") || text.reads(i - 1, "las");
    }

    /// "Más de tres años" is a hedge of the figure behind it.
    private static boolean hedges(Marked text, int i) {
        boolean than = text.reads(i + 1, "than") || text.reads(i + 1, "de");
        return than && text.number(i + 2) != null;
    }

    /// The way a word moves: 1 up, -1 down, 0 neither.
    static int sign(Marked text, int i) {
        boolean up = text.is(i, "up") && !text.in(i - 1, MAKE);
        boolean down = text.is(i, "down");
        return up == down ? 0 : up ? 1 : -1;
    }
}
