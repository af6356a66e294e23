package org.majorslist.report.write;

import java.util.List;
import org.majorslist.report.page.Chart;
import org.majorslist.report.page.Page;
import org.majorslist.report.page.Phrase;
import org.majorslist.report.page.Span;
import org.majorslist.report.page.Tone;

/// Writes phrases as HTML: tones as classes, footnotes as links, charts as SVG.
final class HtmlPhrase {
    private final Page page;
    private final Markup html;

    /// Writes phrases of one page.
    ///
    /// @param page where footnotes have their numbers
    /// @param html where to write
    HtmlPhrase(Page page, Markup html) {
        this.page = page;
        this.html = html;
    }

    /// Writes a phrase.
    ///
    /// @param phrase what to write
    void write(Phrase phrase) {
        List<Span> spans = phrase.spans();
        for (int i = 0; i < spans.size(); i++) {
            boolean follows = i > 0 && spans.get(i - 1) instanceof Span.Note;
            switch (spans.get(i)) {
                case Span.Words words -> words(words);
                case Span.Note note -> note(page.number(note.sourceId()), follows);
                case Span.Picture picture -> chart(picture.chart());
                case Span.Bar bar -> SvgWhisker.write(bar.whisker(), html);
                case Span.Break end -> html.empty("br");
            }
        }
    }

    /// Writes a chart with the years it spans and, for several series, their names.
    ///
    /// @param chart what to draw
    void chart(Chart chart) {
        html.open("span", "class", "figure");
        html.element("span", String.valueOf(chart.firstYear()), "class", "year");
        SvgChart.write(chart, html);
        html.element("span", String.valueOf(chart.lastYear()), "class", "year");
        for (int i = 0; i < chart.lines().size() && chart.lines().size() > 1; i++) {
            html.text(" ")
                    .element(
                            "span",
                            chart.lines().get(i).name(),
                            "class",
                            "series",
                            "style",
                            "color:" + SvgChart.colour(i));
        }
        html.close();
    }

    private void words(Span.Words words) {
        if (words.tone() == Tone.plain) {
            html.text(words.text());
        } else if (words.tone() == Tone.strong) {
            html.element("strong", words.text());
        } else {
            html.element("span", words.text(), "class", words.tone().name());
        }
    }

    private void note(int number, boolean follows) {
        html.open("sup", "class", "note").text(follows ? "," : "");
        html.element("a", String.valueOf(number), "href", "#source-" + number).close();
    }
}
