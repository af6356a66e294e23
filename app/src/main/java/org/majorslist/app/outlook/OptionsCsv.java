package org.majorslist.app.outlook;

import java.util.List;
import java.util.Locale;
import org.majorslist.app.console.DataTable;
import org.majorslist.outlook.compare.Comparison;
import org.majorslist.outlook.compare.Level;
import org.majorslist.outlook.compare.Spread;

/// An answer as rows: one an outcome, horizon and option; without a model one an option and account.
final class OptionsCsv {
    private static final List<String> COLUMNS = List.of(
            "outcome",
            "horizon",
            "option",
            "level_basis",
            "p05",
            "p50",
            "p95",
            "diff_p05",
            "diff_p50",
            "diff_p95",
            "verdict");

    private OptionsCsv() {}

    static DataTable table(OptionsAnswer answer) {
        return answer.study().isEmpty()
                ? MoneyText.rows(answer)
                : new DataTable(
                        COLUMNS,
                        answer.comparisons().stream()
                                .map(row -> row(answer, row))
                                .toList());
    }

    private static List<String> row(OptionsAnswer answer, Comparison row) {
        Level level = answer.level(row);
        Spread difference = row.difference().absolute();
        return List.of(
                row.outcome().id(),
                Integer.toString(row.horizon()),
                row.optionId(),
                level.basis().name().toLowerCase(Locale.ROOT),
                exact(level.spread().p05()),
                exact(level.spread().p50()),
                exact(level.spread().p95()),
                exact(difference.p05()),
                exact(difference.p50()),
                exact(difference.p95()),
                row.difference().verdict().name().toLowerCase(Locale.ROOT));
    }

    private static String exact(double value) {
        return Double.isFinite(value) ? Double.toString(value) : "";
    }
}
