package org.majorslist.report.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows under named columns.
///
/// @param caption what the table shows, for those who cannot see its place on the page
/// @param columns one or more; the first names the row
/// @param rows in reading order
public record Table(String caption, List<Column> columns, List<Row> rows) implements Block {
    /// Blanks between two columns in a terminal.
    public static final int GAP = 2;

    /// The most characters a line of a table holds in a terminal.
    public static final int WIDEST = 98;

    /// Copies, and refuses a row that does not fit the columns.
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int width = columns.stream().mapToInt(Column::width).sum() + GAP * (columns.size() - 1);
        if (columns.isEmpty() || width > WIDEST) {
            throw new IllegalArgumentException(
                    "Table '" + caption + "' is " + width + " characters wide; from 1 to " + WIDEST + " fit.");
        }
        for (Row row : rows) {
            if (row instanceof Cells cells && cells.cells().size() != columns.size()) {
                throw new IllegalArgumentException("A row of table '" + caption + "' has "
                        + cells.cells().size() + " cells for " + columns.size() + " columns.");
            }
        }
    }

    /// One column.
    ///
    /// @param title printed above it; may be empty
    /// @param width the most characters a line of it holds in a terminal, at least 1; a share of the line on paper
    /// @param right whether figures line up on the right
    public record Column(String title, int width, boolean right) {
        /// A column of words.
        ///
        /// @param title printed above it
        /// @param width the most characters a line holds
        /// @return a column aligned on the left
        public static Column words(String title, int width) {
            return new Column(title, width, false);
        }

        /// A column of figures.
        ///
        /// @param title printed above it
        /// @param width the most characters a line holds
        /// @return a column aligned on the right
        public static Column figures(String title, int width) {
            return new Column(title, width, true);
        }
    }

    /// A line of the table.
    public sealed interface Row {}

    /// A line with one cell a column.
    ///
    /// @param cells as many as columns
    /// @param total whether it sums up the lines above
    public record Cells(List<Phrase> cells, boolean total) implements Row {
        /// Copies the cells.
        public Cells {
            cells = List.copyOf(cells);
        }

        /// An ordinary line.
        ///
        /// @param cells as many as columns
        /// @return a line that sums up nothing
        public static Cells of(Phrase... cells) {
            return new Cells(List.of(cells), false);
        }
    }

    /// A line that heads the lines below it.
    ///
    /// @param text the heading
    /// @param chart shown at its right end; `null` when there is none
    public record Group(Phrase text, @Nullable Chart chart) implements Row {}

    /// A remark on the line above, across all columns.
    ///
    /// @param text the remark
    /// @param detail whether a short form leaves it out
    public record Remark(Phrase text, boolean detail) implements Row {
        /// A remark that no form leaves out.
        ///
        /// @param text the remark
        /// @return a remark for every form
        public static Remark of(Phrase text) {
            return new Remark(text, false);
        }
    }
}
