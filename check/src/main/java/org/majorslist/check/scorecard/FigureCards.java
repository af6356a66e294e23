package org.majorslist.check.scorecard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.majorslist.check.Link;
import org.majorslist.check.Sureness;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.words.Table;

/// What a figure most likely counts, by the weight of the words around it: the scorecards of
/// figure-scorecard.csv, one for each indicator, read once; safe to share between threads.
///
/// They only propose: a claim is read so where no rule bears it out and the record does.
public final class FigureCards {
    private static final String TABLE = "figure-scorecard.csv";
    private static final String OTHER = "other";
    private static final int MOST = 3;
    /// Odds of one to four.
    private static final int LEAST = -2 * Scorecard.DOUBLES;

    private final List<String> indicators;
    private final Scorecard cards;

    /// Reads the table.
    ///
    /// @param folder the folder content/check
    /// @throws org.majorslist.measure.BadInput if the table is missing or broken
    FigureCards(Path folder) {
        List<Table.Row> rows = Table.read(folder, TABLE);
        var names = new LinkedHashSet<String>();
        rows.forEach(row -> names.add(row.get("card")));
        indicators = List.copyOf(names);
        cards = new Scorecard(indicators.size());
        rows.forEach(row -> ScorecardRows.add(row, cards, indicators.indexOf(row.get("card"))));
    }

    /// What a figure may count, likeliest first.
    ///
    /// @param text the text, all of it marked
    /// @param found the claim a figure makes
    /// @return at most three indicators with odds of one to four or better; no figure's, none
    public List<Link> likeliest(Marked text, Found found) {
        if (found.quantity() == null) {
            return List.of();
        }
        var figure = new FigureSigns.Weighed(
                found.from(), found.to(), found.type(), found.amount().unit());
        int[] points = cards.of(taker -> FigureSigns.each(text, figure, taker));
        List<Integer> best = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            if (points[i] >= LEAST && !indicators.get(i).equals(OTHER)) {
                best.add(i);
            }
        }
        return best.stream()
                .sorted(Comparator.comparingInt((Integer card) -> -points[card]).thenComparing(indicators::get))
                .limit(MOST)
                .map(card -> new Link(
                        indicators.get(card),
                        Sureness.LIKELY,
                        "the words around it score " + points[card] + " points for it"))
                .toList();
    }
}
