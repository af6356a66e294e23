package org.majorslist.sim.calibrate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleBounds;
import org.hipparchus.optim.SimpleValueChecker;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.hipparchus.random.Well19937c;
import org.majorslist.sim.sample.Design;
import org.majorslist.sim.sample.RandomStream;
import org.majorslist.sim.sample.StandardNormal;

/// Searches for the likeliest parameters from several starting points.
///
/// Many points of the prior are tried first; from the best of them the covariance matrix adaptation strategy
/// (CMA-ES) climbs on. Searches that end at different places show that there is more than one answer.
///
/// @see "Hansen, The CMA evolution strategy: a tutorial, 2016"
public final class MultiStart {
    private static final double FARTHEST = 5;
    private static final double FIRST_STRIDE = 0.5;
    private static final double WORST = -1e300;
    private static final double TOLERANCE = 1e-9;

    private final Posterior posterior;
    private final int tries;
    private final int starts;
    private final int evaluations;
    private final long seed;

    /// Prepares a search.
    ///
    /// @param posterior what to maximise; at least one parameter free
    /// @param tries how many points of the prior to try first, at least `starts`
    /// @param starts how many searches, at least 1
    /// @param evaluations the most runs of one search, at least 1
    /// @param seed any number
    public MultiStart(Posterior posterior, int tries, int starts, int evaluations, long seed) {
        if (starts < 1 || tries < starts || evaluations < 1 || posterior.dimensions() < 1) {
            throw new IllegalArgumentException(
                    "A search needs a free parameter, a start, a run, and at least as many tries as starts.");
        }
        this.posterior = posterior;
        this.tries = tries;
        this.starts = starts;
        this.evaluations = evaluations;
        this.seed = seed;
    }

    /// Searches, several starts at a time.
    ///
    /// @return where the searches ended, the best first
    /// @throws java.util.concurrent.CancellationException if cancelled
    public List<Optimum> search() {
        double[][] scores = firstPoints();
        double[] densities = posterior.logDensities(scores);
        int[] best = IntStream.range(0, tries)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -densities[i]))
                .limit(starts)
                .mapToInt(i -> i)
                .toArray();
        var optima = new ArrayList<Optimum>();
        try (var pool = Executors.newFixedThreadPool(posterior.conduct().threads())) {
            List<Future<Optimum>> searches = IntStream.range(0, starts)
                    .mapToObj(s -> pool.submit(() -> climb(s, column(scores, best[s]))))
                    .toList();
            for (Future<Optimum> search : searches) {
                optima.add(await(search));
            }
        }
        optima.sort(Comparator.comparingDouble(optimum -> -optimum.logDensity()));
        return List.copyOf(optima);
    }

    private double[][] firstPoints() {
        double[][] scores = new double[posterior.dimensions()][tries];
        new Design.ScrambledSobol(seed)
                .points(posterior.priors().freeNames(), tries)
                .fill(0, tries, scores);
        for (double[] row : scores) {
            Arrays.setAll(row, i -> StandardNormal.quantile(row[i]));
        }
        return scores;
    }

    private static double[] column(double[][] scores, int i) {
        return Arrays.stream(scores).mapToDouble(row -> row[i]).toArray();
    }

    private Optimum climb(int start, double[] from) {
        int n = from.length;
        var best = new Best();
        best.offer(from, logDensity(from));
        var optimizer = new CMAESOptimizer(
                evaluations,
                Double.POSITIVE_INFINITY,
                true,
                0,
                0,
                new Well19937c(RandomStream.of(seed, "climb", start).nextLong()),
                false,
                new SimpleValueChecker(TOLERANCE, TOLERANCE));
        try {
            optimizer.optimize(
                    new MaxEval(evaluations),
                    new ObjectiveFunction(point -> best.offer(point, logDensity(point))),
                    GoalType.MAXIMIZE,
                    new InitialGuess(from),
                    new SimpleBounds(filled(n, -FARTHEST), filled(n, FARTHEST)),
                    new CMAESOptimizer.PopulationSize(4 + (int) (3 * Math.log(n))),
                    new CMAESOptimizer.Sigma(filled(n, FIRST_STRIDE)));
        } catch (MathIllegalStateException e) {
            best.isUnsettled = true; // the runs are used up: the best point so far is the answer
        }
        return optimum(best);
    }

    /// The best point a search has met.
    private static final class Best {
        private double[] scores = {};
        private double density = Double.NEGATIVE_INFINITY;
        private int runs;
        private boolean isUnsettled;

        double offer(double[] point, double value) {
            runs++;
            if (runs == 1 || value > density) {
                scores = point.clone();
                density = value;
            }
            return value;
        }
    }

    private Optimum optimum(Best best) {
        List<Double> values = Arrays.stream(
                        posterior.values(columns(best.scores)).values())
                .map(row -> row[0])
                .toList();
        return new Optimum(values, best.density, best.runs, !best.isUnsettled);
    }

    private double logDensity(double[] scores) {
        return Math.max(WORST, posterior.logDensities(columns(scores))[0]);
    }

    private static double[][] columns(double[] scores) {
        return Arrays.stream(scores).mapToObj(s -> new double[] {s}).toArray(double[][]::new);
    }

    private static double[] filled(int n, double value) {
        double[] row = new double[n];
        Arrays.fill(row, value);
        return row;
    }

    private static Optimum await(Future<Optimum> search) {
        try {
            return search.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new java.util.concurrent.CancellationException("The search was interrupted.");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException ours) {
                throw ours;
            }
            throw new IllegalStateException("A search failed.", e);
        }
    }
}
