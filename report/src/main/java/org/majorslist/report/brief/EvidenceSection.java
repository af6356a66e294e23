package org.majorslist.report.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.majorslist.measure.Unit;
import org.majorslist.register.Observation;
import org.majorslist.report.page.Block;
import org.majorslist.report.page.Chart;
import org.majorslist.report.page.Phrase;
import org.majorslist.report.page.Section;
import org.majorslist.report.page.Table;
import org.majorslist.report.page.Tone;

/// Every indicator: series with their changes and a chart first, single figures after them.
final class EvidenceSection {
    private static final int FEWEST_POINTS_OF_A_CHART = 3;
    private static final String STATED_CHANGE = "_change";
    private static final int MOST_LINES_OF_A_CHART = 4;
    private static final int MOST_INDICATORS_OF_A_DIGEST = 8;
    private static final int MOST_CONTEXT_OF_A_DIGEST = 4;

    private final Brief brief;
    private final Language language;
    private final Extent extent;
    private final Wordings words;
    private final Figures figures;

    EvidenceSection(Brief brief, Language language, Extent extent) {
        this.brief = brief;
        this.language = language;
        this.extent = extent;
        words = new Wordings(language);
        figures = new Figures(language);
    }

    Section section() {
        var blocks = new ArrayList<Block>();
        if (brief.evidence().isEmpty()) {
            blocks.add(new Block.Paragraph(Phrase.of(words.of(Label.NO_EVIDENCE), Tone.open)));
        } else {
            List<Evidence> shown = shown();
            blocks.addAll(tables(shown));
            int left = brief.evidence().size() - shown.size();
            if (left > 0) {
                blocks.add(Omission.line(words.of(Label.MORE_EVIDENCE), left, brief));
            }
        }
        return new Section(
                "evidence", words.of(Label.EVIDENCE), Phrase.of(words.of(Label.EVIDENCE_ASIDE), Tone.quiet), blocks);
    }

    private List<Evidence> shown() {
        return switch (extent) {
            case WHOLE -> brief.evidence();
            case DIGEST -> digest();
        };
    }

    /// The first series of each kind, in the order of the brief; single figures only where there is no series.
    private List<Evidence> digest() {
        List<Evidence> series = brief.evidence().stream()
                .filter(one -> isSeries(one)
                        && one.series().stream().anyMatch(line -> !line.years().isEmpty()))
                .toList();
        if (series.isEmpty()) {
            return brief.evidence().stream().limit(MOST_INDICATORS_OF_A_DIGEST).toList();
        }
        return Stream.concat(
                        series.stream()
                                .filter(one -> !EvidenceReader.isContext(one))
                                .limit(MOST_INDICATORS_OF_A_DIGEST),
                        series.stream().filter(EvidenceReader::isContext).limit(MOST_CONTEXT_OF_A_DIGEST))
                .toList();
    }

    private List<Block> tables(List<Evidence> shown) {
        var series = new ArrayList<Table.Row>();
        var context = new ArrayList<Table.Row>();
        var single = new ArrayList<Table.Row>();
        for (Evidence evidence : shown) {
            List<Series> yearly = evidence.series().stream()
                    .filter(one -> isSeries(evidence) && !one.years().isEmpty())
                    .toList();
            if (!yearly.isEmpty()) {
                (EvidenceReader.isContext(evidence) ? context : series).addAll(seriesRows(evidence, yearly));
            }
            if (extent == Extent.DIGEST && !yearly.isEmpty()) {
                continue;
            }
            single.addAll(singleRows(
                    evidence,
                    evidence.series().stream()
                            .filter(one -> !yearly.contains(one))
                            .toList(),
                    yearly.isEmpty()));
        }
        var blocks = new ArrayList<Block>();
        addTable(blocks, Label.EVIDENCE, seriesColumns(), series);
        addTable(blocks, Label.CONTEXT, seriesColumns(), context);
        addTable(blocks, Label.SINGLE, singleColumns(), single);
        return blocks;
    }

    private static boolean isSeries(Evidence evidence) {
        return !evidence.indicator().key().endsWith(STATED_CHANGE)
                && evidence.series().stream().anyMatch(one -> one.years().size() >= FEWEST_POINTS_OF_A_CHART);
    }

    private void addTable(List<Block> blocks, Label caption, List<Table.Column> columns, List<Table.Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        if (caption != Label.EVIDENCE) {
            blocks.add(new Block.Subtitle(words.of(caption)));
        }
        blocks.add(new Table(words.of(caption), columns, rows));
    }

    private List<Table.Column> seriesColumns() {
        return List.of(
                Table.Column.words(words.of(Label.MEASURED_BY), 11),
                Table.Column.words(words.of(Label.FOR), 6),
                Table.Column.figures(words.of(Label.NEWEST), 17),
                Table.Column.figures(words.of(Label.YEAR_BEFORE), 18),
                Table.Column.figures(words.of(Label.FIVE_YEARS), 18),
                Table.Column.figures(words.of(Label.TEN_YEARS), 18));
    }

    private List<Table.Column> singleColumns() {
        return List.of(
                Table.Column.words(words.of(Label.INDICATOR), 40),
                Table.Column.figures(words.of(Label.NEWEST), 20),
                Table.Column.words(words.of(Label.FOR), 22),
                Table.Column.words(words.of(Label.MEASURED_BY), 10));
    }

