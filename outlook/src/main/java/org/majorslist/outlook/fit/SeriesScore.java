package org.majorslist.outlook.fit;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// Mean scores of one series over several forecasts, made once or under several seeds.
///
/// @param series the series
/// @param forecasts how many forecasts; the same under several seeds counts once
/// @param mape mean absolute error of the median, percent
/// @param walkMape the same of the random walk
/// @param trendMape the same of the log-linear trend
/// @param holtMape the same of damped Holt
/// @param crps mean score of the model, on logarithms
/// @param walkCrps mean score of the random walk's band
/// @param coverage share of figures inside the 90 percent interval, 0 to 1
/// @param width mean width of that interval as a share of the median
public record SeriesScore(
        String series,
        int forecasts,
        double mape,
        double walkMape,
        double trendMape,
        double holtMape,
        double crps,
        double walkCrps,
        double coverage,
        double width) {
    /// Two seeds of 300 members differ by as much, so a smaller skill is none.
    private static final double LEAST_SKILL = 0.05;

    /// Sums up the forecasts of one series.
    ///
    /// @param series the series
    /// @param all forecasts of any series
    /// @return the scores; NaN if the series has no forecast
    public static SeriesScore of(String series, List<ForecastScore> all) {
        List<ForecastScore> own =
                all.stream().filter(score -> score.series().equals(series)).toList();
        return new SeriesScore(
                series,
                (int) own.stream()
                        .map(score -> List.of(score.origin(), score.horizon()))
                        .distinct()
                        .count(),
                100 * mean(own, score -> score.error(score.median())),
                100 * mean(own, score -> score.error(score.walk())),
                100 * mean(own, score -> score.error(score.trend())),
                100 * mean(own, score -> score.error(score.holt())),
                mean(own, ForecastScore::crps),
                mean(own, ForecastScore::walkCrps),
                mean(own, score -> score.isCovered() ? 1 : 0),
                mean(own, score -> (score.high() - score.low()) / score.median()));
    }

    /// How much better than the random walk's band: 1 less the ratio of scores.
    ///
    /// @return above 0 if the model is better
    public double skill() {
        return 1 - crps / walkCrps;
    }

    /// Whether the model beats every naive forecast, by median and by band.
    ///
    /// @return true if its levels may be shown
    public boolean beatsNaive() {
        return mape < leastNaiveMape() && skill() >= LEAST_SKILL;
    }

    /// The error of the best naive forecast.
    ///
    /// @return percent
    public double leastNaiveMape() {
        return Math.min(walkMape, Math.min(holtMape, trendMape));
    }

    private static double mean(List<ForecastScore> scores, ToDoubleFunction<ForecastScore> what) {
        return scores.stream().mapToDouble(what).average().orElse(Double.NaN);
    }
}
