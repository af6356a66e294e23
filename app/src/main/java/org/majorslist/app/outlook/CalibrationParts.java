package org.majorslist.app.outlook;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;

/// Writes the parts of a calibration one after another, and says at an interrupt which ones are there.
///
/// Files that belong together are written together: an interrupt waits until all of them are in place.
final class CalibrationParts implements AutoCloseable {
    private static final String LEVELS = "levels.csv";

    private final Path folder;
    private final String model;
    private final PrintWriter err;
    private final List<String> written = new ArrayList<>();
    private final Thread atInterrupt = new Thread(this::tell, "calibration parts");
    private final boolean hadLevels;

    /// Makes the folder now, so that a run of minutes does not end for want of one.
    ///
    /// @param folder where the parts go
    /// @param model name of the model, for what to do after an interrupt
    /// @param err where an interrupt is told
    CalibrationParts(Path folder, String model, PrintWriter err) {
        this.folder = folder;
        this.model = model;
        this.err = err;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new BadInput(
                    new Fault(
                            "cannot-write",
                            "the folder cannot be made",
                            folder.toString(),
                            "Choose a folder you may write to with --out."),
                    e);
        }
        this.hadLevels = Files.isRegularFile(folder.resolve(LEVELS));
        Runtime.getRuntime().addShutdownHook(atInterrupt);
    }

    /// Writes files that belong together.
    ///
    /// @param files lines by file name, in the order to name them
    synchronized void write(Map<String, List<String>> files) {
        files.forEach((file, lines) -> {
            PageFile.write(folder.resolve(file), lines);
            written.add(file);
        });
    }

    /// The files written so far, as a sentence names them.
    synchronized String written() {
        return written.size() < 2
                ? String.join("", written)
                : String.join(", ", written.subList(0, written.size() - 1)) + " and " + written.getLast();
    }

    private synchronized void tell() {
        err.println();
        if (written.isEmpty()) {
            err.println("stopped: nothing was written to " + folder);
        } else if (!written.contains(LEVELS)) {
            err.println("stopped: " + written() + " are new and whole in " + folder);
            err.println(
                    hadLevels
                            ? "levels.csv there is still the one of before; make it anew:"
                            : "levels.csv is not made yet, so no level of a published series is shown; make it:");
            err.println("  majors model calibrate " + model + " --part levels --out " + folder);
        }
        err.flush();
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(atInterrupt);
        } catch (IllegalStateException e) {
            // The interrupt has come: the thread is telling already.
            err.flush();
        }
    }
}
