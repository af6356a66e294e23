package org.majorslist.app.brief;

import java.io.Console;
import java.util.Optional;

/// When terminal text is coloured.
enum Colour {
    /// In a terminal, unless the environment variable NO_COLOR is set or the terminal is a dumb one.
    auto,
    /// Always.
    always,
    /// Never.
    never;

    boolean isWanted() {
        return switch (this) {
            case auto -> isTerminal();
            case always -> true;
            case never -> false;
        };
    }

    private static boolean isTerminal() {
        String noColour = System.getenv("NO_COLOR");
        if ((noColour != null && !noColour.isEmpty()) || "dumb".equals(System.getenv("TERM"))) {
            return false;
        }
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }
}
