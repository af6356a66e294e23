package org.majorslist.sim.calibrate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.majorslist.sim.sample.RandomStream;

/// Samples from a posterior by differential evolution Markov chains with an archive of past states, moving
/// in random subspaces.
///
/// A proposal adds the difference of two archived states to a chain's state, in some coordinates. All chains
/// propose at once, so that the model runs them as one block. The same seed gives the same draws on any number
/// of threads.
///
/// @see "ter Braak, Vrugt, Differential evolution Markov chain with snooker updater and fewer chains, 2008"
/// @see "Vrugt, Markov chain Monte Carlo simulation using the DREAM software package, 2016"
public final class DifferentialEvolutionSampler {
    private static final int ARCHIVE_A_DIMENSION = 10;
    private static final int ARCHIVE_EVERY = 10;
    private static final int SUBSPACES = 3;
    private static final double JUMP_CHANCE = 0.1;
    private static final double STRETCH = 0.05;
    private static final double JITTER = 1e-4;

    private final Posterior posterior;
    private final int chains;
    private final int warmUp;
    private final int generations;
    private final long seed;
    private final int dimensions;
    private final List<double[]> archive = new ArrayList<>();
    private final double[][] states;
    private double[] densities = {};
    private long accepted;

    /// Prepares a sampler for one run.
    ///
    /// @param posterior what to sample from; at least one parameter free
    /// @param chains how many chains, at least 3; 32 fill one block
    /// @param warmUp how many generations to throw away, at least 0
    /// @param generations how many generations to keep, at least 4
    /// @param seed any number
    public DifferentialEvolutionSampler(Posterior posterior, int chains, int warmUp, int generations, long seed) {
        if (chains < 3 || warmUp < 0 || generations < 4 || posterior.dimensions() < 1) {
            throw new IllegalArgumentException(
                    "Sampling needs a free parameter, 3 chains, and 4 generations after the warm-up.");
        }
        this.posterior = posterior;
        this.chains = chains;
        this.warmUp = warmUp;
        this.generations = generations;
        this.seed = seed;
        this.dimensions = posterior.dimensions();
        this.states = new double[dimensions][chains];
    }

    /// Hears how far the sampler is.
    @FunctionalInterface
    public interface Progress {
        /// One more generation is done.
        ///
        /// @param done how many so far
        /// @param generations how many in all, warm-up included
        void report(int done, int generations);
    }

    /// Samples.
    ///
    /// @param progress told after each generation
    /// @return the draws after the warm-up
    /// @throws java.util.concurrent.CancellationException if cancelled
    public Draws sample(Progress progress) {
        start();
        double[][][] scores = new double[dimensions][chains][generations];
        double[][] kept = new double[chains][generations];
        for (int g = 0; g < warmUp + generations; g++) {
            advance(g);
            if (g % ARCHIVE_EVERY == 0) {
                archiveStates();
            }
            if (g >= warmUp) {
                keep(scores, kept, g - warmUp);
            }
            progress.report(g + 1, warmUp + generations);
        }
        double proposals = (double) chains * (warmUp + generations);
        return new Draws(posterior.priors().names(), toValues(scores), kept, accepted / proposals);
    }

    private void start() {
        int size = Math.max(ARCHIVE_A_DIMENSION * dimensions, 2 * chains);
        for (int i = 0; i < size; i++) {
            var random = RandomStream.of(seed, "archive", i);
            double[] state = new double[dimensions];
            Arrays.setAll(state, j -> random.nextNormal());
            archive.add(state);
        }
        for (int c = 0; c < chains; c++) {
            for (int j = 0; j < dimensions; j++) {
                states[j][c] = archive.get(c)[j];
            }
        }
        densities = posterior.logDensities(states);
    }

    private void advance(int generation) {
        double[][] proposals = new double[dimensions][];
        Arrays.setAll(proposals, j -> states[j].clone());
        double[] thresholds = new double[chains];
        for (int c = 0; c < chains; c++) {
            var random = RandomStream.of(seed, "chain " + c, generation);
            thresholds[c] = StrictMath.log(random.nextDouble());
            propose(proposals, c, random);
        }
        double[] proposed = posterior.logDensities(proposals);
        for (int c = 0; c < chains; c++) {
            // a chain that starts where the observations are impossible takes any possible point
            boolean better = densities[c] == Double.NEGATIVE_INFINITY && proposed[c] > Double.NEGATIVE_INFINITY;
            if (better || proposed[c] - densities[c] > thresholds[c]) {
                densities[c] = proposed[c];
                for (int j = 0; j < dimensions; j++) {
                    states[j][c] = proposals[j][c];
                }
                accepted++;
            }
        }
    }

    private void propose(double[][] proposals, int chain, RandomStream random) {
        double[] one = archive.get(random.nextInt(archive.size()));
        double[] other = archive.get(random.nextInt(archive.size()));
        double share = (1.0 + random.nextInt(SUBSPACES)) / SUBSPACES;
        int certain = random.nextInt(dimensions);
        boolean[] moves = new boolean[dimensions];
        int moved = 0;
        for (int j = 0; j < dimensions; j++) {
            moves[j] = random.nextDouble() < share || j == certain;
            moved += moves[j] ? 1 : 0;
        }
        double jump = random.nextDouble() < JUMP_CHANCE ? 1 : 2.38 / Math.sqrt(2.0 * moved);
        for (int j = 0; j < dimensions; j++) {
            double stretch = 1 + STRETCH * (2 * random.nextDouble() - 1);
            double jitter = JITTER * random.nextNormal();
            if (moves[j]) {
                proposals[j][chain] += stretch * jump * (one[j] - other[j]) + jitter;
            }
        }
    }

    private void archiveStates() {
        for (int c = 0; c < chains; c++) {
            double[] state = new double[dimensions];
            for (int j = 0; j < dimensions; j++) {
                state[j] = states[j][c];
            }
            archive.add(state);
        }
    }

    private void keep(double[][][] scores, double[][] kept, int draw) {
        for (int c = 0; c < chains; c++) {
            kept[c][draw] = densities[c];
            for (int j = 0; j < dimensions; j++) {
                scores[j][c][draw] = states[j][c];
            }
        }
    }

    private double[][][] toValues(double[][][] scores) {
        int parameters = posterior.priors().names().size();
        double[][][] values = new double[parameters][chains][];
        for (int c = 0; c < chains; c++) {
            double[][] own = new double[dimensions][];
            for (int j = 0; j < dimensions; j++) {
                own[j] = scores[j][c];
            }
            double[][] table = posterior.values(own).values();
            for (int p = 0; p < parameters; p++) {
                values[p][c] = table[p];
            }
        }
        return values;
    }
}
