package org.majorslist.app.brief;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorslist.measure.BadInput;

class DocumentFileTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"a.html,HTML", "b.PDF,PDF", "c.md,MD", "d.docx,DOCX", "e.json,JSON", "f.txt,TXT"})
    void readsTheKindFromTheEndOfTheName(String name, DocumentFile.Kind kind) {
        assertEquals(kind, DocumentFile.of(Path.of(name)).kind());
    }

    @Test
    void refusesANameThatSaysNoKind() {
        var refused = assertThrows(BadInput.class, () -> DocumentFile.of(Path.of("brief.doc")));
        assertEquals("""
                --out: the name "brief.doc" does not say which kind of document to write
                  End it in .html, .pdf, .md, .txt, .json, .docx.""", refused.getMessage());
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        DocumentFile file = DocumentFile.of(folder.resolve("none/brief.md"));
        var refused = assertThrows(BadInput.class, () -> file.write(out -> out.write(1)));
        assertEquals(
                "--out: there is no folder \"" + folder.resolve("none")
                        + "\" to write to\n  Make the folder first, or name another.",
                refused.getMessage());
    }

    @Test
    void leavesTheOldFileWhenWritingFails() throws IOException {
        Path old = folder.resolve("brief.md");
        Files.writeString(old, "old");
        assertThrows(
                IllegalStateException.class,
                () -> DocumentFile.of(old).write(out -> {
                    out.write("half".getBytes(UTF_8));
                    throw new IllegalStateException("broken on the way");
                }));
        assertEquals("old", Files.readString(old));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count(), "nothing half-written stays behind");
        }
    }

    @Test
    void replacesAFileThatIsThere() throws IOException {
        Path path = folder.resolve("brief.md");
        Files.writeString(path, "old");
        DocumentFile.of(path).write(out -> out.write("new".getBytes(UTF_8)));
        assertEquals("new", Files.readString(path));
        assertTrue(Files.isReadable(path));
    }
}
