package org.majorslist.report.write;

import java.util.ArrayList;
import java.util.List;
import org.majorslist.report.page.Strip;
import org.majorslist.report.page.Tone;

/// Draws one sign a cycle in a line, years above, weak sourcing below.
final class TerminalStrip {
    private static final int CELL = 2;
    private static final int YEARS_BETWEEN_LABELS = 5;
    private static final int LABEL = 4;

    private final Ink ink;

    /// Draws strips.
    ///
    /// @param ink whether to colour the signs
    TerminalStrip(Ink ink) {
        this.ink = ink;
    }

    /// Draws a strip.
    ///
    /// @param strip what to draw
    /// @return its lines: years, signs, marks of weak sourcing where there are any, legend
    List<String> write(Strip strip) {
        var lines = new ArrayList<String>();
        lines.add(ink.paint(years(strip), Tone.quiet));
        var signs = new StringBuilder();
        strip.cells()
                .forEach(cell -> signs.append(
                                ink.paint(cell.mark().glyph(), cell.mark().tone()))
                        .append(' '));
        lines.add(signs.toString());
        if (strip.cells().stream().anyMatch(Strip.Cell::weak)) {
            var weak = new StringBuilder();
            strip.cells().forEach(cell -> weak.append(cell.weak() ? Strip.WEAK + " " : "  "));
            lines.add(weak.toString());
        }
        lines.addAll(legend(strip));
        return lines;
    }

    private static String years(Strip strip) {
        var line = new StringBuilder(" ".repeat(strip.cells().size() * CELL + LABEL));
        for (int i = 0; i < strip.cells().size(); i++) {
            int cycle = strip.cells().get(i).cycle();
            if (i == 0 || (cycle % YEARS_BETWEEN_LABELS == 0 && i * CELL > LABEL)) {
                line.replace(i * CELL, i * CELL + LABEL, String.valueOf(cycle));
            }
        }
        return line.toString().stripTrailing();
    }

    private List<String> legend(Strip strip) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        int used = 0;
        for (Strip.Legend entry : strip.legend()) {
            used = add(lines, line, used, entry.mark().glyph(), entry.mark().tone(), entry.meaning());
        }
        if (!strip.weakLegend().isEmpty()) {
            add(lines, line, used, Strip.WEAK, Tone.plain, strip.weakLegend());
        }
        lines.add(line.toString());
        return lines;
    }

    private int add(List<String> lines, StringBuilder line, int used, String sign, Tone tone, String meaning) {
        int width = Wrapping.columns(sign + " " + meaning) + 3;
        int start = used;
        if (used > 0 && used + width > TerminalPage.WIDTH - 2) {
            lines.add(line.toString());
            line.setLength(0);
            start = 0;
        }
        line.append(ink.paint(sign, tone))
                .append(' ')
                .append(ink.paint(meaning, Tone.quiet))
                .append("   ");
        return start + width;
    }
}
