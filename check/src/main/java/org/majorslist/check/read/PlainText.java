package org.majorslist.check.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.majorslist.measure.BadInput;

/// Bytes to characters: UTF-8, UTF-16 with a byte-order mark, else Windows-1252.
final class PlainText {
    private static final int LOOK_AT = 2_000; // bytes
    private static final int ONE_IN = 100; // a text has fewer control characters

    private PlainText() {}

    static String decode(String name, byte[] bytes) {
        int first = bytes.length > 1 ? (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff) : 0;
        if (first == 0xfffe || first == 0xfeff) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        int nul = nul(bytes);
        if (nul >= 0) {
            throw nul < LOOK_AT
                    ? notText(name)
                    : Limits.fault(
                            "nul-byte",
                            "its byte %,d is zero, which no text has".formatted(nul + 1),
                            name,
                            "The file may be damaged or of several texts joined; save it again as UTF-8.");
        }
        if (startsWith(bytes, "{\\rtf")) {
            throw Limits.fault("rich-text", "it is rich text (RTF)", name, "Save it as DOCX, PDF, HTML or text.");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            if (controls(bytes) * ONE_IN > Math.min(bytes.length, LOOK_AT)) {
                throw notText(name);
            }
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static BadInput notText(String name) {
        return Limits.fault(
                "not-a-text",
                "it is neither a text nor HTML, PDF or DOCX",
                name,
                "Save the article as one of these and check that.");
    }

    private static boolean startsWith(byte[] bytes, String magic) {
        return new String(bytes, 0, Math.min(bytes.length, magic.length()), StandardCharsets.ISO_8859_1).equals(magic);
    }

    /// Where the first zero byte stands; -1 if there is none.
    private static int nul(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    /// Control characters near the beginning, other than those that lay out lines and pages.
    private static int controls(byte[] bytes) {
        int controls = 0;
        for (int i = 0; i < Math.min(bytes.length, LOOK_AT); i++) {
            boolean layout = bytes[i] >= '\t' && bytes[i] <= '\r';
            controls += bytes[i] >= 0 && bytes[i] < ' ' && !layout ? 1 : 0;
        }
        return controls;
    }

    /// A name without control characters, which a terminal could take for commands.
    static String shown(String name) {
        return name.codePoints()
                .map(c -> Character.isISOControl(c) ? '\ufffd' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static boolean looksLikeHtml(String text) {
        String start = text.substring(0, Math.min(text.length(), LOOK_AT))
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || (start.startsWith("<?xml") && start.contains("<html"))
                || (start.startsWith("<")
                        && (start.contains("<p>") || start.contains("<body") || start.contains("<article")));
    }
}
