package org.majorslist.report.write;

import org.majorslist.report.page.Tone;

/// How words get their tone in a terminal: by the escape codes of ECMA-48, or not at all.
public enum Ink {
    /// Words only.
    PLAIN,
    /// Words with the sixteen colours every terminal has, so that a reader's own palette holds.
    COLOURED;

    /// Paints words.
    ///
    /// @param text what is printed
    /// @param tone what it means to the eye
    /// @return the text, between escape codes where this is coloured and the tone asks for it
    String paint(String text, Tone tone) {
        return this == PLAIN || tone == Tone.plain || text.isBlank()
                ? text
                : "\u001b[" + code(tone) + "m" + text + "\u001b[0m";
    }

    private static String code(Tone tone) {
        return switch (tone) {
            case plain -> "0";
            case strong -> "1";
            case quiet -> "2";
            case free -> "32";
            case kept -> "33";
            case barred -> "31";
            case open -> "35";
        };
    }
}
