package org.majorslist.check.scorecard;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.majorslist.check.ClaimType;
import org.majorslist.check.words.Table;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;

/// The scorecards of scorecard.csv and the kinds of claims of scorecard-kinds.csv, read once; safe
/// to share between threads.
public final class Scorecards {
    /// The card that tells whether a clause is a claim at all.
    static final String CLAIM = "claim";

    private static final String KINDS = "scorecard-kinds.csv";
    /// A kind is clear from odds of one to two against all other kinds together.
    private static final int CLEAR = -Scorecard.DOUBLES;

    /// What may be tried has odds of one to sixteen.
    private static final int POSSIBLE = -4 * Scorecard.DOUBLES;

    private static final int MOST = 5;
    /// Its own words must quadruple the odds, too.
    private static final int OWN = 2 * Scorecard.DOUBLES;

    /// A kind of claim.
    ///
    /// @param name the name of its card
    /// @param type the type of such a claim
    /// @param indicator its indicator; `@link` where the words around must tell
    /// @param value its value; `@date` for the date it names
    /// @param unit its unit; empty for none
    /// @param area how to find its area, as in claims.csv
    /// @param period how to find its period, as in claims.csv
    record Kind(String name, ClaimType type, String indicator, String value, String unit, String area, String period) {}

    /// What a clause was taken for.
    ///
    /// @param kind the likeliest kind
    /// @param isClear whether its card makes it likely enough to be judged
    record Reading(Kind kind, boolean isClear) {}

    private final Scorecard claim = new Scorecard(1);
    private final List<Kind> kinds;
    private final Scorecard ofKinds;
    private final FigureCards figures;

    /// Reads the tables.
    ///
    /// @param folder the folder content/check
    /// @throws BadInput if a table is missing or broken, or a card is of no kind
    public Scorecards(Path folder) {
        figures = new FigureCards(folder);
        kinds = kinds(folder);
        ofKinds = new Scorecard(kinds.size());
        List<String> names = kinds.stream().map(Kind::name).toList();
        for (Table.Row row : Table.read(folder, "scorecard.csv")) {
            String card = row.get("card");
            int column = card.equals(CLAIM) ? 0 : names.indexOf(card);
            if (column < 0) {
                throw row.fault("scorecard-kinds.csv has no kind \"" + card + "\"");
            }
            ScorecardRows.add(row, card.equals(CLAIM) ? claim : ofKinds, column);
        }
    }

    /// The cards that tell what a figure counts.
    ///
    /// @return the cards
    public FigureCards figures() {
        return figures;
    }

    /// The kinds of claims the cards tell apart.
    ///
    /// @param folder the folder content/check
    /// @return the rows of scorecard-kinds.csv, one at least
    /// @throws BadInput if the table is missing, broken or empty
    static List<Kind> kinds(Path folder) {
        List<Kind> kinds =
                Table.read(folder, KINDS).stream().map(Scorecards::kind).toList();
        if (kinds.isEmpty()) {
            throw new BadInput(new Fault(
                    "rule-table",
                    "there is no kind of claim",
                    folder.resolve(KINDS).toString(),
                    "Add a row for each card of scorecard.csv, or restore the file."));
        }
        return kinds;
    }

    private static Kind kind(Table.Row row) {
        return new Kind(
                row.get("kind"),
                row.choice("type", ClaimType.class),
                row.get("indicator"),
                row.get("value"),
                row.get("unit"),
                row.get("area"),
                row.get("period"));
    }

    /// What a clause scores as a claim.
    ///
    /// @param signs the signs of its text
    /// @param at index of the clause
    /// @return the points; 0 for even odds
    int points(Signs signs, int at) {
        return claim.of(signs, at)[0];
    }

    /// The kinds of claim a clause may be, if it is one.
    ///
    /// @param signs the signs of its text
    /// @param at index of the clause
    /// @return the likeliest first, of several as likely the first of the table; the others, four at
    ///     most, have odds of one to sixteen or better
    List<Reading> readings(Signs signs, int at) {
        int[] points = ofKinds.of(signs, at);
        int[] own = ofKinds.own(signs, at);
        Comparator<Integer> likelier = Comparator.comparingInt(kind -> -points[kind]);
        List<Integer> order = IntStream.range(0, points.length)
                .boxed()
                .sorted(likelier)
                .limit(MOST)
                .toList();
        return order.stream()
                .filter(kind -> kind.equals(order.getFirst()) || (points[kind] >= POSSIBLE && own[kind] >= OWN))
                .map(kind -> new Reading(kinds.get(kind), points[kind] >= CLEAR))
                .toList();
    }

    /// How a clause was weighed, for those who ask.
    ///
    /// @param signs the signs of its text
    /// @param at index of the clause
    /// @param kind the kind it was taken for
    /// @param most how many of its words to name
    /// @return half a sentence with the words that counted most
    String told(Signs signs, int at, Kind kind, int most) {
        return "no rule reads it; its words score " + points(signs, at) + " points for a claim ("
                + String.join(", ", claim.strongest(signs, at, 0, most)) + ") and speak for \"" + kind.name() + "\" ("
                + String.join(", ", ofKinds.strongest(signs, at, kinds.indexOf(kind), most)) + ")";
    }
}
