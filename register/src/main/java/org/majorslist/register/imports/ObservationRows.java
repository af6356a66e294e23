package org.majorslist.register.imports;

import java.util.List;
import java.util.Map;
import org.majorslist.register.TableColumns;

/// Rows of the table `observations`, cell by cell.
final class ObservationRows {
    private ObservationRows() {}

    /// A row from its named cells; cells without a name are empty.
    static List<String> row(Map<String, String> cells) {
        return TableColumns.OBSERVATION.stream()
                .map(column -> cells.getOrDefault(column, ""))
                .toList();
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
