package org.majorslist.report.write;

import java.util.ArrayList;
import java.util.List;
import org.majorslist.report.page.Phrase;
import org.majorslist.report.page.Table;
import org.majorslist.report.page.Tone;

/// Lays a table out in columns of characters: no wider than its columns allow, narrower where its words are short.
final class TerminalTable {
    private final Wrapping wrapping;
    private final Ink ink;
    private final Depth depth;
    private final List<String> lines = new ArrayList<>();

    /// Lays out tables of one page.
    ///
    /// @param wrapping breaks the cells' text
    /// @param ink whether to colour it
    /// @param depth whether remarks on details are printed
    TerminalTable(Wrapping wrapping, Ink ink, Depth depth) {
        this.wrapping = wrapping;
        this.ink = ink;
        this.depth = depth;
    }

    /// Lays a table out.
    ///
    /// @param table what to lay out
    /// @return its lines, each of at most [Table#WIDEST] characters
    List<String> write(Table table) {
        int[] widths = widths(table);
        if (table.columns().stream().anyMatch(column -> !column.title().isEmpty())) {
            cells(table, titles(table), widths);
        }
        for (Table.Row row : table.rows()) {
            switch (row) {
                case Table.Cells cells -> cells(table, cells.cells(), widths);
                case Table.Group group -> group(group);
                case Table.Remark remark -> remark(remark);
            }
        }
        return lines;
    }

    private void remark(Table.Remark remark) {
        if (depth == Depth.SHORT && remark.detail()) {
            return;
        }
        wrapping.wrap(remark.text(), Table.WIDEST - 4).forEach(line -> lines.add("    " + line.paint(ink)));
    }

    private void group(Table.Group group) {
        Phrase text = group.chart() == null
                ? group.text()
                : group.text().and("\u00a0 ").picture(group.chart());
        wrapping.wrap(text, Table.WIDEST).forEach(line -> lines.add(line.paint(ink)));
    }

    private static List<Phrase> titles(Table table) {
        return table.columns().stream()
                .map(column -> Phrase.of(column.title(), Tone.quiet))
                .toList();
    }

    private int[] widths(Table table) {
        int[] widths = new int[table.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            int widest = table.rows().stream()
                    .filter(Table.Cells.class::isInstance)
                    .mapToInt(row -> wrapping.width(((Table.Cells) row).cells().get(column)))
                    .max()
                    .orElse(0);
            int title = wrapping.width(titles(table).get(i));
            widths[i] = Math.max(1, Math.min(table.columns().get(i).width(), Math.max(widest, title)));
        }
        return widths;
    }

    private void cells(Table table, List<Phrase> cells, int[] widths) {
        var columns = new ArrayList<List<Wrapping.TextLine>>();
        int height = 0;
        for (int i = 0; i < widths.length; i++) {
            columns.add(wrapping.wrap(cells.get(i), widths[i]));
            height = Math.max(height, columns.get(i).size());
        }
        for (int row = 0; row < height; row++) {
            lines.add(line(table, columns, row, widths));
        }
    }

    private String line(Table table, List<List<Wrapping.TextLine>> columns, int row, int[] widths) {
        var text = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            List<Wrapping.TextLine> cell = columns.get(i);
            Wrapping.TextLine part = row < cell.size() ? cell.get(row) : new Wrapping.TextLine(List.of());
            String pad = " ".repeat(widths[i] - part.width());
            String painted = part.paint(ink);
            text.append(table.columns().get(i).right() ? pad + painted : painted + pad)
                    .append(" ".repeat(Table.GAP));
        }
        return text.toString().stripTrailing();
    }
}
