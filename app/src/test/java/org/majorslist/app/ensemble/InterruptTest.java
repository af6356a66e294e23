package org.majorslist.app.ensemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ctrl-C during `majors ensemble`, in a process of its own.
class InterruptTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void endsTheRunAndLeavesNoFile() throws Exception {
        CommandProcess.assumeInterrupts();
        Process process = start(folder.resolve("bands.csv"));
        assertFalse(process.waitFor(4, TimeUnit.SECONDS), "the ensemble ended before it could be interrupted");
        assertEquals(130, CommandProcess.interrupt(process));
        try (var files = Files.list(folder)) {
            assertEquals(
                    List.of("said"),
                    files.map(file -> String.valueOf(file.getFileName())).toList());
        }
    }

    private Process start(Path out) throws java.io.IOException {
        Path model = Path.of(System.getProperty("majors.home"), "content", "models", "colombia");
        return CommandProcess.start(
                folder.resolve("said"),
                List.of(
                        "ensemble",
                        model.resolve("model.xmile").toString(),
                        "--priors",
                        model.resolve("priors.csv").toString(),
                        "--members",
                        "200000",
                        "--out",
                        out.toString()));
    }
}
