package org.majorslist.app.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;

/// Where the parts of a calibration cannot be kept.
class CalibrationPartsTest {
    @Test
    void aFolderInsideAFileIsRefusedBeforeAnythingIsFitted(@TempDir Path temporary) throws IOException {
        Path folder = Files.writeString(temporary.resolve("notes.txt"), "mine").resolve("fit");
        var refused = assertThrows(
                BadInput.class, () -> new CalibrationParts(folder, "colombia", new PrintWriter(new StringWriter())));
        assertEquals(
                List.of(new Fault(
                        "cannot-write",
                        "the folder cannot be made",
                        folder.toString(),
                        "Choose a folder you may write to with --out.")),
                refused.faults());
        assertEquals("mine", Files.readString(temporary.resolve("notes.txt")));
    }
}
