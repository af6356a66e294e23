package org.majorslist.check.find;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Words near a figure that make it a change: "rose by", "percent more", "down".
///
/// @param sign 1 for up, -1 for down
/// @param absolute whether the figure is the size of the change in units, not the level reached
/// @param why the word that tells
record Change(int sign, boolean absolute, String why) {
    private static final WordList MORE = WordList.of(
            "more",
            "higher",
            "larger",
            "bigger",
            "greater",
            "above",
            "mas",
            "superior",
            "superiores",
            "mayor",
            "mayores",
            "adicionales",
            "additional",
            "extra");
    private static final WordList LESS = WordList.of(
            "less",
            "fewer",
            "lower",
            "smaller",
            "below",
            "short",
            "menos",
            "inferior",
            "inferiores",
            "menor",
            "menores");
    private static final WordList ADJECTIVES = WordList.of(
            "mayor",
            "mayores",
            "menor",
            "menores",
            "superior",
            "superiores",
            "inferior",
            "inferiores",
            "larger",
            "bigger",
            "greater",
            "smaller",
            "higher",
            "lower",
            "short");
    private static final WordList THAN = WordList.of("than", "que", "a", "al");
    private static final WordList POSITIONS = WordList.of("por");
    private static final WordList REACHING = WordList.of("to", "at", "from", "a", "hasta");
    private static final WordList WEAK_BEFORE =
            WordList.of("more", "mas", "less", "menos", "cut", "lower", "higher", "baja", "bajo", "superior", "menor");

    /// Words that set a percentage against a year.
    private static final Map<String, Integer> AGAINST =
            Map.of("over", 1, "ahead", 1, "beyond", 1, "past", 1, "behind", -1, "under", -1, "sobre", 1);

    private static final int BEFORE = 6;
    private static final int ANNOUNCED_BEFORE = 10;
    private static final int MOVED_WITHIN = 10;
    private static final int AFTER = 3;
    private static final WordList ANOTHER = WordList.of("another", "otros", "otras");
    private static final WordList THEY = WordList.of("it", "they", "he", "she");
    private static final int COMPARES_WITHIN = 8;
    private static final int RELATIVE_CLAUSE = 4;
    private static final WordList WAS = WordList.of("was", "is", "fue", "es", "era");
    private static final WordList WHICH = WordList.of("which", "que");
    private static final WordList OF = WordList.of("of", "de", "del");
    private static final WordList LEADS_AMOUNT = WordList.of("by", "un");
    private static final WordList BY =
            WordList.of("by", "en", "of", "de", "un", "a", "an", "another", "otros", "otras");

