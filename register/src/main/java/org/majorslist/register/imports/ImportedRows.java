package org.majorslist.register.imports;

import java.util.List;

/// What an import made: rows of one table, the source they rest on, and what was left out.
///
/// @param table name of the table of the data package
/// @param columns names of the columns
/// @param rows the rows, as long as `columns`
/// @param source the row of sources.csv they rest on
/// @param counts how many records were met
/// @param rejected the lines left out
public record ImportedRows(
        String table,
        List<String> columns,
        List<List<String>> rows,
        SourceCard source,
        ImportCounts counts,
        RejectedLines rejected) {
    /// Copies the rows.
    public ImportedRows {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// The source that imported rows rest on.
    ///
    /// @param id key of the source
    /// @param title its title
    /// @param publisher who published it
    /// @param date day, month or year of the text
    /// @param url its address; empty if none
    /// @param quality `primary` or `secondary`
    public record SourceCard(String id, String title, String publisher, String date, String url, String quality) {}
}
