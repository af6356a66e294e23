package org.majorslist.app.console;

import picocli.CommandLine.Option;

/// The option `--format` of every command that prints rows.
public final class FormatOption {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table, json or csv (default: ${DEFAULT-VALUE}).",
            defaultValue = "table")
    private OutputFormat format = OutputFormat.table;

    /// Made by picocli.
    public FormatOption() {}

    /// The form asked for.
    ///
    /// @return table unless another was named
    public OutputFormat format() {
        return format;
    }

    /// Rows in the form asked for.
    ///
    /// @param table the rows
    /// @return the text, ending in a line break
    public String print(DataTable table) {
        return table.print(format);
    }
}
