package org.majorslist.app.console;

import java.util.ArrayList;
import java.util.List;

/// Rows of text under named columns, printable as a table, as JSON or as CSV.
///
/// @param columns names of the columns, as in the data package
/// @param rows one list a row, as long as `columns`; an empty string is a missing value
public record DataTable(List<String> columns, List<List<String>> rows) {
    /// Copies the rows and refuses one of another length than the header.
    public DataTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("Row " + row + " does not fit the columns " + columns + ".");
            }
        }
    }

    /// Prints the rows in one of the three forms.
    ///
    /// @param format the form asked for
    /// @return the text, ending in a line break
    public String print(OutputFormat format) {
        return switch (format) {
            case table -> asTable();
            case json -> Json.write(asObjects());
            case csv -> asCsv();
        };
    }

    private List<java.util.Map<String, String>> asObjects() {
        var objects = new ArrayList<java.util.Map<String, String>>();
        for (List<String> row : rows) {
            var object = new java.util.LinkedHashMap<String, String>();
            for (int i = 0; i < columns.size(); i++) {
                object.put(columns.get(i), row.get(i));
            }
            objects.add(object);
        }
        return objects;
    }

    private String asCsv() {
        var text = new StringBuilder();
        appendCsvLine(text, columns);
        rows.forEach(row -> appendCsvLine(text, row));
        return text.toString();
    }

    private static void appendCsvLine(StringBuilder text, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : ",").append(quoteWhereNeeded(cells.get(i)));
        }
        text.append('\n');
    }

    private static String quoteWhereNeeded(String cell) {
        boolean special = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return special ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private String asTable() {
        return new TextTable(columns, rows).print();
    }
}
