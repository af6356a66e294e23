package org.majorslist.check.scorecard;

import java.util.ArrayList;
import java.util.List;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.Token;

/// Cuts a text into the clauses a scorecard weighs: at commas and other marks, at dashes, and
/// before the words that open a clause. Dates and lists of countries stay whole.
final class ClauseCut {
    private static final ListedWords ENDS = ListedWords.named("clause_cut.ends");
    private static final ListedWords OPENS = ListedWords.named("clause_cut.opens");

    private final Marked text;
    private final List<Clause> clauses = new ArrayList<>();

    private ClauseCut(Marked text) {
        this.text = text;
    }

    /// The clauses of a text.
    ///
    /// @param text the text, all of it marked
    /// @return its clauses in order; marks between them belong to none
    static List<Clause> of(Marked text) {
        var cut = new ClauseCut(text);
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            cut.sentence(text.from(sentence), text.to(sentence));
        }
        return List.copyOf(cut.clauses);
    }

    private void sentence(int low, int high) {
        int start = low;
        for (int i = low; i < high; i = behind(i)) {
            boolean mark = text.in(i, ENDS);
            if (mark || opens(i)) {
                add(start, i);
                start = mark ? i + 1 : i;
            }
        }
        add(start, high);
    }

    private boolean opens(int i) {
        return text.in(i, OPENS) || parted(i);
    }

    /// A dash between blanks.
    private boolean parted(int i) {
        Token token = text.token(i);
        return i > 0 && token.hyphenBefore() && text.token(i - 1).end() + 1 < token.start();
    }

    /// The token behind what begins here, which may be a date or a list of countries.
    private int behind(int i) {
        Mention date = text.date(i);
        Mention places = text.placesFrom(i);
        int to = date == null ? i + 1 : date.to();
        return Math.max(i + 1, places == null ? to : Math.max(to, places.to()));
    }

    private void add(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && quotes(first)) {
            first++;
        }
        while (last > first && quotes(last - 1)) {
            last--;
        }
        if (first < last) {
            clauses.add(new Clause(first, last));
        }
    }

    private boolean quotes(int i) {
        return text.token(i).kind() == Token.Kind.QUOTE;
    }
}
