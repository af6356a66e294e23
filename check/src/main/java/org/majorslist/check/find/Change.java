package org.majorslist.check.find;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Words near a figure that make it a change: "rose by", "percent more", "down".
///
/// @param sign 1 for up, -1 for down
/// @param absolute whether the figure is the size of the change in units, not the level reached
/// @param why the word that tells
record Change(int sign, boolean absolute, String why) {
    private static final Set<String> MORE = Set.of(
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
    private static final Set<String> LESS = Set.of(
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
    private static final Set<String> ADJECTIVES = Set.of(
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
    private static final Set<String> THAN = Set.of("than", "que", "a", "al");
    private static final Set<String> POSITIONS = Set.of("por");
    private static final Set<String> REACHING = Set.of("to", "at", "from", "a", "hasta");
    private static final Set<String> WEAK_BEFORE =
            Set.of("more", "mas", "less", "menos", "cut", "lower", "higher", "baja", "bajo", "superior", "menor");

    private static final int BEFORE = 6;
    private static final int AFTER = 3;
    private static final Set<String> OF = Set.of("of", "de", "del");
    private static final Set<String> LEADS_AMOUNT = Set.of("by", "un");
    private static final Set<String> BY = Set.of("by", "en", "of", "de", "un", "a", "an", "another", "otros", "otras");

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
        boolean minus = text.norm(at).equals("-") && quantity.unit().startsWith("percent");
        if (text.norm(at).equals("+") || minus) {
            return new Change(minus ? -1 : 1, true, "the sign before it");
        }
        return null;
    }

    private static @Nullable Change after(Marked text, Mention.Quantity quantity) {
        int end = text.sentenceEnd(quantity.number().from());
        for (int i = quantity.to(); i < Math.min(end, quantity.to() + AFTER); i++) {
            if (!text.token(i).isWord()
                    || text.quantity(i) != null
                    || text.norm(i).equals("of")
                    || text.norm(i).equals("to")) {
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
        boolean adverb = LESS.contains(text.norm(i)) || MORE.contains(text.norm(i));
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
        boolean adjective = ADJECTIVES.contains(word) && !relative && !THAN.contains(text.norm(i + 1));
        if (!adjective && (MORE.contains(word) || LESS.contains(word))) {
            return MORE.contains(word) ? 1 : -1;
        }
        return text.cue(i, Cue.change_noun) || POSITIONS.contains(word) ? sign(text, i) : 0;
    }

    /// "Son 20 más de los que había" compares, "la mayor parte" does not.
    private static boolean position(Marked text, int i) {
        return text.norm(i + 1).equals("parte")
                || text.norm(i - 1).equals("los")
                || text.norm(i - 1).equals("las");
    }

    /// "Grew 67 percent of the world's coca" is a share, "rose 10 percent of …" is not said.
    private static boolean share(Marked text, Mention.Quantity quantity) {
        boolean of = text.norm(quantity.to()).equals("of")
                || text.norm(quantity.to()).equals("de")
                || text.norm(quantity.to()).equals("del");
        return of
                && quantity.unit().equals("percent")
                && text.date(quantity.to() + 1) == null
                && !BY.contains(text.norm(quantity.from() - 1));
    }

    /// "Cayó de 25.526 hectáreas a 20.194": the figure behind "de" is a level.
    private static boolean startsRange(Marked text, Mention.Quantity quantity) {
        if (!text.norm(quantity.from() - 1).equals("de") || quantity.unit().equals("percent")) {
            return false;
        }
        for (int i = quantity.to(); i < Math.min(text.sentenceEnd(quantity.from()), quantity.to() + 8); i++) {
            if (text.quantity(i) != null) {
                return text.norm(i - 1).equals("a") || text.norm(i - 2).equals("a");
            }
        }
        return false;
    }

    /// "Más de tres años" is a hedge of the figure behind it.
    private static boolean hedges(Marked text, int i) {
        boolean than = text.norm(i + 1).equals("than") || text.norm(i + 1).equals("de");
        return than && text.number(i + 2) != null;
    }

    private static @Nullable Change before(Marked text, Mention.Quantity quantity) {
        if (share(text, quantity) || startsRange(text, quantity)) {
            return null;
        }
        int floor = Math.max(text.sentenceStart(quantity.number().from()), quantity.from() - BEFORE);
        boolean level = REACHING.contains(text.norm(quantity.from() - 1))
                && !quantity.unit().startsWith("percent");
        boolean apposed = apposed(text, quantity);
        for (int i = quantity.from() - 1; i >= floor && !level; i--) {
            boolean passable = apposed && i == quantity.from() - 2;
            boolean reaches = i == quantity.from() - 1 && text.norm(i).equals("al");
            if (reaches
                    || (text.token(i).kind() == Token.Kind.MARK && !passable)
                    || coversQuantity(text, i)
                    || text.norm(i).equals("from")
                    || text.norm(i).equals("to")) {
                return null;
            }
            int sign = degree(text, i) ? sign(text, i - 2) : sign(text, i);
            boolean share = text.norm(i).equals("up") && text.norm(i + 1).equals("to");
            if (sign != 0 && !share) {
                boolean relative = quantity.unit().startsWith("percent")
                        || quantity.kind().equals("share")
                        || quantity.kind().equals("times");
                boolean by = BY.contains(text.norm(quantity.from() - 1));
                boolean plainMore = WEAK_BEFORE.contains(text.norm(i)) && !degree(text, i);
                boolean nounOf = i == quantity.from() - 2 && OF.contains(text.norm(quantity.from() - 1));
                boolean itself = i == quantity.from() - 1 && text.cue(i, Cue.changes_by);
                boolean holds = relative
                        ? !plainMore
                                || i == quantity.from() - 1
                                || nounOf
                                || LEADS_AMOUNT.contains(text.norm(quantity.from() - 1))
                        : (by || itself) && quantity.from() - 1 - i <= 1 && !plainMore;
                return holds ? new Change(sign, by || itself, "\"" + text.norm(i) + "\" before it") : null;
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
                && (OF.contains(text.norm(quantity.from() - 1))
                        || text.norm(quantity.from() - 1).equals("by"))
                && text.norm(quantity.from() - 2).equals(",");
    }

    private static int sign(Marked text, int i) {
        boolean up = text.is(i, "up");
        boolean down = text.is(i, "down");
        return up == down ? 0 : up ? 1 : -1;
    }
}