    static @Nullable Change of(Marked text, Mention.Quantity quantity) {
        Change signed = signed(text, quantity);
        if (signed != null) {
            return signed;
        }
        Change after = after(text, quantity);
        return after == null ? before(text, quantity) : after;
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
            if (!text.token(i).isWord() || text.quantity(i) != null || text.reads(i, "of") || text.reads(i, "to")) {
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
        if (relative && AGAINST.containsKey(word) && dated(text, i + 1)) {
            return AGAINST.get(word);
        }
        boolean adjective = ADJECTIVES.has(word) && !relative && !text.in(i + 1, THAN);
        boolean further = word.equals("more") && !relative && i == quantity.to() && !compares(text, i);
        boolean surplus = MORE.has(word) && text.reads(i + 1, "than") && text.in(i + 2, THEY);
        if (surplus) {
            return 0; // "6.8 percent of GDP more than it took in"
        }
        if (further) {
            return 0; // "14 more requests"
        }
        if (!adjective && (MORE.has(word) || LESS.has(word))) {
            return MORE.has(word) ? 1 : -1;
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

    /// "It had added another 771": more of what was counted before, no change of it.
    private static boolean further(Marked text, Mention.Quantity quantity) {
        return text.in(quantity.from() - 1, ANOTHER)
                && !quantity.unit().startsWith("percent")
                && !quantity.kind().equals("share");
    }

    /// "Two percent over 2018", "13 percent ahead of the year before": a year stands behind the word.
    private static boolean dated(Marked text, int i) {
        int at = text.in(i, OF) ? i + 1 : i;
        return text.date(at) != null || (text.reads(at, "the") && text.date(at + 1) != null);
    }

    /// "Son 20 más de los que había" compares, "la mayor parte" does not.
    private static boolean position(Marked text, int i) {
        return text.reads(i + 1, "parte") || text.reads(i - 1, "los") || text.reads(i - 1, "las");
    }

    /// "Grew 67 percent of the world's coca" is a share, "rose 10 percent of …" is not said.
    private static boolean share(Marked text, Mention.Quantity quantity) {
        boolean of =
                text.reads(quantity.to(), "of") || text.reads(quantity.to(), "de") || text.reads(quantity.to(), "del");
        return of
                && quantity.unit().equals("percent")
                && text.date(quantity.to() + 1) == null
                && !text.in(quantity.from() - 1, BY);
    }

    /// "Cayó de 25.526 hectáreas a 20.194": the figure behind "de" is a level.
    private static boolean startsRange(Marked text, Mention.Quantity quantity) {
        if (!text.reads(quantity.from() - 1, "de") || quantity.unit().equals("percent")) {
            return false;
        }
        for (int i = quantity.to(); i < Math.min(text.sentenceEnd(quantity.from()), quantity.to() + 8); i++) {
            if (text.quantity(i) != null) {
                return text.reads(i - 1, "a") || text.reads(i - 2, "a");
            }
        }
        return false;
    }

    /// "Más de tres años" is a hedge of the figure behind it.
    private static boolean hedges(Marked text, int i) {
        boolean than = text.reads(i + 1, "than") || text.reads(i + 1, "de");
        return than && text.number(i + 2) != null;
    }

    private static @Nullable Change before(Marked text, Mention.Quantity quantity) {
        if (share(text, quantity) || startsRange(text, quantity) || further(text, quantity)) {
            return null;
        }
        Change farther = byHowMuch(text, quantity);
        if (farther != null) {
            return farther;
        }
        boolean announced = announced(text, quantity);
        int within = announced ? ANNOUNCED_BEFORE : BEFORE;
        int floor = Math.max(text.sentenceStart(quantity.number().from()), quantity.from() - within);
        boolean article = text.reads(quantity.from() - 1, "a") && text.language() == Language.en;
        boolean level = text.in(quantity.from() - 1, REACHING)
                && !article
                && !quantity.unit().startsWith("percent");
        boolean apposed = apposed(text, quantity);
        for (int i = quantity.from() - 1; i >= floor && !level; i--) {
            boolean passable =
                    (apposed && i >= quantity.from() - RELATIVE_CLAUSE) || (announced && i == quantity.from() - 1);
            boolean reaches = i == quantity.from() - 1 && text.reads(i, "al");
            if (reaches
                    || (text.token(i).kind() == Token.Kind.MARK && !passable)
                    || coversQuantity(text, i)
                    || text.reads(i, "from")
                    || text.reads(i, "to")) {
                return null;
            }
            int sign = degree(text, i) ? sign(text, i - 2) : sign(text, i);
            boolean share = text.reads(i, "up") && text.reads(i + 1, "to");
            if (sign != 0 && !share) {
                boolean relative = quantity.unit().startsWith("percent")
                        || quantity.kind().equals("share")
                        || quantity.kind().equals("times");
                boolean by = text.in(quantity.from() - 1, BY);
                boolean plainMore = text.in(i, WEAK_BEFORE) && !degree(text, i);
                boolean nounOf = i == quantity.from() - 2 && text.in(quantity.from() - 1, OF);
                boolean itself = i == quantity.from() - 1 && text.cue(i, Cue.changes_by);
                boolean holds = relative
                        ? !plainMore || i == quantity.from() - 1 || nounOf || text.in(quantity.from() - 1, LEADS_AMOUNT)
                        : (by || itself) && quantity.from() - 1 - i <= 1 && !plainMore;
                return holds ? new Change(sign, by || itself, "\"" + text.norm(i) + "\" before it") : null;
            }
        }
        return null;
    }

    /// "Cut aid to the country by 20 percent": behind "by" or "en un" the verb may stand before what it moves.
    private static @Nullable Change byHowMuch(Marked text, Mention.Quantity quantity) {
        int from = quantity.from();
        boolean by = text.norm(from - 1).equals("by")
                || (text.norm(from - 1).equals("un") && text.norm(from - 2).equals("en"));
        boolean relative =
                quantity.unit().startsWith("percent") || quantity.kind().equals("share");
        for (int i = from - 2; by && relative && i >= Math.max(text.sentenceStart(from), from - MOVED_WITHIN); i--) {
            if (text.token(i).kind() == Token.Kind.MARK || coversQuantity(text, i)) {
                return null;
            }
            int sign = text.in(i, WEAK_BEFORE) && !text.reads(i, "cut") ? 0 : sign(text, i);
            if (sign != 0) {
                return new Change(sign, true, "\"" + text.norm(i) + "\" before what it moved");
            }
        }
        return null;
    }

    private static boolean coversQuantity(Marked text, int i) {
        return text.quantity(i) != null;
    }

    /// "Grew far less, by 3%": the verb tells the sign, the adverb only how much.
    private static boolean degree(Marked text, int i) {
        String word = text.norm(i);
        boolean adverb = word.equals("less") || word.equals("more") || word.equals("menos") || word.equals("mas");
        return adverb && sign(text, i - 2) != 0 && text.token(i - 1).isWord();
    }

    /// "El avance fue más modesto, de 5,7 %": the size stands behind a comma.
    private static boolean apposed(Marked text, Mention.Quantity quantity) {
        return quantity.unit().startsWith("percent")
                && (text.in(quantity.from() - 1, OF) || text.reads(quantity.from() - 1, "by"))
                && (text.reads(quantity.from() - 2, ",") || toldBehind(text, quantity.from() - 2));
    }

    /// "El aumento, que fue de 13 %", "the rise, which was of 13 percent".
    private static boolean toldBehind(Marked text, int was) {
        return text.in(was, WAS) && text.in(was - 1, WHICH) && text.reads(was - 2, ",");
    }

    /// "Más creció la cocaína: 53 %." ends with its size.
    private static boolean announced(Marked text, Mention.Quantity quantity) {
        boolean ends = quantity.to() >= text.sentenceEnd(quantity.from())
                || !text.token(quantity.to()).isWord();
        return ends
                && quantity.unit().startsWith("percent")
                && text.norm(quantity.from() - 1).equals(":");
    }

    private static int sign(Marked text, int i) {
        boolean up = text.is(i, "up");
        boolean down = text.is(i, "down");
        return up == down ? 0 : up ? 1 : -1;
    }
}
