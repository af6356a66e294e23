package org.majorslist.app.ensemble;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.majorslist.app.console.DataTable;
import org.majorslist.app.console.OutputFormat;
import org.majorslist.sim.calibrate.BackTest;
import org.majorslist.sim.calibrate.Convergence;
import org.majorslist.sim.calibrate.Draws;
import org.majorslist.sim.calibrate.Optimum;
import org.majorslist.sim.calibrate.Score;
import org.majorslist.sim.calibrate.Targets;
import org.majorslist.sim.sample.MemberTable;
import org.majorslist.sim.sample.Priors;

/// What `majors calibrate` found, as tables.
final class CalibrationTables {
    private static final double GOOD_R_HAT = 1.01;
    private static final double FEW_DRAWS = 400;

    private CalibrationTables() {}

    static DataTable optima(Priors priors, List<Optimum> optima, OutputFormat format) {
        var header = new ArrayList<>(List.of("search", "log_density", "runs", "settled"));
        header.addAll(priors.freeNames());
        var rows = new ArrayList<List<String>>();
        for (int s = 0; s < optima.size(); s++) {
            Optimum optimum = optima.get(s);
            var row = new ArrayList<>(List.of(
                    Integer.toString(s + 1),
                    Figures.of(optimum.logDensity(), format),
                    Integer.toString(optimum.evaluations()),
                    optimum.settled() ? "yes" : "no"));
            for (int p : priors.freeRows()) {
                row.add(Figures.of(optimum.values().get(p), format));
            }
            rows.add(row);
        }
        return new DataTable(header, rows);
    }

    static DataTable posterior(Priors priors, Draws draws, OutputFormat format) {
        var rows = new ArrayList<List<String>>();
        for (int p : priors.freeRows()) {
            double[][] chains = draws.values()[p];
            double[] all = Arrays.stream(chains)
                    .flatMapToDouble(Arrays::stream)
                    .sorted()
                    .toArray();
            Convergence convergence = Convergence.of(chains);
            rows.add(List.of(
                    priors.names().get(p),
                    Figures.of(Arrays.stream(all).average().orElse(Double.NaN), format),
                    Figures.of(at(all, 0.05), format),
                    Figures.of(at(all, 0.5), format),
                    Figures.of(at(all, 0.95), format),
                    Figures.of(convergence.rHat(), format),
                    Long.toString(Math.round(convergence.bulkSize())),
                    Long.toString(Math.round(convergence.tailSize()))));
        }
        return new DataTable(
                List.of("parameter", "mean", "q0.05", "q0.5", "q0.95", "r_hat", "bulk_size", "tail_size"), rows);
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    static void warn(Draws draws, Priors priors, PrintWriter err) {
        List<String> restless = Arrays.stream(priors.freeRows())
                .filter(p -> {
                    Convergence convergence = Convergence.of(draws.values()[p]);
                    return !(convergence.rHat() <= GOOD_R_HAT) || convergence.bulkSize() < FEW_DRAWS;
                })
                .mapToObj(priors.names()::get)
                .toList();
        if (!restless.isEmpty()) {
            err.printf(
                    Locale.ROOT,
                    "majors calibrate: the chains have not settled for %s (R-hat above %s or effective size below %.0f)%n"
                            + "  Sample longer with --generations.%n",
                    String.join(", ", restless),
                    GOOD_R_HAT,
                    FEW_DRAWS);
        }
    }

    static DataTable scores(Targets targets, BackTest test, double level, OutputFormat format) {
        var rows = new ArrayList<List<String>>();
        for (String variable : targets.variables()) {
            for (boolean heldOut : new boolean[] {false, true}) {
                test.score(heldOut, List.of(variable), level)
                        .ifPresent(score -> rows.add(row(
                                variable,
                                heldOut,
                                score,
                                heldOut ? test.naiveMape(variable).orElse(Double.NaN) : Double.NaN,
                                format)));
            }
        }
        return new DataTable(
                List.of(
                        "variable",
                        "use",
                        "targets",
                        "mape",
                        "naive_mape",
                        "crps",
                        "coverage90",
                        "width90",
                        "interval_score90"),
                rows);
    }

    private static List<String> row(String variable, boolean heldOut, Score score, double naive, OutputFormat format) {
        return List.of(
                variable,
                heldOut ? "hold" : "fit",
                Integer.toString(score.count()),
                Figures.of(score.mape(), format),
                Figures.of(naive, format),
                Figures.of(score.crps(), format),
                Figures.share(score.coverage(), format),
                Figures.share(score.relativeWidth(), format),
                Figures.of(score.intervalScore(), format));
    }

    static void write(Path file, MemberTable draws) {
        ResultFile.write(file, writer -> {
            ResultFile.line(writer, draws.names());
            for (int i = 0; i < draws.members(); i++) {
                int member = i;
                ResultFile.line(
                        writer,
                        Arrays.stream(draws.values())
                                .map(row -> Figures.of(row[member], OutputFormat.csv))
                                .toList());
            }
        });
    }

    static List<Map<String, String>> objects(DataTable table) {
        return table.rows().stream()
                .map(row -> {
                    Map<String, String> object = new LinkedHashMap<>();
                    for (int c = 0; c < row.size(); c++) {
                        object.put(table.columns().get(c), row.get(c));
                    }
                    return object;
                })
                .toList();
    }
}
