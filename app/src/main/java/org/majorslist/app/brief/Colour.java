package org.majorslist.app.brief;

import org.majorslist.app.console.Terminal;

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
            case auto -> Terminal.takesColour();
            case always -> true;
            case never -> false;
        };
    }
}
