package org.majorslist.law.cases;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.majorslist.law.LawBook;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;

/// A file of cases, read row by row; a row that is not understood becomes a fault and never a skip.
///
/// @param cases the rows understood
/// @param refusedRows how many rows are not understood
/// @param faults one or more for each row that is not understood
public record CaseFile(List<Case> cases, int refusedRows, List<Fault> faults) {
    /// The columns that are read; others may follow.
    public static final List<String> COLUMNS = List.of(
            "id",
            "regime",
            "fiscal_year",
            "country",
            "on_majors_list",
            "determination",
            "waiver",
            "date",
            "query",
            "expected",
            "citation");

    private static final long MOST_BYTES = 20_000_000;

    /// Copies the lists.
    public CaseFile {
        cases = List.copyOf(cases);
        faults = List.copyOf(faults);
    }

    /// Reads a file.
    ///
    /// @param file CSV with the columns [#COLUMNS]
    /// @param law the law whose queries and conditions the cases use
    /// @return its cases and its faults
    /// @throws BadInput if the file cannot be read, lacks a column, or is no CSV
    public static CaseFile read(Path file, LawBook law) {
        var cases = new ArrayList<Case>();
        var faults = new ArrayList<Fault>();
        int refused = 0;
        checkSize(file);
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            boolean first = true;
            for (NamedCsvRecord row : csv) {
                if (first) {
                    checkColumns(file, row);
                    first = false;
                }
                refused += new CaseRow(file, row, law).addTo(cases, faults) ? 0 : 1;
            }
        } catch (IOException | UncheckedIOException e) {
            throw new BadInput(unreadable(file), e);
        } catch (CsvParseException e) {
            throw new BadInput(
                    new Fault("not-csv", String.valueOf(e.getMessage()), file.toString(), "Write it as RFC 4180 says."),
                    e);
        }
        if (cases.isEmpty() && refused == 0) {
            throw new BadInput(new Fault(
                    "no-case",
                    "the file holds no case",
                    file.toString(),
                    "Write one a line below the header " + String.join(",", COLUMNS)));
        }
        return new CaseFile(cases, refused, faults);
    }

    private static void checkSize(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new BadInput(new Fault(
                        "file-too-large",
                        "the file has more than " + MOST_BYTES + " bytes",
                        file.toString(),
                        "Split it."));
            }
        } catch (IOException e) {
            throw new BadInput(unreadable(file), e);
        }
    }

    private static Fault unreadable(Path file) {
        return new Fault(
                "unreadable-cases",
                "the file of cases cannot be read",
                file.toString(),
                "Check the name, and that it may be read.");
    }

    private static void checkColumns(Path file, NamedCsvRecord row) {
        List<String> missing = COLUMNS.stream()
                .filter(column -> !row.getHeader().contains(column) && !column.equals("citation"))
                .toList();
        if (!missing.isEmpty()) {
            throw new BadInput(new Fault(
                    "missing-columns",
                    "the header lacks " + String.join(", ", missing),
                    file + ":1",
                    "Start the file with: " + String.join(",", COLUMNS)));
        }
    }
}
