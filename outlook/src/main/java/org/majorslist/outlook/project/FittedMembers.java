package org.majorslist.outlook.project;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;

/// Members fitted to the record: parameter values, and the state of the model where history and projection start.
///
/// @param parameters values by parameter, one a member
/// @param stocks level of each stock at the start of the projection, one a member
/// @param starts level of the uncertain stocks at the start of history, one a member
@SuppressWarnings("ArrayRecordComponent") // numbers of a run stay in arrays
public record FittedMembers(
        Map<String, double[]> parameters, Map<String, double[]> stocks, Map<String, double[]> starts) {
    private static final String STOCK = "stock:";
    private static final String START = "start:";
    private static final long MOST_BYTES = 100_000_000;

    /// Refuses members without parameters or state.
    public FittedMembers {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        stocks = Collections.unmodifiableMap(new LinkedHashMap<>(stocks));
        starts = Collections.unmodifiableMap(new LinkedHashMap<>(starts));
        if (parameters.isEmpty() || stocks.isEmpty()) {
            throw new IllegalArgumentException("Fitted members need parameters and stocks.");
        }
    }

    /// Reads the fitted members of a model.
    ///
    /// @param folder the model's folder, such as `content/models/colombia`
    /// @return the members
    /// @throws BadInput if there is no calibration, or a cell is not a number
    public static FittedMembers of(Path folder) {
        return read(folder.resolve("calibration").resolve("members.csv"));
    }

    /// Reads the table that a calibration wrote.
    ///
    /// @param file CSV with one column a parameter, one `stock:NAME` and one `start:NAME` a stock; one row a member
    /// @return the members
    /// @throws BadInput if the file cannot be read, or a cell is not a number
    public static FittedMembers read(Path file) {
        List<String> lines = lines(file);
        String[] columns = lines.getFirst().split(",", -1);
        double[][] values = new double[columns.length][lines.size() - 1];
        for (int member = 0; member < lines.size() - 1; member++) {
            String[] cells = lines.get(member + 1).split(",", -1);
            if (cells.length != columns.length) {
                throw fault(file, member + 2, cells.length + " cells do not fit " + columns.length + " columns");
            }
            for (int column = 0; column < cells.length; column++) {
                values[column][member] = number(file, member + 2, cells[column]);
            }
        }
        Map<String, double[]> byName = new TreeMap<>();
        for (int column = 0; column < columns.length; column++) {
            byName.put(columns[column], values[column]);
        }
        return new FittedMembers(named(byName, ""), named(byName, STOCK), named(byName, START));
    }

    private static Map<String, double[]> named(Map<String, double[]> columns, String prefix) {
        Map<String, double[]> named = new LinkedHashMap<>();
        columns.forEach((name, column) -> {
            if (prefix.isEmpty() ? !name.contains(":") : name.startsWith(prefix)) {
                named.put(name.substring(prefix.length()), column);
            }
        });
        return named;
    }

    private static List<String> lines(Path file) {
        try {
            List<String> lines = Files.size(file) > MOST_BYTES ? List.of() : Files.readAllLines(file);
            if (lines.size() < 2) {
                throw fault(file, 1, "the file holds no members");
            }
            return lines;
        } catch (IOException e) {
            throw new BadInput(
                    new Fault(
                            "no-calibration",
                            "the fitted members cannot be read",
                            file.toString(),
                            "Run majors model calibrate."),
                    e);
        }
    }

    private static double number(Path file, int line, String cell) {
        try {
            return ShortDecimals.parse(cell);
        } catch (NumberFormatException e) {
            throw new BadInput(
                    new Fault(
                            "not-a-number",
                            "\"" + cell + "\" is not a number",
                            file + ":" + line,
                            "Calibrate the model again: majors model calibrate."),
                    e);
        }
    }

    private static BadInput fault(Path file, int line, String what) {
        return new BadInput(new Fault(
                "bad-members", what, file + ":" + line, "Calibrate the model again: majors model calibrate."));
    }

    /// How many members there are.
    ///
    /// @return at least 1
    public int size() {
        return parameters.values().iterator().next().length;
    }

    /// The first members only.
    ///
    /// @param count how many, 1 to [#size()]
    /// @return fewer members
    public FittedMembers first(int count) {
        return new FittedMembers(cut(parameters, count), cut(stocks, count), cut(starts, count));
    }

    private static Map<String, double[]> cut(Map<String, double[]> columns, int count) {
        Map<String, double[]> cut = new LinkedHashMap<>(columns);
        cut.replaceAll((name, column) -> Arrays.copyOf(column, count));
        return cut;
    }

    /// What a run through history needs: parameters, and the stocks it starts from.
    ///
    /// @return values by name, one a member
    public Map<String, double[]> history() {
        Map<String, double[]> history = new LinkedHashMap<>(parameters);
        history.putAll(starts);
        return history;
    }

    /// The table's rows as text, numbers to seven digits.
    ///
    /// @return a header and one line a member
    public List<String> lines() {
        Map<String, double[]> columns = new LinkedHashMap<>(parameters);
        stocks.forEach((name, column) -> columns.put(STOCK + name, column));
        starts.forEach((name, column) -> columns.put(START + name, column));
        var lines = new ArrayList<String>();
        lines.add(String.join(",", columns.keySet()));
        for (int member = 0; member < size(); member++) {
            int row = member;
            Stream<String> cells = columns.values().stream().map(column -> sevenDigits(column[row]));
            lines.add(cells.collect(Collectors.joining(",")));
        }
        return lines;
    }

    private static String sevenDigits(double value) {
        return Double.toString(new BigDecimal(value).round(new MathContext(7)).doubleValue());
    }
}