    private List<Table.Row> seriesRows(Evidence evidence, List<Series> yearly) {
        var rows = new ArrayList<Table.Row>();
        Phrase title = Phrase.of(label(evidence), Tone.strong).and(", " + unit(evidence), Tone.quiet);
        rows.add(new Table.Group(title, chart(evidence)));
        for (Series series : yearly) {
            rows.add(Table.Cells.of(
                    Phrase.of(series.measuredBy()),
                    Phrase.of(series.newest().period().toString()),
                    newest(series.newest()),
                    change(series, 1),
                    change(series, 5),
                    change(series, 10)));
        }
        DisagreementNote disagreement = evidence.disagreement();
        if (disagreement != null) {
            rows.add(Table.Remark.of(disagreement(disagreement)));
        }
        return rows;
    }

    private List<Table.Row> singleRows(Evidence evidence, List<Series> figures, boolean all) {
        var rows = new ArrayList<Table.Row>();
        Phrase title = Phrase.of(label(evidence)).and(", " + unit(evidence), Tone.quiet);
        for (Series series : figures) {
            rows.add(Table.Cells.of(
                    title,
                    newest(series.newest()),
                    Phrase.of(series.newest().period().toString()),
                    Phrase.of(series.measuredBy())));
        }
        DisagreementNote disagreement = evidence.disagreement();
        if (disagreement != null && all) {
            rows.add(Table.Remark.of(disagreement(disagreement)));
        }
        return rows;
    }

    private Phrase newest(Observation row) {
        return Phrase.of(value(row), Tone.strong).lineBreak().and(vintage(row));
    }

    private Phrase vintage(Observation row) {
        return Phrase.of(row.publishedOn() + reserve(row), Tone.quiet).notes(List.of(row.sourceId()));
    }

    private String reserve(Observation row) {
        String part =
                row.coverage() == Observation.Coverage.PART ? language == Language.ES ? ", parcial" : ", part" : "";
        return row.status() == Observation.Status.PRELIMINARY
                ? part + (language == Language.ES ? ", preliminar" : ", preliminary")
                : part;
    }

    private Phrase change(Series series, int distance) {
        return series.findChange(distance).map(this::change).orElse(Phrase.of("–", Tone.quiet));
    }

    private Phrase change(Change change) {
        String size = change.points() != null
                ? figures.points(change.points())
                : change.percent() == null ? "–" : figures.percent(change.percent());
        return Phrase.of(size)
                .and(" " + value(change.from()), Tone.quiet)
                .lineBreak()
                .and(vintage(change.from()));
    }

    /// A value in the unit that [#unit] names: large sums of money in millions.
    private String value(Observation row) {
        BigDecimal amount = row.value().amount();
        return isMoney(row.value().unit()) ? figures.millions(amount) : figures.number(amount);
    }

    private static boolean isMoney(Unit unit) {
        return unit.equals(Unit.DOLLAR);
    }

    private Phrase disagreement(DisagreementNote note) {
        String period = note.figures().getFirst().period().toString();
        String who = note.figures().stream()
                .map(row -> row.measuredBy() + " " + value(row))
                .collect(Collectors.joining(", "));
        String percent = figures.number(note.spread().movePointRight(2).setScale(0, java.math.RoundingMode.HALF_UP));
        String text = language == Language.ES
                ? "Los medidores difieren para %s: %s (%s %%)%s."
                : "Measurers differ for %s: %s (%s %%)%s.";
        String more = note.periods() == 1
                ? ""
                : language == Language.ES
                        ? "; en %d periodos en total".formatted(note.periods())
                        : "; for %d periods in all".formatted(note.periods());
        return Phrase.of("≠ " + text.formatted(period, who, percent, more), Tone.open)
                .notes(note.figures().stream().map(Observation::sourceId).toList());
    }

    private @Nullable Chart chart(Evidence evidence) {
        List<Chart.Line> lines = evidence.series().stream()
                .filter(series -> series.years().size() >= FEWEST_POINTS_OF_A_CHART)
                .limit(MOST_LINES_OF_A_CHART)
                .map(EvidenceSection::line)
                .toList();
        return lines.isEmpty() ? null : new Chart(description(evidence, lines), lines);
    }

    private static Chart.Line line(Series series) {
        Map<Integer, Double> byYear = new LinkedHashMap<>();
        for (Observation row : series.years()) {
            byYear.put(row.period().end().getYear(), row.value().amount().doubleValue());
        }
        return new Chart.Line(
                series.measuredBy(),
                byYear.entrySet().stream()
                        .map(entry -> new Chart.Point(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private String description(Evidence evidence, List<Chart.Line> lines) {
        return label(evidence) + ", " + unit(evidence) + ": "
                + lines.stream().map(this::description).collect(Collectors.joining("; "));
    }

    private String description(Chart.Line line) {
        Chart.Point first = line.points().getFirst();
        Chart.Point last = line.points().getLast();
        return line.name() + " " + first.year() + ": " + number(first) + ", " + last.year() + ": " + number(last);
    }

    private String number(Chart.Point point) {
        return figures.number(BigDecimal.valueOf(point.value()));
    }

    private String label(Evidence evidence) {
        return language == Language.ES
                ? evidence.indicator().labelEs()
                : evidence.indicator().labelEn();
    }

    private static String unit(Evidence evidence) {
        Unit unit = evidence.indicator().unit();
        return isMoney(unit) ? "million USD" : unit.symbol();
    }
}
