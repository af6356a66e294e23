package org.majorslist.outlook.fit;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.majorslist.outlook.compare.LevelRule;

/// Forecasts from rolling origins, made anew under several seeds: one seed alone moves an error by some points.
///
/// @param bySeed the same forecasts, once a seed
public record RollingForecasts(List<List<ForecastScore>> bySeed) {
    /// Copies the forecasts.
    public RollingForecasts {
        bySeed = bySeed.stream().map(List::copyOf).toList();
    }

    /// From the least to the greatest over the seeds.
    ///
    /// @param least the least
    /// @param greatest the greatest
    public record Range(double least, double greatest) {}

    /// Forecasts one to three years from every yearly origin, and further from one of them.
    ///
    /// @param tests one back-test a seed
    /// @param foresight what the forecaster is given of inputs
    /// @param farOrigin the origin to forecast further from
    /// @param farHorizon how many years from there
    /// @param progress told what begins
    /// @return the forecasts
    public static RollingForecasts roll(
            List<BackTest> tests, Foresight foresight, int farOrigin, int farHorizon, Consumer<String> progress) {
        var bySeed = new ArrayList<List<ForecastScore>>();
        for (int test = 0; test < tests.size(); test++) {
            var scores = new ArrayList<ForecastScore>();
            for (int origin : BackTest.YEARLY_ORIGINS) {
                progress.accept("seed " + (test + 1) + " of " + tests.size() + ", origin " + origin);
                int horizon = origin == farOrigin ? farHorizon : BackTest.HORIZON;
                scores.addAll(tests.get(test).run(origin, horizon, Repairs.ACCEPTED, foresight));
            }
            bySeed.add(scores);
        }
        return new RollingForecasts(bySeed);
    }

    /// Forecasts one to three years ahead from the origins that the validation plan names.
    ///
    /// @return some of these forecasts
    public RollingForecasts planned() {
        return yearly().where(score -> BackTest.ORIGINS.contains(score.origin()));
    }

    /// Forecasts one to three years ahead from every origin.
    ///
    /// @return some of these forecasts
    public RollingForecasts yearly() {
        return where(score -> score.horizon() <= BackTest.HORIZON);
    }

    /// Forecasts from one origin.
    ///
    /// @param origin the origin
    /// @return some of these forecasts, of any horizon
    public RollingForecasts from(int origin) {
        return where(score -> score.origin() == origin);
    }

    /// Some of the forecasts.
    ///
    /// @param kept which ones
    /// @return the same of every seed
    public RollingForecasts where(Predicate<ForecastScore> kept) {
        return new RollingForecasts(
                bySeed.stream().map(all -> all.stream().filter(kept).toList()).toList());
    }

    /// Forecasts of all seeds in one list.
    ///
    /// @return one seed after the other
    public List<ForecastScore> all() {
        return bySeed.stream().flatMap(List::stream).toList();
    }

    /// Series that have a forecast.
    ///
    /// @return their names, in the order of the targets
    public List<String> series() {
        return all().stream().map(ForecastScore::series).distinct().toList();
    }

    /// Mean scores of a series over the seeds.
    ///
    /// @param series the series
    /// @return the scores; NaN if the series has no forecast
    public SeriesScore mean(String series) {
        return SeriesScore.of(series, all());
    }

    /// How far a score moves with the seed.
    ///
    /// @param series the series
    /// @param what the score
    /// @return the least and the greatest over the seeds
    public Range range(String series, ToDoubleFunction<SeriesScore> what) {
        DoubleSummaryStatistics over = bySeed.stream()
                .map(scores -> SeriesScore.of(series, scores))
                .mapToDouble(what)
                .summaryStatistics();
        return new Range(over.getMin(), over.getMax());
    }

    /// Whether the model's level of a series may be shown. It must beat every naive forecast from the plan's origins,
    /// from every year, and from every year with input paths as drawn then. It must do so under every seed, since a
    /// lead that another seed undoes is none (ADR 0057).
    ///
    /// @param series the series
    /// @param drawnThen the same forecasts without what later points of input paths tell
    /// @return true if it may
    public boolean showsLevel(String series, RollingForecasts drawnThen) {
        SeriesScore some = planned().mean(series);
        return some.forecasts() >= LevelRule.LEAST_FORECASTS
                && planned().leads(series)
                && yearly().leads(series)
                && drawnThen.yearly().leads(series);
    }

    private boolean leads(String series) {
        SeriesScore mean = mean(series);
        return mean.beatsNaive() && range(series, SeriesScore::mape).greatest() < mean.leastNaiveMape();
    }
}
