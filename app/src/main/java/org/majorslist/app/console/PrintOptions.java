package org.majorslist.app.console;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options every command that prints data takes.
public final class PrintOptions {
    @Mixin
    private FormatOption format = new FormatOption();

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "en or es: the language of labels (default: ${DEFAULT-VALUE}).",
            defaultValue = "en")
    private Language language = Language.en;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Answer with what was public on this day, such as 2012-12-31 (default: today).")
    private @Nullable LocalDate asOf;

    /// Made by picocli.
    public PrintOptions() {}

    /// The form asked for.
    ///
    /// @return table unless another was named
    public OutputFormat format() {
        return format.format();
    }

    /// The language of labels and sentences; keys and CSV headers stay as they are.
    ///
    /// @return English unless another was named
    public Language language() {
        return language;
    }

    /// The day whose knowledge answers.
    ///
    /// @return the day named, or today
    public LocalDate asOf() {
        return asOf == null ? LocalDate.now(java.time.ZoneOffset.UTC) : asOf;
    }

    /// A language the program speaks.
    public enum Language {
        /// English.
        en,
        /// Spanish.
        es
    }
}
