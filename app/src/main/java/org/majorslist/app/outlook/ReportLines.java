package org.majorslist.app.outlook;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.majorslist.outlook.fit.FitScore;
import org.majorslist.outlook.fit.ForecastScore;
import org.majorslist.outlook.fit.RollingForecasts;
import org.majorslist.outlook.fit.SeriesScore;
import org.majorslist.outlook.trial.Trial;

/// The `key: value` lines of a report, printed as they come and kept for the page.
final class ReportLines {
    private final PrintWriter out;
    private final List<Pair> pairs = new ArrayList<>();

    /// One line.
    record Pair(String key, String value) {}

    ReportLines(PrintWriter out) {
        this.out = out;
    }

    List<Pair> pairs() {
        return List.copyOf(pairs);
    }

    void add(String key, String value) {
        pairs.add(new Pair(key, value));
        out.println(key + ": " + value);
        out.flush();
    }

    /// Errors, scores and coverage by series, mean over the seeds, beside the naive forecasts.
    void scores(String suffix, RollingForecasts forecasts) {
        for (String series : forecasts.series()) {
            SeriesScore score = forecasts.mean(series);
            String key = series + suffix;
            add("forecasts_" + key, Integer.toString(score.forecasts()));
            add("mape_" + key, number(score.mape()));
            add("mape_by_seed_" + key, range(forecasts.range(series, SeriesScore::mape)));
            add("mape_random_walk_" + key, number(score.walkMape()));
            add("mape_log_linear_trend_" + key, number(score.trendMape()));
            add("mape_damped_holt_" + key, number(score.holtMape()));
            add("crps_" + key, number(score.crps()));
            add("crps_random_walk_" + key, number(score.walkCrps()));
            add("coverage90_" + key, number(score.coverage()));
            add("coverage90_by_seed_" + key, range(forecasts.range(series, SeriesScore::coverage)));
            add("width90_" + key, number(score.width()));
            add("skill_vs_random_walk_" + key, number(score.skill()));
            add("beats_every_naive_forecast_" + key, score.beatsNaive() ? "yes" : "no");
        }
    }

    /// What the rule on levels says of each series.
    void levels(RollingForecasts forecasts, RollingForecasts drawnThen) {
        for (String series : forecasts.yearly().series()) {
            add("levels_shown_" + series, forecasts.showsLevel(series, drawnThen) ? "model" : "naive band");
        }
    }

    /// Signed error of the median and share of seeds whose interval holds what came, by origin and years ahead.
    void byOrigin(String series, RollingForecasts forecasts) {
        ErrorTable.of(series, forecasts)
                .cells()
                .forEach(cell -> add(
                        "error_percent_" + series + "_" + cell.origin() + "_plus_" + cell.horizon(),
                        number(cell.error()) + " (random walk " + number(cell.walkError()) + "; "
                                + (cell.isCovered() ? "inside" : "outside") + " the interval)"));
    }

    /// Skill of all series together and by series, in short.
    void skill(String suffix, List<ForecastScore> scores) {
        double model = scores.stream().mapToDouble(ForecastScore::crps).sum();
        double walk = scores.stream().mapToDouble(ForecastScore::walkCrps).sum();
        long finite =
                scores.stream().filter(score -> Double.isFinite(score.median())).count();
        add(
                "skill_all" + suffix,
                finite < scores.size() ? "none: members leave the real numbers" : number(1 - model / walk));
        for (SeriesScore score : bySeries(scores)) {
            add("skill_" + score.series() + suffix, number(score.skill()));
            add("mape_" + score.series() + suffix, number(score.mape()));
            add("coverage90_" + score.series() + suffix, number(score.coverage()));
        }
    }

    void fits(String suffix, List<FitScore> fits) {
        for (FitScore fit : fits) {
            String key = fit.series() + suffix;
            add("fit_figures_" + key, Integer.toString(fit.figures()));
            add("fit_mape_" + key, number(fit.mape()));
            add("fit_coverage90_" + key, number(fit.coverage()));
            add("fit_width90_" + key, number(fit.width()));
            add("fit_signs_right_" + key, number(fit.signs()));
        }
    }

    void trials(List<Trial> trials) {
        trials("", trials);
    }

    void trials(String suffix, List<Trial> trials) {
        for (Trial trial : trials) {
            String key = "effect_" + trial.id() + suffix;
            add(key, number(trial.simulated().p50()));
            add(key + "_p05", number(trial.simulated().p05()));
            add(key + "_p95", number(trial.simulated().p95()));
            add(key + "_plan", trial.plan() + ", " + trial.claim());
            add(key + "_share_in_range", number(trial.within()));
            add(key + "_passes", passes(trial));
        }
    }

    private static String passes(Trial trial) {
        return switch (trial.verdict()) {
            case PASSES -> "yes";
            case FAILS -> "no";
            case UNDETERMINED -> "undetermined";
        };
    }

    void stability(Map<String, Double> stability) {
        stability.forEach((outcome, w) -> add("rank_stability_" + outcome, number(w)));
    }

    private static String range(RollingForecasts.Range range) {
        return number(range.least()) + " to " + number(range.greatest());
    }

    static List<SeriesScore> bySeries(List<ForecastScore> scores) {
        return scores.stream()
                .map(ForecastScore::series)
                .distinct()
                .map(series -> SeriesScore.of(series, scores))
                .toList();
    }

    static String number(double value) {
        return Double.isNaN(value)
                ? "none"
                : String.format(Locale.ROOT, Math.abs(value) >= 1000 ? "%.0f" : "%.4g", value);
    }
}
