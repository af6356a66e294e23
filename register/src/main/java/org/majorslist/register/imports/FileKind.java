package org.majorslist.register.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;

/// Tells by its first bytes whether a file can be text in UTF-8. Nothing is ever unpacked here.
final class FileKind {
    private static final int ENOUGH = 4;

    private FileKind() {}

    /// Refuses a file that is compressed, UTF-16, empty, or begins with NUL.
    ///
    /// @param file the file
    /// @throws BadInput if it is one of these, or cannot be read
    static void refuseOtherThanText(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            refuseOtherThanText(in.readNBytes(ENOUGH), file);
        } catch (IOException e) {
            throw new BadInput(fault(file, "cannot be read", "Name an existing file that you may read."), e);
        }
    }

    static void refuseOtherThanText(byte[] head, Path file) {
        int first = head.length > 1 ? ((head[0] & 0xff) << 8) | (head[1] & 0xff) : 0;
        switch (first) {
            case 0x504b, 0x1f8b, 0x425a, 0xfd37, 0x28b5 ->
                throw new BadInput(
                        fault(file, "is compressed", "Unpack it first, and look at the size of what comes out."));
            case 0xfeff, 0xfffe ->
                throw new BadInput(fault(
                        file, "is UTF-16 text", "Save it as UTF-8, for example with `iconv -f UTF-16 -t UTF-8`."));
            case 0 -> throw new BadInput(fault(file, "is empty or begins with NUL bytes", "Name a text file."));
            default -> {
                // text, as far as two bytes can tell
            }
        }
    }

    private static Fault fault(Path file, String what, String mend) {
        return new Fault("unreadable-import", what, file.toString(), mend);
    }
}
