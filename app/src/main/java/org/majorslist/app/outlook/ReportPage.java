package org.majorslist.app.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.majorslist.app.console.DataTable;
import org.majorslist.outlook.compare.RankStability;
import org.majorslist.outlook.fit.ForecastScore;
import org.majorslist.outlook.fit.RollingForecasts;
import org.majorslist.outlook.fit.SeriesScore;
import org.majorslist.outlook.trial.Trial;
import org.majorslist.report.page.Block;
import org.majorslist.report.page.Chart;
import org.majorslist.report.page.Page;
import org.majorslist.report.page.Phrase;
import org.majorslist.report.page.Section;
import org.majorslist.report.page.Table;
import org.majorslist.report.page.Tone;

/// Lays a report on a model out as a page: scores, charts of forecasts beside what came, trials, and every line.
///
/// @param model name of the model
/// @param lines every `key: value` line, as printed
/// @param forecasts forecasts one to three years ahead, and six from 2018
/// @param trials trials of effects and of history
/// @param stability Kendall's W by outcome
record ReportPage(
        String model,
        List<ReportLines.Pair> lines,
        RollingForecasts forecasts,
        List<Trial> trials,
        Map<String, Double> stability) {
    private static final int HELD_OUT_FROM = 2018;
    private static final List<String> COLUMNS =
            List.of("series (forecasts)", "error %", "by seed", "walk", "Holt", "trend", "skill", "coverage", "width");

    Page page() {
        long failed = trials.stream()
                .filter(trial -> trial.verdict() != Trial.Verdict.PASSES)
                .count();
        return new Page(
                "en",
                "Report on the model " + model,
                new Page.Kicker("The model " + model, List.of("against the record"), "majors model report " + model),
                failed + " of " + trials.size()
                        + " trials fail or are undetermined; levels are shown only where every naive forecast is beaten",
                Tone.open,
                List.of(Phrase.of(
                        "Forecasts from rolling origins with inputs held, beside naive forecasts. The model is for"
                                + " differences between options, not for levels.")),
                List.of(scoreSection(), originSection(), charts(), trialSection(), stabilitySection(), allLines()),
                "Sources",
                List.of());
    }

    private Section scoreSection() {
        return new Section(
                "forecasts",
                "Forecasts and naive forecasts",
                Phrase.of(
                        "Mean absolute error of the median in percent, mean over the seeds and from seed to seed; skill"
                                + " against the random walk; coverage and relative width of the 90 percent interval"),
                List.of(
                        new Block.Subtitle("One to three years ahead from 2008, 2012, 2015 and 2018"),
                        PageParts.table("Scores from the origins of the plan", scores(forecasts.planned())),
                        new Block.Subtitle("One to three years ahead from every year"),
                        PageParts.table("Scores from every year", scores(forecasts.yearly())),
                        new Block.Subtitle("Six years ahead from 2018"),
                        PageParts.table("Scores six years ahead", scores(sixYears()))));
    }

    private RollingForecasts sixYears() {
        return forecasts.from(HELD_OUT_FROM);
    }

    private static DataTable scores(RollingForecasts forecasts) {
        var rows = new ArrayList<List<String>>();
        for (String series : forecasts.series()) {
            SeriesScore score = forecasts.mean(series);
            RollingForecasts.Range bySeed = forecasts.range(series, SeriesScore::mape);
            rows.add(List.of(
                    series + " (" + score.forecasts() + ")",
                    ReportLines.number(score.mape()),
                    Math.round(bySeed.least()) + "-" + Math.round(bySeed.greatest()),
                    ReportLines.number(score.walkMape()),
                    ReportLines.number(score.holtMape()),
                    ReportLines.number(score.trendMape()),
                    ReportLines.number(score.skill()),
                    ReportLines.number(score.coverage()),
                    ReportLines.number(score.width())));
        }
        return new DataTable(COLUMNS, rows);
    }

    private Section originSection() {
        var blocks = new ArrayList<Block>();
        for (String series : List.of("area", "potential", "seizures")) {
            blocks.add(new Block.Subtitle(series));
            blocks.add(PageParts.table(
                    "Errors of " + series + " by origin",
                    ErrorTable.of(series, forecasts).table()));
        }
        return new Section(
                "origins",
                "Where forecasts fail",
                Phrase.of("Error of the median in percent by last year known and years ahead; out = what came lies"
                        + " outside the 90 percent interval"),
                blocks);
    }

    private Section charts() {
        var rows = new ArrayList<Table.Row>();
        List<ForecastScore> oneSeed = sixYears().bySeed().getFirst();
        for (SeriesScore score : ReportLines.bySeries(oneSeed)) {
            Map<Integer, Double> came = new TreeMap<>();
            Map<Integer, Double> median = new TreeMap<>();
            Map<Integer, Double> walk = new TreeMap<>();
            oneSeed.stream().filter(one -> one.series().equals(score.series())).forEach(one -> {
                came.put(one.origin() + one.horizon(), one.observed());
                median.put(one.origin() + one.horizon(), one.median());
                walk.put(one.origin() + one.horizon(), one.walk());
            });
            var chart = new Chart(
                    score.series() + ": what came, the model's median and the random walk from 2018",
                    List.of(line("what came", came), line("model", median), line("random walk", walk)));
            rows.add(new Table.Group(Phrase.of(score.series()), chart));
        }
        return new Section(
                "charts",
                "Six years from 2018",
                Phrase.of("What came, the model's median, the random walk; each from 0"),
                List.of(new Table(
                        "One chart a series", List.of(Table.Column.words("", 20), Table.Column.words("", 60)), rows)));
    }

    private static Chart.Line line(String name, Map<Integer, Double> values) {
        return new Chart.Line(
                name,
                values.entrySet().stream()
                        .map(entry -> new Chart.Point(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private Section trialSection() {
        var rows = new ArrayList<Table.Row>();
        for (Trial trial : trials) {
            rows.add(Table.Cells.of(
                    Phrase.of(trial.plan(), Tone.strong),
                    Phrase.of(trial.claim()),
                    Phrase.of(ReportLines.number(trial.simulated().p50()) + " ["
                            + ReportLines.number(trial.simulated().p05()) + "; "
                            + ReportLines.number(trial.simulated().p95()) + "]"),
                    verdict(trial)));
        }
        return new Section(
                "trials",
                "Published effects and experiments of history",
                Phrase.of("Median and 90 percent of the fitted members"),
                List.of(new Table(
                        "Trials",
                        List.of(
                                Table.Column.words("plan", 5),
                                Table.Column.words("what is asked", 43),
                                Table.Column.words("median [5 %; 95 %]", 27),
                                Table.Column.words("verdict", 12)),
                        rows)));
    }

    private static Phrase verdict(Trial trial) {
        return switch (trial.verdict()) {
            case PASSES -> Phrase.of("passes", Tone.free);
            case FAILS -> Phrase.of("fails", Tone.barred);
            case UNDETERMINED -> Phrase.of("undetermined", Tone.open);
        };
    }

    private Section stabilitySection() {
        return new Section(
                "stability",
                "Does the order of options survive other structures?",
                Phrase.of("Kendall's W over the structural variants; below 0.7 the order depends on the variant"),
                List.of(PageParts.table(
                        "Kendall's W by outcome",
                        new DataTable(
                                List.of("outcome", "Kendall's W", "verdict"),
                                stability.entrySet().stream()
                                        .map(entry -> List.of(
                                                entry.getKey(),
                                                ReportLines.number(entry.getValue()),
                                                entry.getValue() < RankStability.STABLE
                                                        ? "depends on the variant"
                                                        : "stable"))
                                        .toList()))));
    }

    private Section allLines() {
        return new Section(
                "lines",
                "Every figure",
                Phrase.of("As the command prints it"),
                List.of(new Block.Facts(lines.stream()
                        .map(pair -> new Block.Fact(pair.key(), Phrase.of(pair.value())))
                        .toList())));
    }
}
