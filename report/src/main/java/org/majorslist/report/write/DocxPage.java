package org.majorslist.report.write;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.majorslist.report.page.Block;
import org.majorslist.report.page.Footnote;
import org.majorslist.report.page.Page;
import org.majorslist.report.page.Phrase;
import org.majorslist.report.page.Section;
import org.majorslist.report.page.Span;
import org.majorslist.report.page.Strip;
import org.majorslist.report.page.Table;
import org.majorslist.report.page.Tone;

/// Writes a page as a word-processor document (Office Open XML) on A4, for those who will edit it.
public final class DocxPage {
    private static final int SMALL = 9;
    private static final int NORMAL = 10;
    private static final long A4_WIDTH_TWIPS = 11906;
    private static final long A4_HEIGHT_TWIPS = 16838;
    private static final long MARGIN_TWIPS = 850;

    private final Page page;
    private final XWPFDocument document;

    private DocxPage(Page page, XWPFDocument document) {
        this.page = page;
        this.document = document;
    }

    /// Writes a whole page.
    ///
    /// @param page what to write
    /// @param out where the document goes; not closed
    /// @throws IOException if it cannot be written
    public static void write(Page page, OutputStream out) throws IOException {
        LibraryLog.silence();
        try (var document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setTitle(page.title());
            document.getProperties().getCoreProperties().setCreator("Majors");
            var docx = new DocxPage(page, document);
            docx.paper();
            docx.head();
            page.sections().forEach(docx::section);
            docx.sources();
            document.write(out);
        }
    }

    private void paper() {
        var section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(A4_WIDTH_TWIPS));
        section.getPgSz().setH(BigInteger.valueOf(A4_HEIGHT_TWIPS));
        var margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(MARGIN_TWIPS));
        margins.setRight(BigInteger.valueOf(MARGIN_TWIPS));
        margins.setTop(BigInteger.valueOf(MARGIN_TWIPS));
        margins.setBottom(BigInteger.valueOf(MARGIN_TWIPS));
    }

    private void head() {
        heading(page.kicker().subject(), 20, 0);
        text(
                Phrase.of(
                        String.join(" · ", page.kicker().parts()) + " · "
                                + page.kicker().data(),
                        Tone.quiet),
                NORMAL);
        heading(page.headline(), 13, 1);
        page.lead().forEach(line -> text(line, NORMAL));
    }

    private void section(Section section) {
        heading(section.title(), 12, 1);
        if (!section.aside().isEmpty()) {
            text(section.aside(), SMALL);
        }
        section.blocks().forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Subtitle subtitle -> heading(subtitle.text(), NORMAL, 2);
            case Block.Paragraph paragraph -> text(paragraph.text(), NORMAL);
            case Block.Bullets bullets ->
                bullets.items().forEach(item -> text(Phrase.of("• ").and(item), NORMAL));
            case Block.Facts facts ->
                facts.pairs()
                        .forEach(fact ->
                                text(Phrase.of(fact.name() + ": ", Tone.strong).and(fact.text()), NORMAL));
            case Table table -> table(table);
            case Strip strip -> strip(strip);
        }
    }

    private void strip(Strip strip) {
        Phrase line = Phrase.NONE;
        for (Strip.Cell cell : strip.cells()) {
            line = line.and(
                    "%02d".formatted(cell.cycle() % 100) + cell.mark().glyph() + (cell.weak() ? "~ " : " "),
                    cell.mark().tone());
        }
        text(line, SMALL);
        Phrase legend = Phrase.NONE;
        for (Strip.Legend entry : strip.legend()) {
            legend = legend.and(entry.mark().glyph() + " ", entry.mark().tone())
                    .and(entry.meaning() + "   ", Tone.quiet);
        }
        text(strip.weakLegend().isEmpty() ? legend : legend.and("~ " + strip.weakLegend(), Tone.quiet), SMALL);
    }

    private void table(Table table) {
        XWPFTable grid = document.createTable(1, table.columns().size());
        grid.setWidth("100%");
        XWPFTableRow titles = grid.getRow(0);
        titles.setRepeatHeader(true);
        for (int i = 0; i < table.columns().size(); i++) {
            Table.Column column = table.columns().get(i);
            cell(titles.getCell(i), Phrase.of(column.title(), Tone.strong), column.right());
        }
        for (Table.Row row : table.rows()) {
            List<Phrase> cells = cells(row, table.columns().size());
            XWPFTableRow line = grid.createRow();
            for (int i = 0; i < cells.size(); i++) {
                cell(line.getCell(i), cells.get(i), table.columns().get(i).right());
            }
            if (!(row instanceof Table.Cells)) {
                line.getCell(0).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(cells.size()));
                for (int i = cells.size() - 1; i > 0; i--) {
                    line.removeCell(i);
                }
            }
        }
    }

    private static List<Phrase> cells(Table.Row row, int columns) {
        return switch (row) {
            case Table.Cells cells -> cells.cells();
            case Table.Group group -> first(group.text(), columns);
            case Table.Remark remark -> first(remark.text(), columns);
        };
    }

    private static List<Phrase> first(Phrase text, int columns) {
        var cells = new java.util.ArrayList<Phrase>(java.util.Collections.nCopies(columns, Phrase.NONE));
        cells.set(0, text);
        return cells;
    }

    private void cell(XWPFTableCell cell, Phrase text, boolean right) {
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        paragraph.setSpacingAfter(0);
        paragraph.setAlignment(right ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
        runs(paragraph, text, SMALL);
    }

    private void heading(String text, int size, int level) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(level * 200);
        paragraph.setKeepNext(true);
        paragraph.getCTP().addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        XWPFRun run = paragraph.createRun();
        run.setBold(true);
        run.setFontSize(size);
        run.setText(text);
    }

    private void text(Phrase text, int size) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(60);
        runs(paragraph, text, size);
    }

    private void runs(XWPFParagraph paragraph, Phrase text, int size) {
        for (Span span : text.spans()) {
            XWPFRun run = paragraph.createRun();
            run.setFontSize(size);
            switch (span) {
                case Span.Words words -> {
                    run.setBold(words.tone() == Tone.strong);
                    run.setColor(colour(words.tone()));
                    run.setText(words.text());
                }
                case Span.Note note -> {
                    run.setSubscript(org.apache.poi.xwpf.usermodel.VerticalAlign.SUPERSCRIPT);
                    run.setText(" " + page.number(note.sourceId()));
                }
                case Span.Bar bar -> {} // the figures stand beside it
                case Span.Break end -> run.addBreak();
                case Span.Picture picture -> run.setText(Sparkline.of(picture.chart()));
            }
        }
    }

    private void sources() {
        heading(page.sourcesTitle(), 12, 1);
        int number = 1;
        for (Footnote footnote : page.footnotes()) {
            text(Phrase.of(number++ + ". " + footnote.text() + " " + footnote.url()), SMALL);
        }
    }

    private static String colour(Tone tone) {
        return switch (tone) {
            case plain, strong -> "1F2933";
            case quiet -> "52606D";
            case free -> "0B6E4F";
            case kept -> "8A4B00";
            case barred -> "B3261E";
            case open -> "7A1FA2";
        };
    }
}
