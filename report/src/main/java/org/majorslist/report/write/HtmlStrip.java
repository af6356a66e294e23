package org.majorslist.report.write;

import org.majorslist.report.page.Strip;

/// Writes a strip as a table of one coloured cell a cycle; each cell also says its meaning in words.
final class HtmlStrip {
    private HtmlStrip() {}

    /// Writes a strip.
    ///
    /// @param strip what to write
    /// @param html where to
    static void write(Strip strip, Markup html) {
        html.open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", strip.caption());
        html.open("table", "class", "strip").element("caption", strip.caption());
        html.open("tbody").open("tr");
        for (Strip.Cell cell : strip.cells()) {
            html.open("td", "class", cell.mark().name(), "title", cell.cycle() + ": " + cell.meaning());
            SvgMark.write(cell.mark(), cell.cycle() + ": " + cell.meaning(), html);
            html.element("span", cell.weak() ? Strip.WEAK : "\u00a0", "class", "weak");
            html.element("span", "%02d".formatted(cell.cycle() % 100), "class", "cycle")
                    .close();
        }
        html.close().close().close().close();
        legend(strip, html);
    }

    private static void legend(Strip strip, Markup html) {
        html.open("p", "class", "legend");
        for (Strip.Legend entry : strip.legend()) {
            html.open("span", "class", "key " + entry.mark().name());
            SvgMark.write(entry.mark(), entry.mark().name(), html);
            html.close().text(" " + entry.meaning() + "\u00a0\u00a0 ");
        }
        if (!strip.weakLegend().isEmpty()) {
            html.element("span", Strip.WEAK, "class", "key").text(" " + strip.weakLegend());
        }
        html.close();
    }
}
