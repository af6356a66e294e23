package org.majorslist.outlook.fit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.majorslist.outlook.compare.Spread;
import org.majorslist.outlook.scenario.ScenarioModel;
import org.majorslist.register.asof.AsOf;
import org.majorslist.sim.run.CompiledModel;
import org.majorslist.sim.run.Input;
import org.majorslist.sim.sample.RandomStream;

/// Forecasts the model could have made: fitted to what had happened by an origin, inputs held at their last value.
public final class BackTest {
    /// Origins that the validation plan names.
    public static final List<Integer> ORIGINS = List.of(2008, 2012, 2015, 2018);

    /// Every year from the plan's first origin to the last that has a figure after it.
    public static final List<Integer> YEARLY_ORIGINS = IntStream.range(
                    ORIGINS.getFirst(), (int) ScenarioModel.ORIGIN - 1)
            .boxed()
            .toList();

    /// Years ahead of the rolling back-test.
    public static final int HORIZON = 3;

    private static final double Z90 = 1.6448536269514722;

    private final ScenarioModel model;
    private final CompiledModel compiled;
    private final AsOf record;
    private final int members;
    private final long seed;
    private final int threads;

    /// Prepares back-tests.
    ///
    /// @param model the country's model
    /// @param compiled its model file, compiled
    /// @param record the record that the targets' figures come from
    /// @param members how many members, at least 50
    /// @param seed any number
    /// @param threads how many threads; does not change the result
    public BackTest(ScenarioModel model, CompiledModel compiled, AsOf record, int members, long seed, int threads) {
        this.model = model;
        this.compiled = compiled;
        this.record = record;
        this.members = members;
        this.seed = seed;
        this.threads = threads;
    }

    /// Forecasts from one origin: with figures up to that year as they stood at the end of the next, when the census of
    /// a year is out.
    ///
    /// @param origin last year known
    /// @param horizon years ahead
    /// @param repairs which repairs are in force
    /// @param foresight what the forecaster is given of inputs after the origin
    /// @return a score for each series and year that has a figure
    public List<ForecastScore> run(int origin, int horizon, Repairs repairs, Foresight foresight) {
        var day = LocalDate.of(origin + 1, 12, 31);
        List<ObservedSeries> thenKnown = ObservedSeries.listAll(record, model.targets(), day);
        var fitter = new Fitter(model, compiled, thenKnown, repairs, members, seed, threads);
        Map<Input, Double> inputs = inputs(origin, foresight, day);
        Fit fit =
                fitter.fit(origin, foresight == Foresight.AS_THEY_CAME ? inputs(origin, Foresight.HELD, day) : inputs);
        Map<String, double[]> start = new LinkedHashMap<>(fit.values());
        start.putAll(fitter.state(fit));
        double from = origin + 1.0;
        Stretch ahead = fitter.runs().run(start, members, from, from + horizon, HistoryRuns.variables(model), inputs);
        var scores = new ArrayList<ForecastScore>();
        for (ObservedSeries one : thenKnown) {
            SortedMap<Integer, Double> known = one.byYear().headMap(origin + 1);
            SortedMap<Integer, Double> came =
                    ObservedSeries.of(record, one.target()).byYear();
            for (int year = origin + 1; year <= origin + horizon && known.size() >= 3; year++) {
                Double observed = came.get(year);
                if (observed != null) {
                    scores.add(score(one, known, origin, year, observed, ahead));
                }
            }
        }
        return scores;
    }

    /// Input paths as a forecaster has them; the fit itself never sees what came after the origin.
    private Map<Input, Double> inputs(int origin, Foresight foresight, LocalDate day) {
        var paths = new InputPaths(compiled);
        return switch (foresight) {
            case HELD -> paths.heldAfter(origin);
            case DRAWN_THEN -> paths.drawnAt(origin, PublishedFigures.readAll(record, model.pathTrends(), day));
            case AS_THEY_CAME -> Map.of();
        };
    }

    private ForecastScore score(
            ObservedSeries one,
            SortedMap<Integer, Double> known,
            int origin,
            int year,
            double observed,
            Stretch ahead) {
        double[] read = ahead.read(one.target().variable(), one.target().timing(), year);
        double[] logs = Arrays.stream(read)
                .map(Math::log)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        double[] noisy = new double[logs.length];
        RandomStream errors =
                RandomStream.of(seed, "measurement " + one.target().series(), year);
        for (int m = 0; m < noisy.length; m++) {
            noisy[m] = logs[m] + one.target().measurementError() * errors.nextNormal();
        }
        Arrays.sort(noisy);
        double walk = Naive.RANDOM_WALK.forecast(known, year);
        double deviation = Naive.randomWalkDeviation(known, year - known.lastKey());
        return new ForecastScore(
                one.target().series(),
                origin,
                year - origin,
                observed,
                Math.exp(Spread.quantile(logs, 0.5)),
                Math.exp(Spread.quantile(noisy, 0.05)),
                Math.exp(Spread.quantile(noisy, 0.95)),
                crps(noisy, Math.log(observed)),
                Math.exp(walk),
                Math.exp(Naive.LOG_LINEAR_TREND.forecast(known, year)),
                Math.exp(Naive.DAMPED_HOLT.forecast(known, year)),
                crps(normalPoints(walk, deviation), Math.log(observed)));
    }

    /// Score of equally likely sorted numbers (Gneiting and Raftery 2007, equation 21).
    static double crps(double[] sorted, double observed) {
        double distance = 0;
        double within = 0;
        int n = sorted.length;
        for (int i = 0; i < n; i++) {
            distance += Math.abs(sorted[i] - observed) / n;
            within += (2.0 * (i + 1) - n - 1) * sorted[i] / ((double) n * n);
        }
        return distance - within;
    }

    private static double[] normalPoints(double mean, double deviation) {
        var normal = new org.hipparchus.distribution.continuous.NormalDistribution(mean, Math.max(deviation, 1e-6));
        double[] points = new double[399];
        for (int i = 0; i < points.length; i++) {
            points[i] = normal.inverseCumulativeProbability((i + 0.5) / points.length);
        }
        return points;
    }

    /// The naive band of a series: what is shown as its level where the model does not beat naive forecasts.
    ///
    /// @param one the series
    /// @param years years after its last figure, at least 1
    /// @return 5, 50 and 95 percent quantiles of a random walk from the last figure
    public static double[] naiveBand(ObservedSeries one, int years) {
        double last = Math.log(one.byYear().lastEntry().getValue());
        double deviation = Naive.randomWalkDeviation(one.byYear(), years);
        return new double[] {Math.exp(last - Z90 * deviation), Math.exp(last), Math.exp(last + Z90 * deviation)};
    }
}
