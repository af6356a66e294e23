package org.majorslist.report.write;

import java.util.Locale;
import org.majorslist.report.page.Whisker;

/// Draws a range as SVG: a bar from end to end, a dot at its middle, a thin line at zero.
///
/// What lies beyond the scale ends at its edge.
final class SvgWhisker {
    private static final int WIDTH = 170;
    private static final int HEIGHT = 14;
    private static final int EDGE = 4;
    private static final String MIDDLE = "7";
    private static final String COLOUR = "#0b5394";

    private SvgWhisker() {}

    /// Adds the range to a file.
    ///
    /// @param whisker what to draw
    /// @param html where to
    static void write(Whisker whisker, Markup html) {
        html.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "whisker",
                "role",
                "img",
                "aria-label",
                whisker.description(),
                "width",
                String.valueOf(WIDTH),
                "height",
                String.valueOf(HEIGHT),
                "viewBox",
                "0 0 " + WIDTH + " " + HEIGHT);
        if (whisker.from() <= 0 && 0 <= whisker.to()) {
            line(html, x(whisker, 0), "0", x(whisker, 0), String.valueOf(HEIGHT), "#9aa5b1", "1");
        }
        line(html, x(whisker, whisker.low()), MIDDLE, x(whisker, whisker.high()), MIDDLE, COLOUR, "3");
        html.empty("circle", "cx", x(whisker, whisker.middle()), "cy", MIDDLE, "r", "3.4", "fill", COLOUR);
        html.close();
    }

    private static void line(Markup html, String x1, String y1, String x2, String y2, String colour, String width) {
        html.empty("line", "x1", x1, "y1", y1, "x2", x2, "y2", y2, "stroke", colour, "stroke-width", width);
    }

    private static String x(Whisker whisker, double value) {
        double share = Math.clamp((value - whisker.from()) / (whisker.to() - whisker.from()), 0.0, 1.0);
        return String.format(Locale.ROOT, "%.1f", EDGE + share * (WIDTH - 2 * EDGE));
    }
}
