package org.majorslist.register.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;

/// Writes the record in one form to one place, whole or not at all.
public interface Export {
    /// Writes.
    ///
    /// @param to file or folder to make; absent
    /// @throws IOException if it cannot be written
    void write(Path to) throws IOException;

    /// Runs an export beside its place and moves the result there in one step.
    ///
    /// @param export what to write
    /// @param to file or folder to make; must not exist
    /// @throws BadInput if the place exists or cannot be written
    static void into(Export export, Path to) {
        Path beside = to.toAbsolutePath().resolveSibling(to.getFileName() + ".part");
        try {
            if (Files.exists(to)) {
                throw new FileAlreadyExistsException(to.toString());
            }
            Path parent = to.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            export.write(beside);
            Files.move(beside, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException e) {
            throw new BadInput(
                    new Fault(
                            "export-exists",
                            "exists already",
                            to.toString(),
                            "Name another place with --out, or remove this one."),
                    e);
        } catch (IOException e) {
            throw new BadInput(
                    new Fault(
                            "export-failed",
                            "cannot be written",
                            to.toString(),
                            "Name a place you may write to with --out."),
                    e);
        }
    }

    /// Writes text of our own to a file.
    ///
    /// @param to the file
    /// @param text its whole text
    /// @throws IOException if it cannot be written
    static void text(Path to, String text) throws IOException {
        Files.writeString(to, text, UTF_8);
    }
}
