package org.majorslist.app.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.sim.run.Run;

/// Writes a run as CSV: the column `Time`, then one column a variable, one row a saved time.
///
/// Numbers have the digits that give the same bits back; NaN and Infinity are words.
final class RunCsv {
    private RunCsv() {}

    /// Writes to a file, which appears whole or not at all.
    static void write(Run run, Path file) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (Writer out = Files.newBufferedWriter(part)) {
                write(run, out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new BadInput(
                    new Fault(
                            "cannot-write",
                            "\"" + file + "\" cannot be written",
                            "--out",
                            "Give a file in a folder that exists and that you may write to."),
                    e);
        }
    }

    /// Writes to an open writer.
    static void write(Run run, Writer out) throws IOException {
        out.write("Time");
        for (String variable : run.variables()) {
            out.write(',');
            out.write(quoteWhereNeeded(variable));
        }
        out.write('\n');
        for (int row = 0; row < run.times().length; row++) {
            out.write(number(run.times()[row]));
            for (int i = 0; i < run.variables().size(); i++) {
                out.write(',');
                out.write(number(run.column(i)[row]));
            }
            out.write('\n');
        }
    }

    /// Writes to memory.
    static String text(Run run) {
        var text = new java.io.StringWriter();
        try {
            write(run, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /// A number with as many digits as it needs; whole numbers without a fraction.
    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    private static String quoteWhereNeeded(String name) {
        boolean special = name.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n');
        return special ? '"' + name.replace("\"", "\"\"") + '"' : name;
    }
}
