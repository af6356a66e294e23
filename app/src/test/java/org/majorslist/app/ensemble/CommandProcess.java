package org.majorslist.app.ensemble;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.majorslist.app.Majors;

/// A command in a process of its own that a test can interrupt as Ctrl-C does.
public final class CommandProcess {
    private static final int SIGINT = 2;

    private CommandProcess() {}

    /// Skips the test where an interrupt cannot be sent or would not arrive.
    ///
    /// @throws IOException if the state of this process cannot be read
    public static void assumeInterrupts() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "there is no kill command to send the interrupt");
        assumeFalse(areInterruptsIgnored(), "the build was started with interrupts ignored, as in the background");
    }

    /// Starts a command.
    ///
    /// @param said file that takes all it prints
    /// @param words the command and its options
    /// @return the process
    /// @throws IOException if it cannot be started
    public static Process start(Path said, List<String> words) throws IOException {
        var line = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Dmajors.home=" + System.getProperty("majors.home"),
                "-cp",
                System.getProperty("java.class.path"),
                Majors.class.getName()));
        line.addAll(words);
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
    }

    /// Sends the interrupt and waits for the end.
    ///
    /// @param process a running process
    /// @return its exit code
    /// @throws Exception if it does not end
    public static int interrupt(Process process) throws Exception {
        new ProcessBuilder("/bin/kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();
        assertTrue(process.waitFor(20, TimeUnit.SECONDS), "the interrupt did not stop the command");
        return process.exitValue();
    }

    /// A process inherits what its parent ignores; Linux tells it as bits, the lowest for signal 1 (proc(5), SigIgn).
    private static boolean areInterruptsIgnored() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return false;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .map(line -> line.substring("SigIgn:".length()).strip())
                .anyMatch(mask -> (Long.parseUnsignedLong(mask, 16) >> (SIGINT - 1) & 1) == 1);
    }
}
