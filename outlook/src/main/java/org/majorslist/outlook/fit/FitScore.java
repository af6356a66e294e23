package org.majorslist.outlook.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.majorslist.outlook.compare.Spread;
import org.majorslist.outlook.scenario.ScenarioModel;
import org.majorslist.sim.run.CompiledModel;
import org.majorslist.sim.sample.RandomStream;

/// How closely fitted members follow a series.
///
/// @param series the series
/// @param figures how many figures
/// @param mape mean absolute error of the median, percent
/// @param coverage share of figures inside the 90 percent interval, measurement error included, 0 to 1
/// @param width mean width of that interval as a share of the median
/// @param signs share of yearly changes whose sign the median gets right; NaN without neighbouring years
public record FitScore(String series, int figures, double mape, double coverage, double width, double signs) {
    /// Fits to what was known in a year and looks at the years fitted.
    ///
    /// @param model the country's model
    /// @param compiled its model file, compiled
    /// @param series the targets with their figures
    /// @param leftOut name of a series kept from the fit; empty for none
    /// @param origin last year fitted
    /// @param run members, seed, threads
    /// @return one score a series that has figures
    public static List<FitScore> listAll(
            ScenarioModel model,
            CompiledModel compiled,
            List<ObservedSeries> series,
            String leftOut,
            int origin,
            org.majorslist.outlook.project.Outlook.Conduct run) {
        List<ObservedSeries> known = series.stream()
                .filter(one -> !one.target().series().equals(leftOut))
                .toList();
        var fitter = new Fitter(model, compiled, known, Repairs.ACCEPTED, run.members(), run.seed(), run.threads());
        Fit fit = fitter.fit(origin);
        var scores = new ArrayList<FitScore>();
        for (ObservedSeries one : series) {
            Map<Integer, Double> figures =
                    one.byYear().subMap((int) fitter.runs().start(), origin + 1);
            if (!figures.isEmpty()
                    && (leftOut.isEmpty() || leftOut.equals(one.target().series()))) {
                scores.add(score(one, figures, fit.stretch(), run.seed()));
            }
        }
        return scores;
    }

    private static FitScore score(ObservedSeries one, Map<Integer, Double> figures, Stretch stretch, long seed) {
        double error = 0;
        double covered = 0;
        double width = 0;
        int pairs = 0;
        int right = 0;
        double lastFigure = Double.NaN;
        double lastMedian = Double.NaN;
        int lastYear = 0;
        for (Map.Entry<Integer, Double> figure : figures.entrySet()) {
            Spread spread = spread(one, stretch, figure.getKey(), seed);
            double observed = figure.getValue();
            error += Math.abs(spread.p50() / observed - 1) / figures.size();
            covered += spread.p05() <= observed && observed <= spread.p95() ? 1.0 / figures.size() : 0;
            width += (spread.p95() - spread.p05()) / spread.p50() / figures.size();
            if (figure.getKey() == lastYear + 1) {
                pairs++;
                right += (observed - lastFigure) * (spread.p50() - lastMedian) > 0 ? 1 : 0;
            }
            lastYear = figure.getKey();
            lastFigure = observed;
            lastMedian = spread.p50();
        }
        double signs = pairs == 0 ? Double.NaN : (double) right / pairs;
        return new FitScore(one.target().series(), figures.size(), 100 * error, covered, width, signs);
    }

    private static Spread spread(ObservedSeries one, Stretch stretch, int year, long seed) {
        double[] read = stretch.read(one.target().variable(), one.target().timing(), year);
        RandomStream errors = RandomStream.of(seed, "fit " + one.target().series(), year);
        double[] noisy = Arrays.stream(read)
                .map(value -> value * Math.exp(one.target().measurementError() * errors.nextNormal()))
                .toArray();
        return Spread.of(noisy);
    }
}
