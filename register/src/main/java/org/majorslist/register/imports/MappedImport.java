package org.majorslist.register.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.register.TableColumns;
import org.majorslist.register.exchange.CsvText;
import org.majorslist.register.exchange.PackageSchema;
import org.majorslist.register.exchange.RowFit;
import org.majorslist.register.exchange.TableSchema;
import org.majorslist.register.imports.ImportedRows.SourceCard;

/// Reads any CSV of an indicator with the help of a small mapping file: `field,column,constant`, one line a field.
///
/// A field takes the cell of a column, or the constant. A period may be given by the field `year` instead of
/// `period_start` and `period_end`. The fields `source_title`, `source_publisher`, `source_date`, `source_url` and
/// `source_quality` describe the source.
///
/// @param file the CSV file
/// @param mapping the mapping file
/// @param register the folder `content/register`, whose schema the rows must fit
public record MappedImport(Path file, Path mapping, Path register) {
    private static final Map<String, String> DEFAULTS =
            Map.of("publication", "unknown", "status", "final", "coverage", "full", "source_quality", "secondary");

    /// Reads the file.
    ///
    /// @return the observations
    /// @throws BadInput if one of the files cannot be used, or no line fits
    public ImportedRows read() {
        SmallCsv csv = SmallCsv.read(file);
        Map<String, Cell> cells = cells(csv.header());
        var rejected = new RejectedLines();
        var rows = new ArrayList<List<String>>();
        var fit = new RowFit(register, observations());
        Map<String, String> units = units();
        long number = 1;
        for (List<String> line : csv.lines()) {
            number++;
            List<String> row = row(cells, line);
            String misfit = csv.misfit(line).isEmpty() ? fit.misfit(row, List.of("source_id")) : csv.misfit(line);
            misfit = misfit.isEmpty() ? wrongUnit(row, units) : misfit;
            if (misfit.isEmpty()) {
                rows.add(row);
            } else {
                rejected.add(number, misfit);
            }
        }
        if (rows.isEmpty()) {
            throw new BadInput(fault(
                    file, "holds no line that fits: " + rejected.reasons(), "Correct the mapping, or the lines."));
        }
        return new ImportedRows(
                "observations",
                TableColumns.OBSERVATION,
                rows,
                source(cells),
                new ImportCounts(csv.lines().size(), rows.size(), 0, rejected.count()),
                rejected);
    }

    /// The unit each indicator is counted in.
    private Map<String, String> units() {
        TableSchema indicators =
                PackageSchema.read(register).findTable("indicators").orElseThrow();
        var units = new HashMap<String, String>();
        CsvText.read(register.resolve(indicators.path())).stream()
                .skip(1)
                .forEach(row -> units.put(row.get(indicators.place("key")), row.get(indicators.place("unit"))));
        return units;
    }

    private static String wrongUnit(List<String> row, Map<String, String> units) {
        String unit = row.get(TableColumns.OBSERVATION.indexOf("unit"));
        String counted = units.getOrDefault(row.get(TableColumns.OBSERVATION.indexOf("indicator")), unit);
        return unit.equals(counted) ? "" : "unit is " + unit + ", but the indicator is counted in " + counted;
    }

    /// Where a field comes from.
    ///
    /// @param place place of a column; -1 where the constant stands
    /// @param constant the constant
    private record Cell(int place, String constant) {
        String of(List<String> line) {
            return place < 0 ? constant : place < line.size() ? line.get(place).strip() : "";
        }
    }

    private TableSchema observations() {
        return PackageSchema.read(register).findTable("observations").orElseThrow();
    }

    private Map<String, Cell> cells(List<String> header) {
        var cells = new HashMap<String, Cell>();
        DEFAULTS.forEach((field, constant) -> cells.put(field, new Cell(-1, constant)));
        SmallCsv csv = SmallCsv.read(mapping);
        if (!csv.header().equals(List.of("field", "column", "constant"))) {
            throw new BadInput(fault(
                    mapping, "does not begin with the line field,column,constant", "Copy the example in the guide."));
        }
        for (List<String> line : csv.lines()) {
            cells.put(line.getFirst(), cell(line, header));
        }
        for (String needed : List.of(
                "indicator", "area", "value", "unit", "measured_by", "published_on", "source_id", "source_title")) {
            if (!cells.containsKey(needed)) {
                throw new BadInput(fault(
                        mapping,
                        "says nothing of the field " + needed,
                        "Add a line " + needed + ",COLUMN, or " + needed + ",,CONSTANT."));
            }
        }
        return cells;
    }

    private Cell cell(List<String> line, List<String> header) {
        if (line.size() != 3) {
            throw new BadInput(
                    fault(mapping, "has a line of " + line.size() + " cells: " + line, "Write field,column,constant."));
        }
        String column = line.get(1);
        if (column.isEmpty()) {
            return new Cell(-1, line.get(2));
        }
        int place = header.indexOf(column);
        if (place < 0) {
            throw new BadInput(fault(
                    mapping,
                    "names the column \"" + column + "\", which the file does not have",
                    "Its columns are " + String.join(", ", header) + "."));
        }
        return new Cell(place, "");
    }

    private static List<String> row(Map<String, Cell> cells, List<String> line) {
        var row = new HashMap<String, String>();
        cells.forEach((field, cell) -> row.put(field, cell.of(line)));
        if (row.containsKey("year")) {
            row.put("period_start", row.get("year") + "-01-01");
            row.put("period_end", row.get("year") + "-12-31");
        }
        row.put("published_precision", ObservationRows.precision(row.getOrDefault("published_on", "")));
        return ObservationRows.row(row);
    }

    private SourceCard source(Map<String, Cell> cells) {
        return new SourceCard(
                constant(cells, "source_id"),
                constant(cells, "source_title"),
                constant(cells, "source_publisher"),
                constant(cells, "source_date"),
                constant(cells, "source_url"),
                constant(cells, "source_quality"));
    }

    private String constant(Map<String, Cell> cells, String field) {
        Cell cell = cells.get(field);
        if (cell == null || cell.place() >= 0) {
            throw new BadInput(fault(
                    mapping,
                    "gives no constant for " + field,
                    "Add a line " + field + ",,CONSTANT: a file has one source."));
        }
        if (SmallCsv.isLikeAFormula(cell.constant())) {
            throw new BadInput(fault(
                    mapping,
                    "gives for " + field + " a constant that begins like a formula",
                    "Write it without the sign at its beginning."));
        }
        return cell.constant();
    }

    private static Fault fault(Path where, String what, String mend) {
        return new Fault("unreadable-import", what, where.toString(), mend);
    }
}
