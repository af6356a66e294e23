package org.majorslist.app.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.majorslist.measure.Fault;

/// Where results go, remembering why they could not: a writer on top forgets it, and a full disk would pass for done.
public final class StandardOutput extends OutputStream {
    private static final Path OPEN = Path.of("/proc/self/fd/1");

    private final OutputStream target;
    private final boolean pipe;
    private @Nullable IOException failure;

    /// Writes to a stream.
    ///
    /// @param target where the bytes go
    /// @param pipe whether a reader may close it because it has enough, which is no fault
    StandardOutput(OutputStream target, boolean pipe) {
        this.target = target;
        this.pipe = pipe;
    }

    /// The standard output of this process.
    ///
    /// @return a stream that throws nothing
    public static StandardOutput ofProcess() {
        return new StandardOutput(new FileOutputStream(FileDescriptor.out), isPipe());
    }

    private static boolean isPipe() {
        try {
            String link = Files.readSymbolicLink(OPEN).toString();
            return link.startsWith("pipe:") || link.startsWith("socket:");
        } catch (IOException | UnsupportedOperationException | SecurityException unknown) {
            return false;
        }
    }

    /// Why results were lost.
    ///
    /// @return the fault; empty if all was written, or if a reader such as `head` had enough
    public Optional<Fault> findFault() {
        return Optional.ofNullable(failure)
                .filter(lost -> !pipe && !said(lost).toLowerCase(Locale.ROOT).contains("pipe"))
                .map(lost -> new Fault(
                        "output-lost",
                        "the answer could not be written whole: " + said(lost),
                        "standard output",
                        "Make room there, or send it elsewhere, and run this again."));
    }

    private static String said(IOException lost) {
        return String.valueOf(lost.getMessage());
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        if (failure == null) {
            try {
                target.write(bytes, from, length);
            } catch (IOException e) {
                failure = e;
            }
        }
    }

    @Override
    public void flush() {
        if (failure == null) {
            try {
                target.flush();
            } catch (IOException e) {
                failure = e;
            }
        }
    }
}
