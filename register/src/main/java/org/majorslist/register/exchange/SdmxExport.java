package org.majorslist.register.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The observations as SDMX-CSV 2.0: one line an observation, the vintage among its dimensions.
///
/// @param record the folder `content/register`
/// @see "SDMX-CSV 2.0, field guide of the SDMX technical working group, 2021"
public record SdmxExport(Path record) implements Export {
    private static final List<String> COLUMNS = List.of(
            "STRUCTURE",
            "STRUCTURE_ID",
            "ACTION",
            "INDICATOR",
            "REF_AREA",
            "MEASURED_BY",
            "VINTAGE",
            "SOURCE",
            "TIME_PERIOD",
            "OBS_VALUE",
            "UNIT_MEASURE",
            "OBS_STATUS",
            "PUBLICATION",
            "COVERAGE",
            "COMMENT_OBS");

    /// Provisional and normal value, in the SDMX code list CL_OBS_STATUS.
    private static final Map<String, String> STATUS = Map.of("preliminary", "P");

    @Override
    public void write(Path to) throws IOException {
        TableSchema table = PackageSchema.read(record).findTable("observations").orElseThrow();
        var lines = new ArrayList<List<String>>();
        lines.add(COLUMNS);
        for (List<String> row :
                CsvText.read(record.resolve(table.path())).stream().skip(1).toList()) {
            lines.add(line(table, row));
        }
        Export.text(to, CsvText.write(lines));
    }

    private static List<String> line(TableSchema table, List<String> row) {
        return List.of(
                "dataflow",
                "MAJORS:OBSERVATIONS(1.0)",
                "I",
                row.get(table.place("indicator")),
                row.get(table.place("area")),
                row.get(table.place("measured_by")),
                row.get(table.place("published_on")),
                row.get(table.place("source_id")),
                timePeriod(
                        LocalDate.parse(row.get(table.place("period_start"))),
                        LocalDate.parse(row.get(table.place("period_end")))),
                row.get(table.place("value")),
                row.get(table.place("unit")),
                STATUS.getOrDefault(row.get(table.place("status")), "A"),
                row.get(table.place("publication")),
                row.get(table.place("coverage")),
                row.get(table.place("note")));
    }

    /// A period as SDMX writes it: a year, a day, or its first day with its length.
    static String timePeriod(LocalDate start, LocalDate end) {
        if (start.getDayOfYear() == 1 && end.equals(start.plusYears(1).minusDays(1))) {
            return Integer.toString(start.getYear());
        }
        return start.equals(end) ? start.toString() : start + "/P" + (ChronoUnit.DAYS.between(start, end) + 1) + "D";
    }
}
