package org.majorslist.check.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Bytes to characters: UTF-8, UTF-16 with a byte-order mark, else Windows-1252.
final class PlainText {
    private static final int LOOK_AT = 2_000;

    private PlainText() {}

    static String decode(String name, byte[] bytes) {
        int first = bytes.length > 1 ? (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff) : 0;
        if (first == 0xfffe || first == 0xfeff) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        for (int i = 0; i < Math.min(bytes.length, LOOK_AT); i++) {
            if (bytes[i] == 0) {
                throw Limits.fault(
                        "not-a-text",
                        "it is neither a text nor HTML, PDF or DOCX",
                        name,
                        "Save the article as one of these and check that.");
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
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
