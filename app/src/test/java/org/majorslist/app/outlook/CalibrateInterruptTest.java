package org.majorslist.app.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.majorslist.app.ensemble.CommandProcess;

/// Ctrl-C during `majors model calibrate`, in a process of its own: what is done is kept, whole, and told.
class CalibrateInterruptTest {
    private static final int MOST_SECONDS = 180;

    @TempDir
    private Path folder = Path.of("");

    private Path out = Path.of("");
    private Path said = Path.of("");

    @BeforeEach
    void nameFiles() throws Exception {
        CommandProcess.assumeInterrupts();
        out = folder.resolve("made");
        said = folder.resolve("said");
    }

    @Test
    void keepsTheFitWhenTheBackTestsAreInterrupted() throws Exception {
        Process process = start();
        awaitFile(process, "diagnostics.csv");
        assertEquals(130, CommandProcess.interrupt(process));
        assertEquals(List.of("diagnostics.csv", "members.csv"), made());
        List<String> rows = Files.readAllLines(out.resolve("members.csv"));
        assertEquals(51, rows.size(), "a header and one row a member");
        assertTrue(rows.stream()
                .allMatch(row -> row.split(",", -1).length == rows.getFirst().split(",", -1).length));
        assertEquals(
                List.of(
                        "stopped: members.csv and diagnostics.csv are new and whole in " + out,
                        "levels.csv is not made yet, so no level of a published series is shown; make it:",
                        "  majors model calibrate colombia --part levels --out " + out),
                lastLines(3));
    }

    @Test
    void leavesAnEarlierCalibrationAsItIsWhenTheFitIsInterrupted() throws Exception {
        Files.createDirectories(out);
        Files.writeString(out.resolve("members.csv"), "of before\n");
        Process process = start();
        awaitWords(process, "fitting 50 members");
        assertEquals(130, CommandProcess.interrupt(process));
        assertEquals(List.of("members.csv"), made());
        assertEquals("of before\n", Files.readString(out.resolve("members.csv")));
        assertEquals(List.of("stopped: nothing was written to " + out), lastLines(1));
    }

    private Process start() throws Exception {
        return CommandProcess.start(
                said,
                List.of("model", "calibrate", "colombia", "--members", "50", "--threads", "1", "--out", "" + out));
    }

    private void awaitFile(Process process, String file) throws Exception {
        for (int tenth = 0; tenth < MOST_SECONDS * 10 && !Files.exists(out.resolve(file)); tenth++) {
            assertFalse(process.waitFor(100, TimeUnit.MILLISECONDS), "the calibration ended by itself");
        }
    }

    private void awaitWords(Process process, String words) throws Exception {
        for (int tenth = 0; tenth < MOST_SECONDS * 10 && !Files.readString(said).contains(words); tenth++) {
            assertFalse(process.waitFor(100, TimeUnit.MILLISECONDS), "the calibration ended by itself");
        }
    }

    private List<String> made() throws Exception {
        try (var files = Files.list(out)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private List<String> lastLines(int count) throws Exception {
        List<String> lines = Files.readAllLines(said);
        return lines.subList(Math.max(0, lines.size() - count), lines.size());
    }
}
