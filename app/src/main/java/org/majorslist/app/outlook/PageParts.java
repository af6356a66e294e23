package org.majorslist.app.outlook;

import java.util.ArrayList;
import java.util.List;
import org.majorslist.app.console.DataTable;
import org.majorslist.outlook.compare.Spread;
import org.majorslist.report.page.Block;
import org.majorslist.report.page.Phrase;
import org.majorslist.report.page.Section;
import org.majorslist.report.page.Table;
import org.majorslist.report.page.Whisker;

/// Parts that the pages of the outlook share.
final class PageParts {
    private static final int FIRST_WIDTH = 30;
    private static final int LEAST_WIDTH = 6;

    private PageParts() {}

    /// A section of a page.
    static Section section(String key, String title, String aside, Block... blocks) {
        return new Section(key, title, Phrase.of(aside), List.of(blocks));
    }

    /// A paragraph of plain words.
    static Block text(String words) {
        return new Block.Paragraph(Phrase.of(words));
    }

    /// A table of the terminal as a table of a page.
    static Table table(String caption, DataTable data) {
        var columns = new ArrayList<Table.Column>();
        int rest = data.columns().size() - 1;
        int width = rest == 0 ? FIRST_WIDTH : Math.max(LEAST_WIDTH, (Table.WIDEST - FIRST_WIDTH) / rest - Table.GAP);
        for (int i = 0; i < data.columns().size(); i++) {
            String title = data.columns().get(i);
            columns.add(i == 0 ? Table.Column.words(title, FIRST_WIDTH - Table.GAP) : Table.Column.words(title, width));
        }
        var rows = new ArrayList<Table.Row>();
        data.rows()
                .forEach(row ->
                        rows.add(new Table.Cells(row.stream().map(Phrase::of).toList(), false)));
        return new Table(caption, columns, rows);
    }

    /// A spread drawn on a scale that others share.
    static Phrase bar(String description, Spread spread, double from, double to) {
        boolean drawn = Double.isFinite(spread.p05()) && Double.isFinite(spread.p95());
        return drawn
                ? Phrase.NONE.bar(new Whisker(description, spread.p05(), spread.p50(), spread.p95(), from, to))
                : Phrase.NONE;
    }
}
