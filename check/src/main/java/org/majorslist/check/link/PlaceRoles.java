package org.majorslist.check.link;

import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.TimeWord;
import org.majorslist.check.words.WordList;

/// What a place is there for: what a clause is about, or only a neighbour, a measure of comparison, a superlative's
/// world, a name overtaken.
public final class PlaceRoles {
    private static final int COMPARED_WITHIN = 5;
    private static final int OVERTAKEN_WITHIN = 2;
    private static final int SUPERLATIVE_WITHIN = 5;

    private static final ListedWords BORDER_JOINS = ListedWords.named("place_roles.border_joins");
    private static final ListedWords BEATEN = ListedWords.named("place_roles.beaten");
    private static final WordList IN_ORDER = WordList.of("ahead", "delante", "detras", "encima", "debajo");
    private static final WordList TO = WordList.of("a", "al");
    private static final WordList AND = WordList.of("and", "y", "e", "or", "o");

    /// "In neighbouring Peru the area fell": at the head of a sentence the neighbour is what it is about.
    private static final int AT_HEAD = 3;

    private static final byte BYSTANDER = 1;
    private static final byte SUBJECT = 2;

    private final Marked text;
    private final byte[] roles; // 0 where not asked yet

    /// Makes them ready.
    ///
    /// @param text the text, its places marked
    public PlaceRoles(Marked text) {
        this.text = text;
        roles = new byte[text.size()];
    }

    /// Whether a place is named without being what the clause is about.
    boolean bystander(int i) {
        if (roles[i] == 0) {
            boolean aside = joinsBystander(i)
                    || neighbour(i)
                    || border(i)
                    || compared(i)
                    || overtaken(i)
                    || superlative(i)
                    || press(i);
            roles[i] = aside ? BYSTANDER : SUBJECT;
        }
        return roles[i] == BYSTANDER;
    }

    /// "Behind Peru and Bolivia": what is joined to a bystander is one.
    private boolean joinsBystander(int i) {
        int before = i - 2;
        boolean joined = before >= text.sentenceStart(i) && text.in(i - 1, AND);
        Mention.Places first = joined ? text.place(before) : null;
        return first != null && first.to() == i - 1 && bystander(before);
    }

    /// "The world's biggest producer", "el mayor productor del mundo" are about a country, not the world.
    boolean superlative(int i) {
        Mention.Places place = text.place(i);
        if (place == null || !place.codes().getFirst().equals("WLD")) {
            return false;
        }
        if (text.cue(place.to(), Cue.body)) {
            return true;
        }
        for (int k = i; k < Math.min(text.sentenceEnd(i), i + SUPERLATIVE_WITHIN); k++) {
            if (text.cue(k, Cue.superlative)) {
                return true;
            }
        }
        for (int k = i - 1; k >= Math.max(text.sentenceStart(i), i - SUPERLATIVE_WITHIN); k--) {
            if (text.cue(k, Cue.superlative)) {
                return true;
            }
            if (text.reads(k, ",") || text.quantity(k) != null) {
                return false;
            }
        }
        return false;
    }

    /// "With the exception of Afghanistan", "salvo Afganistán".
    boolean excepted(int i) {
        for (int k = i - 1; k >= Math.max(text.sentenceStart(i), i - 3); k--) {
            if (text.cue(k, Cue.except)) {
                return true;
            }
        }
        return false;
    }

    /// "Made in neighbouring Peru" is told of another country.
    private boolean neighbour(int i) {
        boolean head = i - text.sentenceStart(i) <= AT_HEAD;
        return text.cue(i - 1, Cue.neighbour) && !head;
    }

    /// "The Spanish newspaper", "el diario español".
    private boolean press(int i) {
        Mention.Places place = text.place(i);
        return text.cue(i - 1, Cue.press) || (place != null && text.cue(place.to(), Cue.press));
    }

    /// "On the Brazilian border", "en la frontera con Brasil".
    private boolean border(int i) {
        Mention.Places place = text.place(i);
        int to = place == null ? i + 1 : place.to();
        if (text.cue(to, Cue.border)) {
            return true;
        }
        int k = i - 1;
        while (k > i - 4 && text.in(k, BORDER_JOINS)) {
            k--;
        }
        return k < i - 1 && text.cue(k, Cue.border);
    }

    /// "More than in Bolivia", "three times Peru's area", "el triple que Colombia".
    private boolean compared(int i) {
        int floor = Math.max(text.sentenceStart(i), i - COMPARED_WITHIN);
        for (int k = i - 1; k >= floor; k--) {
            Mention.Quantity quantity = text.quantity(k);
            if (quantity != null) {
                return multiple(quantity) && quantity.to() <= i && i - quantity.to() <= 3;
            }
            if (text.place(k) != null || text.date(k) != null || !text.token(k).isWord()) {
                return false;
            }
            if (text.cue(k, Cue.set_against)) {
                return !text.reads(k, "que") || comparesBefore(k);
            }
        }
        return false;
    }

    private static boolean multiple(Mention.Quantity quantity) {
        return quantity.unit().equals("times") || quantity.number().form() == Mention.Form.MULTIPLE;
    }

    /// "Más … que", "el triple que"; not "dijo que".
    private boolean comparesBefore(int que) {
        for (int k = que - 1; k >= Math.max(text.sentenceStart(que), que - 5); k--) {
            Mention.Quantity quantity = text.quantity(k);
            if (text.says(k, TimeWord.more) || (quantity != null && multiple(quantity))) {
                return true;
            }
        }
        return false;
    }

    /// "Overtaking Bolivia", "por delante de Bolivia", "passed Peru", "desbancó al Perú".
    private boolean overtaken(int i) {
        if (text.in(i - 1, BEATEN) || (text.in(i - 1, TO) && text.in(i - 2, BEATEN))) {
            return true;
        }
        for (int k = i - 1; k >= Math.max(text.sentenceStart(i), i - OVERTAKEN_WITHIN); k--) {
            boolean inOrder = text.in(k, IN_ORDER) && text.in(k + 1, SmallWords.OF);
            if (inOrder || text.cue(k, Cue.overtakes)) {
                return true;
            }
            if (text.place(k) != null || !text.token(k).isWord()) {
                return false;
            }
        }
        return false;
    }
}
