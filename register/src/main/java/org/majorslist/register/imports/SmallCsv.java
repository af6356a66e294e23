package org.majorslist.register.imports;

import java.nio.file.Path;
import java.util.List;
import org.majorslist.register.exchange.CsvText;

/// A CSV file small enough to be read at once, from anybody.
///
/// @param header the first line; empty if there is none
/// @param lines the other lines
record SmallCsv(List<String> header, List<List<String>> lines) {
    /// Longest cell \[characters].
    private static final int LONGEST_CELL = 1 << 16;

    static SmallCsv read(Path file) {
        FileKind.refuseOtherThanText(file);
        List<List<String>> all = CsvText.read(file);
        return all.isEmpty()
                ? new SmallCsv(List.of(), List.of())
                : new SmallCsv(all.getFirst(), all.subList(1, all.size()));
    }

    /// Why a line cannot be used, whatever its cells mean; empty if it can.
    String misfit(List<String> line) {
        if (line.size() != header.size()) {
            return "has another number of columns than the header";
        }
        return line.stream().anyMatch(cell -> cell.length() > LONGEST_CELL)
                ? "has a cell of more than 65,536 characters"
                : "";
    }

    /// Whether a spreadsheet would take a cell for a formula.
    static boolean isLikeAFormula(String cell) {
        return !cell.isEmpty() && "=+@\t".indexOf(cell.charAt(0)) >= 0;
    }
}
