package org.majorslist.register.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;

/// Small CSV files as rows of text, and the one form in which the package writes them: UTF-8, `\n` at line ends, quotes
/// only where a cell holds a comma, a quote or a line break.
public final class CsvText {
    /// Largest file read into memory \[bytes].
    public static final long LARGEST = 256L << 20;

    private CsvText() {}

    /// Reads a file with its header line as first row.
    ///
    /// @param file the file
    /// @return the rows
    /// @throws BadInput if the file cannot be read, is larger than 256 MiB, not UTF-8, holds NUL or is not CSV
    public static List<List<String>> read(Path file) {
        String text = text(file);
        var rows = new ArrayList<List<String>>();
        long lastLine = 1;
        try (CsvReader<CsvRecord> lines = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord line : lines) {
                rows.add(List.copyOf(line.getFields()));
                lastLine = line.getStartingLineNumber();
            }
        } catch (IOException | RuntimeException e) {
            throw new BadInput(
                    fault(
                            file,
                            "is not CSV: " + e.getMessage(),
                            "Close every quote; write a quote inside a cell twice."),
                    e);
        }
        refuseOpenQuote(text, file, lastLine);
        return rows;
    }

    /// A quote that is never closed makes one cell of the rest of the file.
    private static void refuseOpenQuote(String text, Path file, long lastLine) {
        if (text.chars().filter(c -> c == '"').count() % 2 != 0) {
            throw new BadInput(new Fault(
                    "unreadable-csv",
                    "has a quote that is never closed",
                    file + ":" + lastLine,
                    "Close it; write a quote inside a cell twice."));
        }
    }

    private static String text(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new BadInput(fault(file, "is larger than 256 MiB", "Split it, or import only the rows needed."));
            }
            byte[] bytes = Files.readAllBytes(file);
            String text = UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new BadInput(fault(
                        file,
                        "holds a NUL character",
                        "Name a CSV file in UTF-8; compressed files must be unpacked first."));
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new BadInput(
                    fault(file, "is not UTF-8", "Save it as UTF-8, for example with `iconv -f LATIN1 -t UTF-8`."), e);
        } catch (IOException e) {
            throw new BadInput(fault(file, "cannot be read", "Name an existing file that you may read."), e);
        }
    }

    /// Writes rows in the one form.
    ///
    /// @param rows the rows, header line first
    /// @return the text
    public static String write(List<List<String>> rows) {
        var text = new StringBuilder();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                text.append(i == 0 ? "" : ",").append(cell(row.get(i)));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String cell(String text) {
        boolean special = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return special ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static Fault fault(Path file, String what, String mend) {
        return new Fault("unreadable-csv", what, file.toString(), mend);
    }
}
