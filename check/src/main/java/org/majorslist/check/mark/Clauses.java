package org.majorslist.check.mark;

import java.util.Arrays;
import java.util.Set;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.WordClass;
import org.majorslist.check.words.WordList;

/// The clauses of a text: the stretches of a sentence in which a figure looks for its noun first.
///
/// A semicolon, a bracket or "while" always ends a clause. A comma or "and" does so only between two claims: "seizures
/// came to 746 tons and output to 2,664" are two clauses, "seized in ports, airports and at sea" is one. A sentence is
/// cut when first asked for: most hold no figure.
public final class Clauses {
    /// Words and marks that end a clause.
    static final Set<String> MARKS = Set.of(
            ";",
            ":",
            "(",
            ")",
            "–",
            "whereas",
            "while",
            "but",
            "although",
            "though",
            "mientras",
            "pero",
            "aunque",
            "aun");
    /// Commas and conjunctions.
    static final Set<String> SOFT_MARKS = Set.of(",", "and", "or", "y", "e", "o");

    private static final ListedWords OPENERS = ListedWords.named("clauses.openers");
    private static final int FIRST_WORD_WITHIN = 3;
    private static final int SHORTEST_OPENING = 4;

    private static final WordList ALL = WordList.of("all", "anything", "nothing", "none", "everything");
    private static final int SHORT = 6;
    private static final int ANNOUNCED_WITHIN = 4;

    private final Marked text;
    private final boolean[] anchors;
    private final int[] from;
    private final int[] to;
    private final boolean[] hard;
    private final boolean[] ready;

    /// Takes a text; its sentences are cut when they are first asked for.
    ///
    /// @param text the text, all of it marked
    /// @param anchors for each token of the text, whether a claim begins there
    public Clauses(Marked text, boolean[] anchors) {
        this.text = text;
        this.anchors = anchors;
        from = new int[text.size()];
        to = new int[text.size()];
        hard = new boolean[text.size()];
        ready = new boolean[text.sentences()];
    }

    private void prepare(int i) {
        int sentence = text.sentence(i);
        if (ready[sentence]) {
            return;
        }
        ready[sentence] = true;
        for (int k = text.from(sentence); k < text.to(sentence); k++) {
            hard[k] =
                    text.token(k).vocable().is(WordClass.clause_mark) && !conversion(k) && !announces(k) && !allBut(k);
        }
        int main = mainClause(text.from(sentence), text.to(sentence));
        if (main > 0) {
            hard[main] = true;
        }
        cut(text.from(sentence), text.to(sentence));
    }

    /// "Even as soldiers tore up bushes, the crop grew": the comma behind which the main clause begins, where no figure
    /// stands before it; -1 if a sentence opens with no clause that hangs on another.
    private int mainClause(int low, int high) {
        int first = low;
        while (first < Math.min(high, low + FIRST_WORD_WITHIN)
                && !text.token(first).isWord()) {
            first++;
        }
        if (!text.in(first, OPENERS)) {
            return -1;
        }
        for (int i = first; i < high && !anchors[i]; i++) {
            boolean goesOn = text.in(i + 1, SmallWords.AND_OR) || i - first < SHORTEST_OPENING;
            if (text.reads(i, ",") && !goesOn) {
                return i;
            }
        }
        return -1;
    }

    /// First token of the clause a token stands in.
    ///
    /// @param i index of the token, within the text
    /// @return index of the first token of its clause
    public int from(int i) {
        prepare(i);
        return from[i];
    }

    /// Behind the last token of the clause a token stands in.
    ///
    /// @param i index of the token, within the text
    /// @return index behind the last token of its clause
    public int to(int i) {
        prepare(i);
        return to[i];
    }

    /// Whether two tokens stand in one clause.
    ///
    /// @param a index of one token, within the text
    /// @param b index of the other
    /// @return whether their clause is the same
    public boolean together(int a, int b) {
        prepare(a);
        prepare(b);
        return from[a] == from[b];
    }

    /// Whether a token ends a clause whatever stands around it.
    ///
    /// @param i index of the token, within the text
    /// @return whether it is a mark or word such as `;` or "but" that cuts its sentence there
    public boolean ends(int i) {
        prepare(i);
        return hard[i];
    }

    /// "Has all but vanished", "anything but".
    private boolean allBut(int i) {
        return text.reads(i, "but") && text.in(i - 1, ALL);
    }

    /// "The goal for this year: 50,000 hectares": a colon just before a figure names what the figure is.
    private boolean announces(int i) {
        boolean colon = text.reads(i, ":");
        for (int k = i + 1; colon && k < Math.min(text.sentenceEnd(i), i + ANNOUNCED_WITHIN); k++) {
            if (anchors[k]) {
                return true;
            }
        }
        return false;
    }

    /// A bracket around a few words, as around a figure in other units, does not cut its sentence in two.
    private boolean conversion(int i) {
        boolean opens = text.reads(i, "(");
        boolean closes = text.reads(i, ")");
        int step = opens ? 1 : -1;
        for (int k = i + step; (opens || closes) && k >= 0 && k < text.size() && Math.abs(k - i) <= SHORT; k += step) {
            if (text.norm(k).equals(opens ? ")" : "(")) {
                return true;
            }
        }
        return false;
    }

    /// Cuts a sentence at its hard marks.
    private void cut(int low, int high) {
        int start = low;
        for (int i = low; i < high; i++) {
            if (hard[i]) {
                cutSoftly(start, i);
                fill(i, i + 1);
                start = i + 1;
            }
        }
        cutSoftly(start, high);
    }

    /// Cuts at commas and conjunctions, so that no clause holds claims on both sides of one. Words between two commas
    /// stay with the claim before them, words behind "and" go with the claim that follows.
    private void cutSoftly(int low, int high) {
        int start = low;
        int next = low;
        boolean claimed = false;
        for (int piece = low; piece < high; ) {
            int end = pieceEnd(piece, high);
            boolean claims = claims(piece, end);
            if (claims && claimed) {
                fill(start, next);
                start = next;
            }
            claimed |= claims;
            boolean goesOn = !claims && !text.reads(piece, ",") && piece > low;
            next = goesOn ? next : end;
            piece = end;
        }
        fill(start, high);
    }

    /// The next comma or conjunction behind the one a piece begins with.
    private int pieceEnd(int piece, int high) {
        int i = piece + 1;
        while (i < high && !(text.token(i).vocable().is(WordClass.soft_mark) && !anchors[i])) {
            i++;
        }
        return i;
    }

    private boolean claims(int low, int high) {
        for (int i = low; i < high; i++) {
            if (anchors[i]) {
                return true;
            }
        }
        return false;
    }

    private void fill(int low, int high) {
        Arrays.fill(from, low, high, low);
        Arrays.fill(to, low, high, high);
    }
}
