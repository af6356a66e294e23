package org.majorslist.report.write;

import java.util.Locale;
import org.majorslist.report.page.Block;
import org.majorslist.report.page.Footnote;
import org.majorslist.report.page.Page;
import org.majorslist.report.page.Phrase;
import org.majorslist.report.page.Section;
import org.majorslist.report.page.Strip;
import org.majorslist.report.page.Table;
import org.majorslist.report.page.Tone;

/// Writes a page for a terminal of 100 columns. Reads the same without colour.
public final class TerminalPage {
    /// The columns of a line.
    public static final int WIDTH = 100;

    private static final String INDENT = "  ";

    private final Page page;
    private final Ink ink;
    private final Depth depth;
    private final Wrapping wrapping;
    private final StringBuilder out = new StringBuilder();

    private TerminalPage(Page page, Ink ink, Depth depth) {
        this.page = page;
        this.ink = ink;
        this.depth = depth;
        wrapping = new Wrapping(page);
    }

    /// Writes a whole page.
    ///
    /// @param page what to write
    /// @param ink whether to colour it
    /// @param depth how much of it
    /// @return lines of at most 100 characters, each ended by `\n`
    public static String write(Page page, Ink ink, Depth depth) {
        var terminal = new TerminalPage(page, ink, depth);
        terminal.head();
        page.sections().forEach(terminal::section);
        terminal.footnotes();
        return terminal.out.toString();
    }

    private void head() {
        String left = page.kicker().subject().toUpperCase(Locale.ROOT);
        String parts = page.kicker().parts().isEmpty()
                ? ""
                : " · " + String.join(" · ", page.kicker().parts());
        String right = page.kicker().data();
        int gap = WIDTH - Wrapping.columns(left + parts + right);
        if (gap >= 2) {
            line(ink.paint(left, Tone.strong) + parts + " ".repeat(gap) + ink.paint(right, Tone.quiet));
        } else {
            lines(Phrase.of(left, Tone.strong).and(parts + " · " + right), "");
        }
        lines(Phrase.of(page.headline(), page.tone()), "");
        page.lead().forEach(text -> lines(text, INDENT));
    }

    private void section(Section section) {
        out.append('\n');
        Phrase title = Phrase.of(section.title().toUpperCase(Locale.ROOT), Tone.strong);
        lines(section.aside().isEmpty() ? title : title.and("\u00a0\u00a0 ").and(section.aside()), "");
        section.blocks().forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Subtitle subtitle -> {
                out.append('\n');
                lines(Phrase.of(subtitle.text(), Tone.strong), INDENT);
            }
            case Block.Paragraph paragraph -> lines(paragraph.text(), INDENT);
            case Block.Bullets bullets -> bullets.items().forEach(item -> hanging("  - ", item));
            case Block.Facts facts -> facts(facts);
            case Table table ->
                new TerminalTable(wrapping, ink, depth).write(table).forEach(text -> line(INDENT + text));
            case Strip strip -> new TerminalStrip(ink).write(strip).forEach(text -> line(INDENT + text));
        }
    }

    private void facts(Block.Facts facts) {
        int widest = facts.pairs().stream()
                .mapToInt(fact -> Wrapping.columns(fact.name()))
                .max()
                .orElse(0);
        for (Block.Fact fact : facts.pairs()) {
            String pad = " ".repeat(widest - Wrapping.columns(fact.name()));
            hanging(INDENT + fact.name() + pad + "  ", fact.text());
        }
    }

    private void footnotes() {
        if (page.footnotes().isEmpty()) {
            return;
        }
        out.append('\n');
        line(ink.paint(page.sourcesTitle().toUpperCase(Locale.ROOT), Tone.strong));
        int number = 1;
        for (Footnote footnote : page.footnotes()) {
            String first = "%6s ".formatted("[" + number++ + "]");
            Phrase text = Phrase.of(footnote.text());
            switch (depth) {
                case SHORT -> line(first + cut(footnote.text(), WIDTH - first.length()));
                case FULL ->
                    hanging(
                            first,
                            footnote.url().isEmpty() ? text : text.and(" ").and(footnote.url(), Tone.quiet));
            }
        }
    }

    private static String cut(String text, int width) {
        return Wrapping.columns(text) <= width ? text : text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
    }

    private void hanging(String first, Phrase text) {
        int width = Wrapping.columns(first);
        String indent = first;
        for (Wrapping.TextLine wrapped : wrapping.wrap(text, WIDTH - width)) {
            line(indent + wrapped.paint(ink));
            indent = " ".repeat(width);
        }
    }

    private void lines(Phrase text, String indent) {
        hanging(indent, text);
    }

    private void line(String text) {
        out.append(text.replace('\u00a0', ' ').stripTrailing()).append('\n');
    }
}
