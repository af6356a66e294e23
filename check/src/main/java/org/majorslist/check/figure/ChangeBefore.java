package org.majorslist.check.figure;

import org.jspecify.annotations.Nullable;
import org.majorslist.check.Language;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.Token;
import org.majorslist.check.words.WordList;

/// Words before a figure that make it a change: "rose by", "a fall of", "more, by".
final class ChangeBefore {
    private static final WordList REACHING = WordList.of("to", "at", "from", "a", "hasta");
    private static final ListedWords WEAK_BEFORE = ListedWords.named("change_before.weak_before");
    private static final int BEFORE = 6;
    private static final int RANGE_WITHIN = 10;
    private static final int ANNOUNCED_BEFORE = 10;
    private static final int MOVED_WITHIN = 10;
    private static final WordList ANOTHER = WordList.of("another", "otros", "otras");
    private static final int RELATIVE_CLAUSE = 4;
    private static final WordList BESIDE = WordList.of("debajo", "encima");
    private static final WordList WAS = WordList.of("was", "is", "fue", "es", "era");
    private static final WordList WHICH = WordList.of("which", "que");
    private static final WordList LEADS_AMOUNT = WordList.of("by", "un");
    private static final ListedWords BY = ListedWords.named("change_before.by");

    private ChangeBefore() {}

    /// The change told before a figure; `null` if none is.
    static @Nullable Change of(Marked text, Mention.Quantity quantity) {
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
                    || isSetBeside(text, quantity, i)
                    || (text.token(i).kind() == Token.Kind.MARK && !passable)
                    || coversQuantity(text, i)
                    || text.reads(i, "from")
                    || text.reads(i, "to")) {
                return null;
            }
            int sign = degree(text, i) ? Change.sign(text, i - 2) : Change.sign(text, i);
            boolean share = text.reads(i, "up") && text.reads(i + 1, "to");
            if (sign != 0 && !share) {
                boolean relative = quantity.unit().startsWith("percent")
                        || quantity.kind().equals("share")
                        || quantity.kind().equals("times");
                boolean by = text.in(quantity.from() - 1, BY);
                boolean plainMore = text.in(i, WEAK_BEFORE) && !degree(text, i);
                boolean nounOf = i == quantity.from() - 2 && text.in(quantity.from() - 1, SmallWords.OF);
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
        boolean article = text.reads(quantity.from() - 1, "a") || text.reads(quantity.from() - 1, "an");
        int from = article ? quantity.from() - 1 : quantity.from(); // "by a third"
        boolean by = text.norm(from - 1).equals("by")
                || (text.norm(from - 1).equals("un") && text.norm(from - 2).equals("en"));
        boolean relative =
                quantity.unit().startsWith("percent") || quantity.kind().equals("share");
        for (int i = from - 2; by && relative && i >= Math.max(text.sentenceStart(from), from - MOVED_WITHIN); i--) {
            if (text.token(i).kind() == Token.Kind.MARK || coversQuantity(text, i)) {
                return null;
            }
            int sign = text.in(i, WEAK_BEFORE) && !text.reads(i, "cut") ? 0 : Change.sign(text, i);
            if (sign != 0) {
                return new Change(sign, true, "\"" + text.norm(i) + "\" before what it moved");
            }
        }
        return null;
    }

    /// "Por debajo del 7,1 % proyectado", "above the 7.1 percent": a level something lies under or over.
    private static boolean isSetBeside(Marked text, Mention.Quantity quantity, int i) {
        return text.in(i, BESIDE)
                && i == quantity.from() - 2
                && text.reads(i + 1, "del")
                && quantity.unit().startsWith("percent");
    }

    private static boolean coversQuantity(Marked text, int i) {
        return text.quantity(i) != null;
    }

    /// "Grew far less, by 3%": the verb tells the sign, the adverb only how much.
    private static boolean degree(Marked text, int i) {
        String word = text.norm(i);
        boolean adverb = word.equals("less") || word.equals("more") || word.equals("menos") || word.equals("mas");
        return adverb && Change.sign(text, i - 2) != 0 && text.token(i - 1).isWord();
    }

    /// "El avance fue más modesto, de 5,7 %": the size stands behind a comma.
    private static boolean apposed(Marked text, Mention.Quantity quantity) {
        return quantity.unit().startsWith("percent")
                && (text.in(quantity.from() - 1, SmallWords.OF) || text.reads(quantity.from() - 1, "by"))
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

    /// "It had added another 771": more of what was counted before, no change of it.
    private static boolean further(Marked text, Mention.Quantity quantity) {
        return text.in(quantity.from() - 1, ANOTHER)
                && !quantity.unit().startsWith("percent")
                && !quantity.kind().equals("share");
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
        for (int i = quantity.to();
                i < Math.min(text.sentenceEnd(quantity.from()), quantity.to() + RANGE_WITHIN);
                i++) {
            Mention.Quantity next = text.date(i) == null ? text.quantity(i) : null;
            if (next != null) {
                return text.reads(next.from() - 1, "a") || text.reads(next.from() - 2, "a");
            }
        }
        return false;
    }
}
