package org.majorslist.register.exchange;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.majorslist.register.exchange.FieldSchema.FieldType;

/// The order of the rows of a table, by its columns `sortedBy`: numbers by value, all else by character.
public final class RowOrder {
    private RowOrder() {}

    /// The order of a table.
    ///
    /// @param table the table
    /// @return a comparator of rows without the header
    public static Comparator<List<String>> of(TableSchema table) {
        Comparator<List<String>> order = Comparator.comparing(anyRow -> "");
        for (String column : table.sortedBy()) {
            int place = table.place(column);
            order = order.thenComparing(
                    row -> row.get(place), cells(table.fields().get(place).type()));
        }
        return order;
    }

    private static Comparator<String> cells(FieldType type) {
        return switch (type) {
            case INTEGER, NUMBER -> Comparator.comparing(RowOrder::number);
            case STRING, BOOLEAN, DATE -> Comparator.naturalOrder();
        };
    }

    private static BigDecimal number(String cell) {
        try {
            return new BigDecimal(cell);
        } catch (NumberFormatException reportedByTheTypeCheck) {
            return BigDecimal.ZERO;
        }
    }
}
