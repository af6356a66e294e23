package org.majorslist.check.scorecard;

import org.majorslist.check.scorecard.Sign.Where;
import org.majorslist.check.words.Table;

/// Reads the rows of a table of scorecards.
final class ScorecardRows {
    private static final String BASE = "base";
    private static final int MOST_POINTS = 1000;

    private ScorecardRows() {}

    /// Sets the points of a row.
    ///
    /// @param row a row with the columns where, sign and points
    /// @param cards the cards
    /// @param column which card
    /// @throws org.majorslist.measure.BadInput if the row is broken, or the card has points for its sign
    static void add(Table.Row row, Scorecard cards, int column) {
        int points = points(row);
        if (row.get("where").equals(BASE)) {
            cards.base(column, points);
            return;
        }
        String[] names = row.get("sign").split(" ", -1);
        boolean good = names.length <= 2 && !names[0].isEmpty() && !names[names.length - 1].isEmpty();
        if (!good) {
            throw row.fault("\"" + row.get("sign") + "\" is neither a word nor a pair of words");
        }
        var sign = new Sign(row.choice("where", Where.class), names[0], names.length > 1 ? names[1] : "");
        if (!cards.give(column, sign, points)) {
            throw row.fault("the card has points for \"" + row.get("sign") + "\" already");
        }
    }

    private static int points(Table.Row row) {
        double points = row.number("points");
        if (Math.abs(points) > MOST_POINTS) {
            throw row.fault(
                    "points lie between -%d and %d, not at %s".formatted(MOST_POINTS, MOST_POINTS, row.get("points")));
        }
        if (points != Math.rint(points)) {
            throw row.fault("points are whole, not " + row.get("points"));
        }
        return (int) points;
    }
}
