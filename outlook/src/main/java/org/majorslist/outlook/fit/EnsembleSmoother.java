package org.majorslist.outlook.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.majorslist.sim.sample.RandomStream;

/// Fits normal scores of parameters to figures: the ensemble smoother with multiple data assimilation.
///
/// The figures are taken in `rounds` times, each time with the error variance times `rounds`; for a linear model with
/// normal errors this is exact, for others an approximation that needs few runs. Everything random comes from the
/// seed.
///
/// @see "Emerick and Reynolds, Ensemble smoother with multiple data assimilation, Computers and Geosciences 55, 2013"
final class EnsembleSmoother {
    private final int rounds;
    private final long seed;
    private final List<Double> misfits = new ArrayList<>();

    /// Prepares a fit.
    ///
    /// @param rounds how often the figures are taken in, at least 1
    /// @param seed any number
    EnsembleSmoother(int rounds, long seed) {
        this.rounds = rounds;
        this.seed = seed;
    }

    /// Fits.
    ///
    /// @param parameters how many parameters
    /// @param members how many members
    /// @param figures logarithms of the figures
    /// @param errors covariance of their errors
    /// @param predict from scores `[parameter][member]` to logarithms `[figure][member]`
    /// @return fitted scores `[parameter][member]`
    double[][] fit(
            int parameters,
            int members,
            double[] figures,
            double[][] errors,
            Function<double[][], double[][]> predict) {
        double[][] scores = new double[parameters][members];
        for (int p = 0; p < parameters; p++) {
            RandomStream stream = RandomStream.of(seed, "score", p);
            for (int m = 0; m < members; m++) {
                scores[p][m] = stream.nextNormal();
            }
        }
        if (figures.length == 0) {
            return scores;
        }
        RealMatrix root = new CholeskyDecomposition(new Array2DRowRealMatrix(errors)).getL();
        for (int round = 0; round < rounds; round++) {
            double[][] predicted = predict.apply(scores);
            misfits.add(misfit(predicted, figures));
            scores = update(scores, predicted, figures, errors, root, round);
        }
        return scores;
    }

    /// Root mean square distance of the members from the figures before each round.
    List<Double> misfits() {
        return List.copyOf(misfits);
    }

    private double[][] update(
            double[][] scores, double[][] predicted, double[] figures, double[][] errors, RealMatrix root, int round) {
        RealMatrix fromMean = centred(predicted);
        RealMatrix scoresFromMean = centred(scores);
        int members = scores[0].length;
        RealMatrix cross = scoresFromMean.multiplyTransposed(fromMean).scalarMultiply(1.0 / (members - 1));
        RealMatrix own = fromMean.multiplyTransposed(fromMean)
                .scalarMultiply(1.0 / (members - 1))
                .add(new Array2DRowRealMatrix(errors).scalarMultiply(rounds));
        RealMatrix distance = new Array2DRowRealMatrix(distances(predicted, figures, root, round), false);
        RealMatrix step = new CholeskyDecomposition(own, 1e-9, 0).getSolver().solve(distance);
        return new Array2DRowRealMatrix(scores).add(cross.multiply(step)).getData();
    }

    /// Figures with a fresh error for each member, less the predictions.
    private double[][] distances(double[][] predicted, double[] figures, RealMatrix root, int round) {
        int members = predicted[0].length;
        double inflate = Math.sqrt(rounds);
        double[][] distances = new double[figures.length][members];
        for (int m = 0; m < members; m++) {
            RandomStream stream = RandomStream.of(seed, "error " + round, m);
            double[] white = new double[figures.length];
            for (int i = 0; i < white.length; i++) {
                white[i] = stream.nextNormal();
            }
            double[] error = root.operate(white);
            for (int i = 0; i < figures.length; i++) {
                distances[i][m] = figures[i] + inflate * error[i] - predicted[i][m];
            }
        }
        return distances;
    }

    private static RealMatrix centred(double[][] rows) {
        double[][] centred = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            double mean = java.util.Arrays.stream(rows[i]).average().orElse(0);
            centred[i] =
                    java.util.Arrays.stream(rows[i]).map(value -> value - mean).toArray();
        }
        return new Array2DRowRealMatrix(centred, false);
    }

    private static double misfit(double[][] predicted, double[] figures) {
        double sum = 0;
        for (int i = 0; i < figures.length; i++) {
            for (double value : predicted[i]) {
                sum += (value - figures[i]) * (value - figures[i]);
            }
        }
        return Math.sqrt(sum / ((double) figures.length * predicted[0].length));
    }
}
