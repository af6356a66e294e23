package org.majorslist.outlook.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.majorslist.sim.sample.RandomStream;

/// Brings normal scores of parameters near to the figures: the ensemble smoother with multiple data assimilation.
///
/// The figures are taken in by parts, each time with an error variance made larger by the inverse of the part. A part
/// is as large as the misfit allows (the data misfit controller), and all parts together are one. For a linear model
/// with normal errors the result is exact; elsewhere [MemberSearch] goes on from it. Everything random comes from the
/// seed.
///
/// @see "Emerick and Reynolds, Ensemble smoother with multiple data assimilation, Computers and Geosciences 55, 2013"
/// @see "Iglesias and Yang, Adaptive regularisation for ensemble Kalman inversion, Inverse Problems 37, 2021"
final class EnsembleSmoother {
    private static final int ROUNDS_AT_MOST = 40;
    private static final double ALL = 1 - 1e-9;

    private final long seed;
    private final List<Double> misfits = new ArrayList<>();

    /// Prepares a fit.
    ///
    /// @param seed any number
    EnsembleSmoother(long seed) {
        this.seed = seed;
    }

    /// Draws scores of the prior: independent standard normal numbers.
    double[][] prior(int parameters, int members) {
        double[][] scores = new double[parameters][members];
        for (int p = 0; p < parameters; p++) {
            RandomStream stream = RandomStream.of(seed, "score", p);
            for (int m = 0; m < members; m++) {
                scores[p][m] = stream.nextNormal();
            }
        }
        return scores;
    }

    /// Fits.
    ///
    /// @param prior scores of the prior `[parameter][member]`
    /// @param evidence the figures and their errors
    /// @param predict from scores to logarithms `[figure][member]`
    /// @return fitted scores `[parameter][member]`
    double[][] fit(double[][] prior, Evidence evidence, Function<double[][], double[][]> predict) {
        double[][] scores = prior;
        double taken = evidence.size() == 0 ? 1 : 0;
        for (int round = 1; taken < ALL; round++) {
            double[][] predicted = predict.apply(scores);
            misfits.add(evidence.rootMeanSquare(predicted));
            double rest = 1 - taken;
            double part = round == ROUNDS_AT_MOST ? rest : Math.min(part(predicted, evidence), rest);
            scores = update(scores, predicted, evidence, part, round);
            taken += part;
        }
        return scores;
    }

    /// Root mean square distance of the members from the figures before each round.
    List<Double> misfits() {
        return List.copyOf(misfits);
    }

    /// How much of the figures to take in now: much where the members are near, little where they are far or differ.
    private static double part(double[][] predicted, Evidence evidence) {
        int members = predicted[0].length;
        double[] misfits = new double[members];
        for (int m = 0; m < members; m++) {
            misfits[m] = evidence.misfit(evidence.distance(predicted, m));
        }
        double mean = Arrays.stream(misfits).average().orElseThrow();
        double variance = Arrays.stream(misfits)
                .map(misfit -> (misfit - mean) * (misfit - mean))
                .average()
                .orElseThrow();
        double expected = evidence.size() / 2.0;
        return Math.max(expected / mean, Math.sqrt(expected / variance));
    }

    private double[][] update(double[][] scores, double[][] predicted, Evidence evidence, double part, int round) {
        RealMatrix fromMean = centred(predicted);
        double share = 1.0 / (scores[0].length - 1);
        RealMatrix cross = centred(scores).multiplyTransposed(fromMean).scalarMultiply(share);
        RealMatrix own = fromMean.multiplyTransposed(fromMean)
                .scalarMultiply(share)
                .add(evidence.errors().scalarMultiply(1 / part));
        RealMatrix distance = new Array2DRowRealMatrix(distances(predicted, evidence, part, round), false);
        RealMatrix step = new CholeskyDecomposition(own, 1e-9, 0).getSolver().solve(distance);
        return new Array2DRowRealMatrix(scores).add(cross.multiply(step)).getData();
    }

    /// Figures with a fresh error for each member, less the predictions.
    private double[][] distances(double[][] predicted, Evidence evidence, double part, int round) {
        double[][] distances = new double[evidence.size()][predicted[0].length];
        for (int m = 0; m < predicted[0].length; m++) {
            double[] error = evidence.draw(RandomStream.of(seed, "error " + round, m));
            double[] distance = evidence.distance(predicted, m);
            for (int i = 0; i < error.length; i++) {
                distances[i][m] = distance[i] + error[i] / Math.sqrt(part);
            }
        }
        return distances;
    }

    static RealMatrix centred(double[][] rows) {
        double[][] centred = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            double mean = Arrays.stream(rows[i]).average().orElse(0);
            centred[i] = Arrays.stream(rows[i]).map(value -> value - mean).toArray();
        }
        return new Array2DRowRealMatrix(centred, false);
    }
}
