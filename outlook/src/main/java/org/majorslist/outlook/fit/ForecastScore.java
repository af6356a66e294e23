package org.majorslist.outlook.fit;

/// One forecast beside what came.
///
/// @param series the series
/// @param origin last year the forecaster knew
/// @param horizon years ahead
/// @param observed what came
/// @param median median of the model's members
/// @param low lower end of the 90 percent interval, measurement error included
/// @param high upper end
/// @param crps continuous ranked probability score of the model, on logarithms; less is better
/// @param walk forecast of the random walk
/// @param trend forecast of the log-linear trend
/// @param holt forecast of damped Holt
/// @param walkCrps score of the random walk's band
public record ForecastScore(
        String series,
        int origin,
        int horizon,
        double observed,
        double median,
        double low,
        double high,
        double crps,
        double walk,
        double trend,
        double holt,
        double walkCrps) {
    /// Error of a forecast as a share of what came.
    ///
    /// @param forecast the forecast
    /// @return at least 0
    public double error(double forecast) {
        return Math.abs(forecast / observed - 1);
    }

    /// Whether what came lies in the model's 90 percent interval.
    ///
    /// @return true if it does
    public boolean isCovered() {
        return low <= observed && observed <= high;
    }
}
