package org.majorslist.app.exchange;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.majorslist.app.console.Home;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.register.imports.ImportProgress;
import org.majorslist.register.imports.ImportTarget;
import org.majorslist.register.imports.ImportedRows;
import org.majorslist.register.imports.RecordMerge;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// What all imports share: a dry run, where the result goes, progress, and the report.
final class ImportFlow {
    @Option(names = "--dry-run", description = "Read and report; write nothing.")
    private boolean dryRun;

    @Option(
            names = "--into",
            paramLabel = "FOLDER",
            description = "Folder to make for the result (default: majors/imports/NAME in the user's data folder).")
    private @Nullable Path into;

    @Option(
            names = "--into-record",
            description =
                    "Add the rows to the record itself instead; needs --yes. Rows of the same source are replaced.")
    private boolean intoRecord;

    @Option(names = "--yes", description = "Yes, change the record.")
    private boolean yes;

    @Option(names = "--restart", description = "Forget what an interrupted import of this name had done.")
    private boolean restart;

    /// Made by picocli.
    ImportFlow() {}

    /// Runs an import.
    ///
    /// @param name name of the result's folder
    /// @param read reads the file, given a folder for its checkpoint, or `null` for none
    /// @param err where progress and report go
    void run(String name, Function<@Nullable Path, ImportedRows> read, PrintWriter err) {
        if (intoRecord && !yes && !dryRun) {
            throw new BadInput(new Fault(
                    "not-confirmed",
                    "would change the record",
                    "data import --into-record",
                    "Look at the report of --dry-run first, then say --yes."));
        }
        if (dryRun) {
            report(read.apply(null), "nothing was written (dry run)", err);
        } else if (intoRecord) {
            ImportedRows rows = read.apply(null);
            new RecordMerge(Home.content().resolve("register")).add(rows);
            report(rows, "added to the record under the source " + rows.source().id(), err);
        } else {
            intoFolder(into == null ? userFolder().resolve(name) : into, read, err);
        }
    }

    private void intoFolder(Path folder, Function<@Nullable Path, ImportedRows> read, PrintWriter err) {
        try (ImportTarget target = ImportTarget.open(folder)) {
            if (restart) {
                target.restart();
            }
            ImportedRows rows = read.apply(target.work());
            target.finish(rows);
            report(rows, "wrote " + folder, err);
        }
    }

    private static Path userFolder() {
        String data = System.getenv("XDG_DATA_HOME");
        Path base = data == null || data.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "share")
                : Path.of(data);
        return base.resolve("majors").resolve("imports");
    }

    private static void report(ImportedRows rows, String end, PrintWriter err) {
        var counts = rows.counts();
        err.printf(
                Locale.ROOT,
                "import: %,d records read, %,d kept, %,d on other countries, %,d rejected; %,d rows of %s%n",
                counts.read(),
                counts.kept(),
                counts.outside(),
                counts.rejected(),
                rows.rows().size(),
                rows.table());
        rows.rejected()
                .byReason()
                .forEach((reason, count) -> err.printf(Locale.ROOT, "  %,d rejected: %s%n", count, reason));
        rows.rejected().first().stream()
                .limit(5)
                .forEach(line -> err.println("  line " + line.line() + ": " + line.reason()));
        err.println("import: " + end);
    }

    /// A progress line that rewrites itself on a terminal, and stays silent elsewhere.
    ///
    /// @param err where it goes
    /// @return the listener
    static ImportProgress progress(PrintWriter err) {
        if (!CommandLine.Help.Ansi.AUTO.enabled()) {
            return ImportProgress.silent();
        }
        long start = System.nanoTime();
        return (bytes, of, lines) -> {
            double seconds = Math.max(1e-3, (System.nanoTime() - start) / 1e9);
            int percent = (int) (100 * bytes / Math.max(1, of));
            String bar = "#".repeat(percent / 4) + ".".repeat(25 - percent / 4);
            err.printf(
                    Locale.ROOT,
                    "\r  %s %3d %%  %,d records  %.0f s%s",
                    bar,
                    percent,
                    lines,
                    seconds,
                    bytes == of ? "\n" : "");
            err.flush();
        };
    }
}
