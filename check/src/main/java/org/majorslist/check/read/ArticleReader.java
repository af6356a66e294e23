package org.majorslist.check.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Reads an article of any format it knows, told apart by its first bytes.
public final class ArticleReader {
    private ArticleReader() {}

    /// Reads a file.
    ///
    /// @param file plain text, HTML, PDF or DOCX
    /// @return the article
    /// @throws org.majorslist.measure.BadInput if the file cannot be read, is too large, or holds no text
    public static Article read(Path file) {
        String name = PlainText.shown(
                file.getFileName() == null
                        ? file.toString()
                        : file.getFileName().toString());
        refuseOtherThanFiles(file);
        try (InputStream in = Files.newInputStream(file)) {
            return read(name, in);
        } catch (AccessDeniedException e) {
            throw Limits.fault("unreadable-file", "it may not be read", name, "Check its permissions.");
        } catch (IOException e) {
            throw Limits.fault(
                    "unreadable-file",
                    "it cannot be read: " + e.getMessage(),
                    name,
                    "Check the file and the disk it is on.");
        }
    }

    /// A pipe or device may never end, and a folder holds no text of its own.
    private static void refuseOtherThanFiles(Path file) {
        if (!Files.exists(file)) {
            throw Limits.fault(
                    "no-such-file",
                    "there is no such file",
                    PlainText.shown(file.toString()),
                    "Give the path of a text, HTML, PDF or DOCX file, or `-` for standard input.");
        }
        if (!Files.isRegularFile(file)) {
            throw Limits.fault(
                    "not-a-file",
                    Files.isDirectory(file) ? "it is a folder" : "it is a pipe or a device, not a file",
                    PlainText.shown(file.toString()),
                    "Give a file, or send its text to standard input: `majors check - < FILE`.");
        }
    }

    /// Reads a stream to its end.
    ///
    /// @param name a name for faults and results
    /// @param in the bytes
    /// @return the article
    /// @throws IOException if the stream fails
    /// @throws org.majorslist.measure.BadInput if it is too large or holds no text
    public static Article read(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(Limits.FILE + 1);
        if (bytes.length > Limits.FILE) {
            throw Limits.fault(
                    "file-too-large",
                    "it is larger than %,d bytes".formatted(Limits.FILE),
                    name,
                    "Cut it into parts and check each.");
        }
        if (bytes.length == 0) {
            throw Limits.fault("empty-file", "it is empty", name, "Give the text of the article.");
        }
        Article article = byFormat(name, bytes);
        if (article.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw Limits.fault(
                    "no-text", "no text was found in it", name, "If it is a scan, run text recognition first.");
        }
        return article;
    }

    private static Article byFormat(String name, byte[] bytes) {
        if (startsWith(bytes, "%PDF")) {
            return PdfText.read(name, bytes);
        }
        if (startsWith(bytes, "PK")) {
            return DocxText.read(name, bytes);
        }
        String text = PlainText.decode(name, bytes);
        String lower = name.toLowerCase(Locale.ROOT);
        boolean named = lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml");
        if (named || PlainText.looksLikeHtml(text)) {
            return HtmlText.read(name, text);
        }
        return new Article(name, "", Limits.text(text, name), null, "");
    }

    private static boolean startsWith(byte[] bytes, String magic) {
        if (bytes.length < magic.length()) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if (bytes[i] != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
