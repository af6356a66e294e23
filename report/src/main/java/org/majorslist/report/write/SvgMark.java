package org.majorslist.report.write;

import org.majorslist.report.page.Mark;

/// Draws the sign of a cycle as SVG, so that it looks the same in every font and on paper.
final class SvgMark {
    private static final String SIZE = "12";
    private static final String CENTRE = "6";

    private SvgMark() {}

    /// Draws a sign.
    ///
    /// @param mark the sign
    /// @param meaning what it stands for, read out to those who do not see it
    /// @param html where to
    static void write(Mark mark, String meaning, Markup html) {
        html.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "role",
                "img",
                "aria-label",
                meaning,
                "width",
                SIZE,
                "height",
                SIZE,
                "viewBox",
                "0 0 12 12");
        String colour = colour(mark);
        switch (mark) {
            case met -> disc(html, "4.6", colour, colour);
            case kept -> {
                disc(html, "4.6", "none", colour);
                html.empty("path", "d", "M6 1.4 A4.6 4.6 0 0 0 6 10.6 Z", "fill", colour);
            }
            case negative -> disc(html, "4.6", "none", colour);
            case unread ->
                html.empty(
                        "path",
                        "d",
                        "M3.6 4 Q3.8 1.8 6 1.8 Q8.4 1.8 8.4 4 Q8.4 5.2 6 6.6 L6 8 M6 9.4 L6 10.6",
                        "fill",
                        "none",
                        "stroke",
                        colour,
                        "stroke-width",
                        "1.5");
            case none -> disc(html, "1.2", colour, colour);
        }
        html.close();
    }

    private static void disc(Markup html, String radius, String fill, String stroke) {
        html.empty(
                "circle",
                "cx",
                CENTRE,
                "cy",
                CENTRE,
                "r",
                radius,
                "fill",
                fill,
                "stroke",
                stroke,
                "stroke-width",
                "1.4");
    }

    private static String colour(Mark mark) {
        return switch (mark) {
            case met -> "#0b5c42";
            case kept -> "#7a4100";
            case negative -> "#8c1d17";
            case unread -> "#651a86";
            case none -> "#52606d";
        };
    }
}
