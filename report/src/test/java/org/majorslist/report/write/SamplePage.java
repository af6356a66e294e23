package org.majorslist.report.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.majorslist.report.page.Block;
import org.majorslist.report.page.Chart;
import org.majorslist.report.page.Footnote;
import org.majorslist.report.page.Mark;
import org.majorslist.report.page.Numbering;
import org.majorslist.report.page.Page;
import org.majorslist.report.page.Phrase;
import org.majorslist.report.page.Section;
import org.majorslist.report.page.Strip;
import org.majorslist.report.page.Table;
import org.majorslist.report.page.Tone;

/// A page with one of everything. Its country and figures do not exist; its texts try to break each writer.
final class SamplePage {
    private static final Map<String, Footnote> SOURCES = Map.of(
            "LAW", new Footnote("LAW", "Act <& \"so on\">, section 7 | part *two*", "https://example.org/act?a=1&b=2"),
            "SURVEY", new Footnote("SURVEY", "Yearly survey, 2024 (primary)", ""),
            "PRESS", new Footnote("PRESS", "A report, 2025-03 (secondary)", "javascript:alert(1)"));

    private SamplePage() {}

    static Page of() {
        List<Phrase> lead =
                List.of(Phrase.of("Determination of 15 September 2025").notes(List.of("LAW", "PRESS")));
        List<Section> sections = List.of(standing(), evidence(), remarks());
        List<Footnote> footnotes =
                Numbering.order(lead, sections).stream().map(SOURCES::get).toList();
        return new Page(
                "en",
                "Ruritania, cycle FY2026",
                new Page.Kicker("Ruritania", List.of("cycle FY2026", "as known on 2026-01-31"), "record 2026.11"),
                "Failed demonstrably, assistance continued by a waiver",
                Tone.kept,
                lead,
                sections,
                "Sources",
                footnotes);
    }

    private static Section standing() {
        var cells = new ArrayList<Strip.Cell>();
        for (int cycle = 1987; cycle <= 2027; cycle++) {
            Mark mark = cycle == 1996 ? Mark.negative : cycle == 2026 ? Mark.kept : Mark.met;
            cells.add(new Strip.Cell(cycle, cycle == 2027 ? Mark.unread : mark, mark.name(), cycle == 1996));
        }
        var legend = List.of(
                new Strip.Legend(Mark.met, "met"),
                new Strip.Legend(Mark.kept, "kept by a waiver"),
                new Strip.Legend(Mark.negative, "denied or failed"),
                new Strip.Legend(Mark.unread, "decided, content not on record"));
        return new Section(
                "standing",
                "Standing",
                Phrase.NONE,
                List.of(new Strip("One sign a cycle, 1987 to 2027", cells, legend, "weakly sourced")));
    }

    private static Section evidence() {
        var survey = new Chart.Line(
                "Survey", List.of(new Chart.Point(2019, 10), new Chart.Point(2020, 40), new Chart.Point(2022, 80)));
        var other = new Chart.Line("Other", List.of(new Chart.Point(2018, 20), new Chart.Point(2021, 30)));
        var table = new Table(
                "Newest figures <of> each measurer",
                List.of(
                        Table.Column.words("measured by", 20),
                        Table.Column.figures("newest", 14),
                        Table.Column.words("remark", 40)),
                List.of(
                        new Table.Group(
                                Phrase.of("Area under poppies, ha", Tone.strong),
                                new Chart("Survey 2019 to 2022, 10 to 80 ha", List.of(survey, other))),
                        Table.Cells.of(
                                Phrase.of("Survey"),
                                Phrase.of("80", Tone.strong),
                                Phrase.of("a remark that is long enough to be broken into two lines")
                                        .notes(List.of("SURVEY"))),
                        Table.Remark.of(Phrase.of("Two measurers differ by 10 ha for 2020.", Tone.open)),
                        new Table.Cells(List.of(Phrase.of("total"), Phrase.of("1,234.5"), Phrase.NONE), true)));
        return new Section("evidence", "Evidence", Phrase.of("newest value", Tone.quiet), List.of(table));
    }

    private static Section remarks() {
        return new Section(
                "remarks",
                "Remarks",
                Phrase.NONE,
                List.of(
                        new Block.Paragraph(
                                Phrase.of("Barred", Tone.barred).and(" is <not> allowed & never \"free\".")),
                        new Block.Bullets(List.of(
                                Phrase.of("A point with sources").notes(List.of("LAW", "SURVEY", "PRESS")),
                                Phrase.of("A word longer than a line: " + "x".repeat(120)))),
                        new Block.Facts(List.of(
                                new Block.Fact("Report due", Phrase.of("15 September 2025")),
                                new Block.Fact("Bar", Phrase.of("1 October 2025 to 30 September 2026"))))));
    }
}
