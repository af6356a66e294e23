package org.majorslist.register.imports;

import java.util.List;
import java.util.Map;

/// Rows of the table `observations`, cell by cell.
final class ObservationRows {
    /// Columns of the table.
    static final List<String> COLUMNS = List.of(
            "indicator",
            "area",
            "period_start",
            "period_end",
            "value",
            "unit",
            "measured_by",
            "published_on",
            "published_precision",
            "publication",
            "status",
            "coverage",
            "uncertainty_low",
            "uncertainty_high",
            "source_id",
            "note");

    private ObservationRows() {}

    /// A row from its named cells; cells without a name are empty.
    static List<String> row(Map<String, String> cells) {
        return COLUMNS.stream().map(column -> cells.getOrDefault(column, "")).toList();
    }

    /// How exact a date of publication is.
    static String precision(String publishedOn) {
        return switch (publishedOn.length()) {
            case 4 -> "year";
            case 7 -> "month";
            default -> "day";
        };
    }
}
