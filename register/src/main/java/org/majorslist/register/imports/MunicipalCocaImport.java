package org.majorslist.register.imports;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.register.TableColumns;
import org.majorslist.register.exchange.CsvText;
import org.majorslist.register.imports.ImportedRows.SourceCard;

/// Reads the municipal coca table of UNODC/SIMCI as published on datos.gov.co: one line a municipality, one column a
/// year.
///
/// Municipalities are added up to departments, and to a national sum that stands under an indicator of
/// its own, because it is not the published national total in every year.
///
/// @param file the CSV file, with the columns CODDEPTO and one a year, such as 2001 or _2001
/// @param register the folder `content/register`, for the codes of the departments
/// @param publishedOn day on which the file was published
public record MunicipalCocaImport(Path file, Path register, String publishedOn) {
    private static final int FIRST_YEAR = 1999;

    /// Reads the file.
    ///
    /// @return observations of departments and the national sum
    /// @throws BadInput if the file is no CSV, lacks its columns, or has no line that can be used
    public ImportedRows read() {
        SmallCsv csv = SmallCsv.read(file);
        List<String> header = names(csv.header());
        Map<Integer, Integer> years = years(header);
        int code = header.indexOf("coddepto");
        if (code < 0 || years.isEmpty()) {
            throw new BadInput(new Fault(
                    "unreadable-import",
                    "lacks the column CODDEPTO or columns of years",
                    file.toString(),
                    "Take the table of municipalities with years as columns, as published on datos.gov.co."));
        }
        Map<String, String> areas = areas();
        var rejected = new RejectedLines();
        var sums = new TreeMap<String, TreeMap<Integer, BigDecimal>>();
        int number = 1;
        for (List<String> line : csv.lines()) {
            number++;
            String misfit = csv.misfit(line);
            if (misfit.isEmpty()) {
                addLine(line, number, code, years, areas, rejected, sums);
            } else {
                rejected.add(number, misfit);
            }
        }
        if (sums.isEmpty()) {
            throw new BadInput(new Fault(
                    "nothing-to-import",
                    "holds no line that can be used: " + rejected.reasons(),
                    file.toString(),
                    "Check the codes of the departments and the numbers."));
        }
        long kept = csv.lines().size() - rejected.count();
        return new ImportedRows(
                "observations",
                TableColumns.OBSERVATION,
                rows(sums),
                source(),
                new ImportCounts(csv.lines().size(), kept, 0, rejected.count()),
                rejected);
    }

    private void addLine(
            List<String> line,
            int number,
            int code,
            Map<Integer, Integer> years,
            Map<String, String> areas,
            RejectedLines rejected,
            Map<String, TreeMap<Integer, BigDecimal>> sums) {
        String padded = ("0" + line.get(code).strip()).replaceFirst("^0(?=\\d\\d$)", "");
        String area = areas.get(padded);
        if (area == null) {
            rejected.add(number, "CODDEPTO is not a department of the record");
            return;
        }
        var hectares = new HashMap<Integer, BigDecimal>();
        for (var year : years.entrySet()) {
            BigDecimal value = number(line.get(year.getValue()));
            if (value == null) {
                rejected.add(number, "a year holds no number of hectares");
                return;
            }
            hectares.put(year.getKey(), value);
        }
        hectares.forEach((year, value) -> {
            add(sums, area, year, value);
            add(sums, "COL", year, value);
        });
    }

    private static void add(Map<String, TreeMap<Integer, BigDecimal>> sums, String area, int year, BigDecimal value) {
        sums.computeIfAbsent(area, fresh -> new TreeMap<>()).merge(year, value, BigDecimal::add);
    }

    private List<List<String>> rows(Map<String, TreeMap<Integer, BigDecimal>> sums) {
        var rows = new ArrayList<List<String>>();
        sums.forEach((area, byYear) -> byYear.forEach((year, value) -> rows.add(row(area, year, value))));
        return rows;
    }

    private List<String> row(String area, int year, BigDecimal hectares) {
        boolean national = area.equals("COL");
        BigDecimal plain = hectares.stripTrailingZeros();
        var cells = new HashMap<String, String>();
        cells.put("indicator", national ? "coca_cultivation_area_municipal_sum" : "coca_cultivation_area");
        cells.put("area", area);
        cells.put("period_start", year + "-01-01");
        cells.put("period_end", year + "-12-31");
        cells.put("value", plain.scale() < 0 ? plain.setScale(0).toPlainString() : plain.toPlainString());
        cells.put("unit", "ha");
        cells.put("measured_by", "UNODC");
        cells.put("published_on", publishedOn);
        cells.put("published_precision", ObservationRows.precision(publishedOn));
        cells.put("publication", "reprint");
        cells.put("status", "final");
        cells.put("coverage", "full");
        cells.put("source_id", source().id());
        cells.put("note", "sum of the municipal file");
        return ObservationRows.row(cells);
    }

    private Map<String, String> areas() {
        var areas = new HashMap<String, String>();
        CsvText.read(register.resolve("imports/colombia-departments.csv")).stream()
                .skip(1)
                .forEach(row -> areas.put(row.getFirst(), row.getLast()));
        return areas;
    }

    private static List<String> names(List<String> header) {
        return header.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""))
                .toList();
    }

    private static Map<Integer, Integer> years(List<String> header) {
        var years = new TreeMap<Integer, Integer>();
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).matches("(a|ano|anio)?(19|20)\\d\\d")) {
                int year = Integer.parseInt(header.get(i).replaceAll("\\D", ""));
                if (year >= FIRST_YEAR) {
                    years.put(year, i);
                }
            }
        }
        return years;
    }

    private static @org.jspecify.annotations.Nullable BigDecimal number(String cell) {
        String text = cell.strip();
        if (text.isEmpty() || text.equals("-")) {
            return BigDecimal.ZERO;
        }
        return text.matches("\\d{1,7}([.,]\\d{1,12})?") ? new BigDecimal(text.replace(',', '.')) : null;
    }

    private SourceCard source() {
        return new SourceCard(
                "datosgov_coca_" + publishedOn,
                "Municipal coca table, UNODC/SIMCI, as published on datos.gov.co",
                "Ministerio de Justicia y del Derecho de Colombia",
                publishedOn,
                "https://www.datos.gov.co/d/acs4-3wgp",
                "primary");
    }
}
