package org.majorslist.app.outlook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.report.page.Page;
import org.majorslist.report.write.HtmlPage;

/// Writes files whole or not at all: first beside their place, then moved there.
final class PageFile {
    private PageFile() {}

    /// Writes a page as one HTML file that fetches nothing.
    static void write(Path file, Page page) {
        store(file, HtmlPage.write(page), "--html");
    }

    /// Writes lines of text.
    static void write(Path file, List<String> lines) {
        store(file, String.join("\n", lines) + "\n", "--out");
    }

    private static void store(Path file, String text, String option) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            if (folder == null || Files.isDirectory(file)) {
                throw new IOException("not a file");
            }
            Path whole = Files.createTempFile(folder, ".majors-", ".part");
            try {
                Files.write(whole, text.getBytes(UTF_8));
                Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(whole);
            }
        } catch (IOException e) {
            throw new BadInput(
                    new Fault(
                            "cannot-write",
                            "the file cannot be written",
                            file.toString(),
                            "Name a file in a folder that exists and that you may write with " + option + "."),
                    e);
        }
    }
}
