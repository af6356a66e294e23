package org.majorslist.report.write;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.majorslist.report.page.Block;
import org.majorslist.report.page.Footnote;
import org.majorslist.report.page.Page;
import org.majorslist.report.page.Phrase;
import org.majorslist.report.page.Section;
import org.majorslist.report.page.Span;
import org.majorslist.report.page.Strip;
import org.majorslist.report.page.Table;
import org.majorslist.report.page.Tone;

/// Writes a page as Markdown with pipe tables and footnotes, as GitHub reads it.
public final class MarkdownPage {
    private final Page page;
    private final StringBuilder out = new StringBuilder();

    private MarkdownPage(Page page) {
        this.page = page;
    }

    /// Writes a whole page.
    ///
    /// @param page what to write
    /// @return the file's text, each line ended by `\n`
    public static String write(Page page) {
        var markdown = new MarkdownPage(page);
        markdown.head();
        page.sections().forEach(markdown::section);
        markdown.sources();
        return markdown.out.toString();
    }

    private void head() {
        line("# " + escape(page.kicker().subject()));
        line(escape(String.join(" · ", page.kicker().parts()) + " · "
                + page.kicker().data()));
        line("**" + escape(page.headline()) + "**");
        page.lead().forEach(text -> line(phrase(text)));
    }

    private void section(Section section) {
        line("## " + escape(section.title()));
        if (!section.aside().isEmpty()) {
            line(phrase(section.aside()));
        }
        section.blocks().forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Subtitle subtitle -> line("### " + escape(subtitle.text()));
            case Block.Paragraph paragraph -> line(phrase(paragraph.text()));
            case Block.Bullets bullets -> list(bullets.items());
            case Block.Facts facts ->
                list(facts.pairs().stream()
                        .map(fact -> Phrase.of(fact.name() + ": ", Tone.strong).and(fact.text()))
                        .toList());
            case Table table -> table(table);
            case Strip strip -> strip(strip);
        }
    }

    private void list(List<Phrase> items) {
        line(items.stream().map(item -> "- " + phrase(item)).collect(Collectors.joining("\n")));
    }

    private void table(Table table) {
        var rows = new ArrayList<String>();
        rows.add(row(
                table.columns().stream().map(column -> escape(column.title())).toList()));
        rows.add(row(table.columns().stream()
                .map(column -> column.right() ? "---:" : "---")
                .toList()));
        for (Table.Row row : table.rows()) {
            rows.add(row(cells(row, table.columns().size())));
        }
        line(String.join("\n", rows));
    }

    private List<String> cells(Table.Row row, int columns) {
        return switch (row) {
            case Table.Cells cells -> cells.cells().stream().map(this::phrase).toList();
            case Table.Group group -> {
                Phrase text = group.chart() == null
                        ? group.text()
                        : group.text().and(" ").picture(group.chart());
                yield filled("**" + text.words().strip() + "** " + phrase(withoutWords(text)), columns);
            }
            case Table.Remark remark -> filled("_" + phrase(remark.text()) + "_", columns);
        };
    }

    private static Phrase withoutWords(Phrase text) {
        return new Phrase(text.spans().stream()
                .filter(span -> !(span instanceof Span.Words))
                .toList());
    }

    private static List<String> filled(String first, int columns) {
        var cells = new ArrayList<String>();
        cells.add(first.strip());
        while (cells.size() < columns) {
            cells.add("");
        }
        return cells;
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private void strip(Strip strip) {
        line(strip.cells().stream()
                .map(cell -> "%02d".formatted(cell.cycle() % 100)
                        + cell.mark().glyph()
                        + (cell.weak() ? "\\" + Strip.WEAK : ""))
                .collect(Collectors.joining(" ")));
        line(strip.legend().stream()
                        .map(entry -> entry.mark().glyph() + " " + escape(entry.meaning()))
                        .collect(Collectors.joining(" · "))
                + (strip.weakLegend().isEmpty() ? "" : " · \\" + Strip.WEAK + " " + escape(strip.weakLegend())));
    }

    private void sources() {
        line("## " + escape(page.sourcesTitle()));
        int number = 1;
        for (Footnote footnote : page.footnotes()) {
            String url = footnote.url().isEmpty() ? "" : " <" + footnote.url().replace(">", "%3E") + ">";
            line("[^" + number++ + "]: " + escape(footnote.text()) + url);
        }
    }

    private String phrase(Phrase phrase) {
        return phrase.spans().stream()
                .map(this::span)
                .collect(Collectors.joining())
                .strip();
    }

    private String span(Span span) {
        return switch (span) {
            case Span.Words words -> words.tone() == Tone.strong ? bold(words.text()) : escape(words.text());
            case Span.Note note -> "[^" + page.number(note.sourceId()) + "]";
            case Span.Bar bar -> ""; // the figures stand beside it
            case Span.Break end -> " ";
            case Span.Picture picture -> "`" + Sparkline.of(picture.chart()) + "`";
        };
    }

    private static String bold(String text) {
        String core = text.strip();
        return core.isEmpty() ? text : text.replace(core, "**" + escape(core) + "**");
    }

    private static String escape(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>|#~])", "\\\\$1").replace('\n', ' ');
    }

    private void line(String text) {
        out.append(text).append("\n").append('\n');
    }
}
