package org.majorslist.app.brief;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;

/// A file to be written whole or not at all: first beside its place under another name, then moved there.
///
/// @param path where it goes
/// @param kind what it is, by the end of its name
record DocumentFile(Path path, Kind kind) {
    /// What a document can be written as.
    enum Kind {
        /// One self-contained HTML page.
        HTML,
        /// A PDF on A4, from the HTML.
        PDF,
        /// Markdown.
        MD,
        /// Plain text as in a terminal.
        TXT,
        /// JSON.
        JSON,
        /// A word-processor document (Office Open XML).
        DOCX;

        private String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    /// Writes the content of a file.
    @FunctionalInterface
    interface Content {
        /// Writes all of it.
        ///
        /// @param out where to; closed by the caller
        /// @throws IOException if it cannot be written
        void writeTo(OutputStream out) throws IOException;
    }

    /// Reads what kind of file is wanted from the end of its name.
    ///
    /// @param path where it shall go
    /// @return the file
    /// @throws BadInput if the name ends in none of the known ways
    static DocumentFile of(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(Kind.values())
                .filter(kind -> name.endsWith(kind.ending()))
                .findFirst()
                .map(kind -> new DocumentFile(path, kind))
                .orElseThrow(() -> new BadInput(new Fault(
                        "unknown-document-kind",
                        "the name \"" + path + "\" does not say which kind of document to write",
                        "--out",
                        "End it in "
                                + Arrays.stream(Kind.values()).map(Kind::ending).collect(Collectors.joining(", "))
                                + ".")));
    }

    /// Writes the file; one that is there already is replaced.
    ///
    /// @param content what to write
    /// @throws BadInput if the folder is missing or cannot be written; nothing is left behind
    void write(Content content) {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new BadInput(new Fault(
                    "no-such-folder",
                    "there is no folder \"" + folder + "\" to write to",
                    "--out",
                    "Make the folder first, or name another."));
        }
        if (Files.isDirectory(path)) {
            throw new BadInput(new Fault(
                    "is-a-folder", "\"" + path + "\" is a folder", "--out", "Name a file in it, such as brief.html."));
        }
        Path unfinished = null;
        try {
            unfinished = Files.createTempFile(folder, ".majors-", kind.ending());
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                content.writeTo(out);
            }
            makeReadable(unfinished);
            move(unfinished, path);
        } catch (FileSystemException refused) {
            remove(unfinished);
            throw new BadInput(cannotWrite(folder, refused), refused);
        } catch (IOException | RuntimeException | Error failed) {
            remove(unfinished);
            throw failed instanceof RuntimeException known ? known : new IllegalStateException(failed);
        }
    }

    private static Fault cannotWrite(Path folder, FileSystemException refused) {
        String reason = refused.getReason() == null ? "no permission" : refused.getReason();
        return new Fault(
                "folder-not-writable",
                "the folder \"" + folder + "\" cannot be written (" + reason + ")",
                "--out",
                "Name a file in a folder you may write, or change the folder's permissions.");
    }

    private static void makeReadable(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void remove(@org.jspecify.annotations.Nullable Path unfinished) {
        if (unfinished != null) {
            try {
                Files.deleteIfExists(unfinished);
            } catch (IOException ignored) {
                // The first failure is the one to report; a leftover says by its name whose it is.
            }
        }
    }
}
