package org.majorslist.outlook.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/// Forecasts without a model, the yardstick of any model; all on logarithms.
public enum Naive {
    /// The last figure holds.
    RANDOM_WALK,
    /// A straight line through the logarithms of the last eight figures.
    LOG_LINEAR_TREND,
    /// Damped trend after Holt, smoothing 0.8 and 0.3, damping 0.8.
    DAMPED_HOLT;

    private static final int TREND_FIGURES = 8;
    private static final double LEVEL = 0.8;
    private static final double SLOPE = 0.3;
    static final double DAMPING = 0.8;

    /// Forecasts one year.
    ///
    /// @param known figures up to the origin by year, at least one
    /// @param year the year to forecast, after the last known one
    /// @return logarithm of the forecast
    public double forecast(SortedMap<Integer, Double> known, int year) {
        List<Integer> years = new ArrayList<>(known.keySet());
        double[] logs = known.values().stream().mapToDouble(Math::log).toArray();
        return switch (this) {
            case RANDOM_WALK -> logs[logs.length - 1];
            case LOG_LINEAR_TREND -> trend(years, logs, year);
            case DAMPED_HOLT -> holt(logs, year - years.getLast());
        };
    }

    /// Standard deviation of a random walk's forecast.
    ///
    /// @param known figures up to the origin by year, at least three
    /// @param years how far ahead, at least 1
    /// @return standard deviation of the logarithm: that of past yearly changes times the root of the years
    public static double randomWalkDeviation(SortedMap<Integer, Double> known, int years) {
        List<Integer> at = new ArrayList<>(known.keySet());
        double[] logs = known.values().stream().mapToDouble(Math::log).toArray();
        double sum = 0;
        for (int i = 1; i < at.size(); i++) {
            double change = logs[i] - logs[i - 1];
            sum += change * change / (at.get(i) - at.get(i - 1));
        }
        return Math.sqrt(sum / Math.max(1, at.size() - 1) * years);
    }

    private static double trend(List<Integer> years, double[] logs, int year) {
        int from = Math.max(0, logs.length - TREND_FIGURES);
        double meanYear = 0;
        double meanLog = 0;
        int n = logs.length - from;
        for (int i = from; i < logs.length; i++) {
            meanYear += years.get(i) / (double) n;
            meanLog += logs[i] / n;
        }
        double both = 0;
        double squares = 0;
        for (int i = from; i < logs.length; i++) {
            both += (years.get(i) - meanYear) * (logs[i] - meanLog);
            squares += (years.get(i) - meanYear) * (years.get(i) - meanYear);
        }
        return meanLog + (squares == 0 ? 0 : both / squares * (year - meanYear));
    }

    private static double holt(double[] logs, int ahead) {
        double level = logs[0];
        double slope = 0;
        for (int i = 1; i < logs.length; i++) {
            double next = LEVEL * logs[i] + (1 - LEVEL) * (level + DAMPING * slope);
            slope = SLOPE * (next - level) + (1 - SLOPE) * DAMPING * slope;
            level = next;
        }
        double damped = 0;
        for (int k = 1; k <= ahead; k++) {
            damped += Math.pow(DAMPING, k);
        }
        return level + slope * damped;
    }
}
