package org.majorslist.law;

import java.util.List;
import java.util.Locale;

/// How far the President lifted the bar because the assistance is vital to the national interests.
public sealed interface Waiver {
    /// Nothing is lifted.
    record None() implements Waiver {}

    /// All assistance may go on.
    record Full() implements Waiver {}

    /// Only the named programmes may go on.
    ///
    /// @param scopes words of `content/statutes/catalogue/waiver-scopes.csv`, at least one
    record Partial(List<String> scopes) implements Waiver {
        /// Copies the scopes and refuses a waiver of nothing.
        public Partial {
            scopes = List.copyOf(scopes);
            if (scopes.isEmpty() || scopes.stream().anyMatch(String::isBlank)) {
                throw new IllegalArgumentException("A partial waiver must name its scope, such as police_training.");
            }
        }
    }

    /// Reads `none`, `full` or `partial:SCOPE;SCOPE`.
    ///
    /// @param text as on the command line and in case files
    /// @return the waiver
    /// @throws IllegalArgumentException if it is none of the three
    static Waiver parse(String text) {
        String word = text.strip();
        String key = word.toLowerCase(Locale.ROOT);
        if (key.equals("none") || key.isEmpty()) {
            return new None();
        }
        if (key.equals("full")) {
            return new Full();
        }
        if (key.startsWith("partial:")) {
            return new Partial(List.of(key.substring("partial:".length()).split("[;+]")).stream()
                    .map(String::strip)
                    .toList());
        }
        throw new IllegalArgumentException("waiver \"" + word + "\" is not none, full or partial:SCOPE");
    }

    /// The word for it in data files and on the command line.
    ///
    /// @return `none`, `full` or `partial:SCOPE;SCOPE`
    default String text() {
        return switch (this) {
            case None none -> "none";
            case Full full -> "full";
            case Partial(var scopes) -> "partial:" + String.join(";", scopes);
        };
    }

    /// Its kind without the scope.
    ///
    /// @return `none`, `full` or `partial`
    default String kind() {
        return switch (this) {
            case None none -> "none";
            case Full full -> "full";
            case Partial partial -> "partial";
        };
    }
}
