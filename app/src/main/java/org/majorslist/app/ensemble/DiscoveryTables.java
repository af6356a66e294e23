package org.majorslist.app.ensemble;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.majorslist.app.console.DataTable;
import org.majorslist.app.console.OutputFormat;
import org.majorslist.sim.analyse.Box;

/// The boxes of scenario discovery as tables.
final class DiscoveryTables {
    private DiscoveryTables() {}

    /// One row a box.
    static DataTable trajectory(List<Box> boxes, OutputFormat format) {
        var rows = new ArrayList<List<String>>();
        for (int b = 0; b < boxes.size(); b++) {
            Box one = boxes.get(b);
            rows.add(List.of(
                    Integer.toString(b),
                    Integer.toString(one.members()),
                    Figures.share(one.coverage(), format),
                    Figures.share(one.density(), format),
                    Figures.share(one.support(), format),
                    String.join(
                            " ", one.limits().stream().map(Box.Limit::parameter).toList())));
        }
        return new DataTable(List.of("box", "members", "coverage", "density", "support", "limited"), rows);
    }

    /// Tells how good a box is.
    static void tell(List<Box> boxes, Box shown, PrintWriter err) {
        err.printf(
                Locale.ROOT,
                "box %d of %d: coverage %.3f, density %.3f, support %.3f; of interest are %,d members of %,d%n",
                boxes.indexOf(shown),
                boxes.size() - 1,
                shown.coverage(),
                shown.density(),
                shown.support(),
                boxes.getFirst().ofInterest(),
                boxes.getFirst().members());
    }

    /// One row a limited parameter.
    static DataTable limits(Box shown, OutputFormat format) {
        var rows = new ArrayList<List<String>>();
        for (Box.Limit limit : shown.limits()) {
            rows.add(List.of(
                    limit.parameter(),
                    Double.isInfinite(limit.low()) ? "" : Figures.of(limit.low(), format),
                    Double.isInfinite(limit.high()) ? "" : Figures.of(limit.high(), format),
                    Figures.of(limit.chance(), format)));
        }
        return new DataTable(List.of("parameter", "from", "to", "chance"), rows);
    }
}
