package org.majorslist.app.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.majorslist.measure.Fault;

/// A failure of the program itself: what failed, where in the program, and a file with all that is needed to mend it.
///
/// @param command the command as typed, from `majors` on
/// @param version the version of the program
/// @param failure what was thrown
public record OurFault(String command, String version, Throwable failure) {
    private static final String PROGRAM = "org.majorslist.";

    /// Tells a reader, and writes the file.
    ///
    /// @param folder where the file is made
    /// @return the fault in the words for readers; without a file, what it would hold follows
    public String tell(Path folder) {
        Optional<Path> file = write(folder);
        var fault = new Fault(
                "our-fault",
                "our fault, not yours: " + failure,
                place(),
                file.map(path -> "Please report it with the file " + path + ".")
                        .orElse("Please report it with the lines below."));
        return fault.text() + (file.isPresent() ? "" : "\n" + report().stripTrailing());
    }

    /// The line of ours that was nearest to the failure.
    private String place() {
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(PROGRAM))
                .findFirst()
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("majors");
    }

    private Optional<Path> write(Path folder) {
        try {
            return Optional.of(
                    Files.writeString(Files.createTempFile(folder, "majors-fault-", ".txt"), report(), UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private String report() {
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace, true)); // with its causes; into the report, not onto the screen
        return String.join(
                System.lineSeparator(),
                List.of(
                        command,
                        version,
                        "Java " + System.getProperty("java.version") + ", " + System.getProperty("os.name"),
                        "",
                        trace.toString()));
    }
}
