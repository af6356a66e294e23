package org.majorslist.app.ensemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.majorslist.app.Majors;

/// Ctrl-C during `majors ensemble`, in a process of its own.
class InterruptTest {
    private static final int SIGINT = 2;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void endsTheRunAndLeavesNoFile() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "there is no kill command to send the interrupt");
        assumeFalse(areInterruptsIgnored(), "the build was started with interrupts ignored, as in the background");
        Process process = start(folder.resolve("bands.csv"));
        assertFalse(process.waitFor(4, TimeUnit.SECONDS), "the ensemble ended before it could be interrupted");
        new ProcessBuilder("/bin/kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();
        assertTrue(process.waitFor(20, TimeUnit.SECONDS), "the interrupt did not stop the ensemble");
        assertEquals(130, process.exitValue());
        try (var files = Files.list(folder)) {
            assertEquals(
                    List.of("said"),
                    files.map(file -> String.valueOf(file.getFileName())).toList());
        }
    }

    /// A process inherits what its parent ignores; Linux tells it as bits, the lowest for signal 1 (proc(5), SigIgn).
    private static boolean areInterruptsIgnored() throws java.io.IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return false;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .map(line -> line.substring("SigIgn:".length()).strip())
                .anyMatch(mask -> (Long.parseUnsignedLong(mask, 16) >> (SIGINT - 1) & 1) == 1);
    }

    private Process start(Path out) throws java.io.IOException {
        Path model = Path.of(System.getProperty("majors.home"), "content", "models", "colombia");
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Dmajors.home=" + System.getProperty("majors.home"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Majors.class.getName(),
                        "ensemble",
                        model.resolve("model.xmile").toString(),
                        "--priors",
                        model.resolve("priors.csv").toString(),
                        "--members",
                        "200000",
                        "--out",
                        out.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
    }
}
