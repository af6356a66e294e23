package org.majorslist.outlook.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.majorslist.sim.sample.InputTable;

/// Members fitted to the record: parameter values and the state of the model at the start of the projection.
///
/// @param parameters values by parameter, one a member
/// @param stocks level of each stock at the origin, one a member
@SuppressWarnings("ArrayRecordComponent") // numbers of a run stay in arrays
public record FittedMembers(Map<String, double[]> parameters, Map<String, double[]> stocks) {
    private static final String STOCK = "stock:";

    /// Refuses members of unequal number.
    public FittedMembers {
        parameters = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        stocks = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(stocks));
        if (parameters.isEmpty() || stocks.isEmpty()) {
            throw new IllegalArgumentException("Fitted members need parameters and stocks.");
        }
    }

    /// Reads the table that a calibration wrote.
    ///
    /// @param file CSV with one column a parameter and one column `stock:NAME` a stock, one row a member
    /// @return the members
    /// @throws org.majorslist.measure.BadInput if a cell is not a number
    public static FittedMembers read(Path file) {
        InputTable table = InputTable.read(file, List.of());
        Map<String, double[]> parameters = new LinkedHashMap<>();
        Map<String, double[]> stocks = new LinkedHashMap<>();
        List<InputTable.Row> rows = table.rows();
        for (String column : new java.util.TreeSet<>(rows.getFirst().cells().keySet())) {
            double[] values =
                    rows.stream().mapToDouble(row -> number(row, column)).toArray();
            if (column.startsWith(STOCK)) {
                stocks.put(column.substring(STOCK.length()), values);
            } else {
                parameters.put(column, values);
            }
        }
        return new FittedMembers(parameters, stocks);
    }

    private static double number(InputTable.Row row, String column) {
        try {
            return row.number(column);
        } catch (IllegalArgumentException e) {
            throw new org.majorslist.measure.BadInput(
                    row.fault("not-a-number", String.valueOf(e.getMessage()), "Calibrate the model again."), e);
        }
    }

    /// How many members there are.
    ///
    /// @return at least 1
    public int size() {
        return parameters.values().iterator().next().length;
    }

    /// The table's rows as text, numbers to seven digits.
    ///
    /// @return a header and one line a member
    public List<String> lines() {
        var lines = new ArrayList<String>();
        var names = new ArrayList<>(parameters.keySet());
        stocks.keySet().forEach(stock -> names.add(STOCK + stock));
        lines.add(String.join(",", names));
        for (int member = 0; member < size(); member++) {
            var cells = new ArrayList<String>();
            for (double[] column : parameters.values()) {
                cells.add(sevenDigits(column[member]));
            }
            for (double[] column : stocks.values()) {
                cells.add(sevenDigits(column[member]));
            }
            lines.add(String.join(",", cells));
        }
        return lines;
    }

    private static String sevenDigits(double value) {
        return Double.toString(new java.math.BigDecimal(value)
                .round(new java.math.MathContext(7))
                .doubleValue());
    }
}
