package org.majorslist.report.write;

import java.util.List;
import org.majorslist.report.page.Phrase;
import org.majorslist.report.page.Table;

/// Writes tables as HTML, each group of rows a body of its own with its heading.
final class HtmlTable {
    private final Markup html;
    private final HtmlPhrase phrases;

    /// Writes tables into one file.
    ///
    /// @param html where to write
    /// @param phrases writes the cells
    HtmlTable(Markup html, HtmlPhrase phrases) {
        this.html = html;
        this.phrases = phrases;
    }

    /// Writes a table.
    ///
    /// @param table what to write
    void write(Table table) {
        html.open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", table.caption());
        html.open("table").element("caption", table.caption());
        head(table);
        boolean inside = false;
        for (Table.Row row : table.rows()) {
            if (!inside || row instanceof Table.Group) {
                if (inside) {
                    html.close();
                }
                html.newLine().open("tbody");
                inside = true;
            }
            row(table, row);
        }
        if (inside) {
            html.close();
        }
        html.close().close();
    }

    private void head(Table table) {
        if (table.columns().stream().allMatch(column -> column.title().isEmpty())) {
            return;
        }
        html.open("thead").open("tr");
        for (Table.Column column : table.columns()) {
            if (column.title().isEmpty()) {
                html.element("td", "");
            } else {
                html.element("th", column.title(), "scope", "col", "class", side(column));
            }
        }
        html.close().close();
    }

    private void row(Table table, Table.Row row) {
        String columns = String.valueOf(table.columns().size());
        switch (row) {
            case Table.Cells cells -> {
                html.newLine().open("tr", "class", cells.total() ? "total" : "line");
                cells(table, cells.cells());
                html.close();
            }
            case Table.Group group -> {
                html.newLine().open("tr", "class", "group").open("th", "colspan", columns, "scope", "rowgroup");
                if (group.chart() != null) {
                    phrases.chart(group.chart());
                }
                phrases.write(group.text());
                html.close().close();
            }
            case Table.Remark remark -> {
                html.newLine().open("tr", "class", "remark").open("td", "colspan", columns);
                phrases.write(remark.text());
                html.close().close();
            }
        }
    }

    private void cells(Table table, List<Phrase> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String side = side(table.columns().get(i));
            boolean heads = i == 0 && !cells.getFirst().isEmpty();
            if (heads) {
                html.open("th", "scope", "row", "class", side);
            } else {
                html.open("td", "class", side);
            }
            phrases.write(cells.get(i));
            html.close();
        }
    }

    private static String side(Table.Column column) {
        return column.right() ? "figures" : "words";
    }
}
