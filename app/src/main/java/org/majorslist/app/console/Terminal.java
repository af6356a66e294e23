package org.majorslist.app.console;

import java.io.Console;
import java.util.Optional;

/// Whether a person is looking: decides about colour and moving progress lines.
public final class Terminal {
    private Terminal() {}

    /// Whether input and output are a terminal, and not a pipe or a file.
    ///
    /// @return true for a terminal
    public static boolean isThere() {
        return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    }

    /// Whether colour is welcome: a terminal that can show it, and no text in the environment variable `NO_COLOR`.
    ///
    /// @return true when colour is welcome
    public static boolean takesColour() {
        String noColour = System.getenv("NO_COLOR");
        boolean refused = noColour != null && !noColour.isEmpty();
        return !refused && !"dumb".equals(System.getenv("TERM")) && isThere();
    }
}
