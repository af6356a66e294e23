package org.majorslist.outlook.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The parameters that a set of figures can feel; all others stay as their priors have them.
///
/// With some hundred members and two hundred parameters, chance ties every parameter a little to every figure. Leaving
/// out those that no figure can feel keeps such chance out of the fit.
///
/// @param places places of the parameters that are felt, ascending
record FeltParameters(List<Integer> places) {
    private static final double NOT_FELT = 1e-4;
    private static final double HIGH_SCORE = 1.2815515655446004;

    FeltParameters {
        places = List.copyOf(places);
    }

    /// Moves each parameter alone to the tenth and the ninetieth percentile of its prior.
    ///
    /// @param parameters how many parameters
    /// @param predict from scores `[parameter][member]` to logarithms `[figure][member]`
    static FeltParameters find(int parameters, Function<double[][], double[][]> predict) {
        double[][] scores = new double[parameters][2 * parameters + 1];
        for (int p = 0; p < parameters; p++) {
            scores[p][2 * p + 1] = HIGH_SCORE;
            scores[p][2 * p + 2] = -HIGH_SCORE;
        }
        double[][] predicted = predict.apply(scores);
        var felt = new ArrayList<Integer>();
        for (int p = 0; p < parameters; p++) {
            if (moves(predicted, 2 * p + 1) || moves(predicted, 2 * p + 2)) {
                felt.add(p);
            }
        }
        return new FeltParameters(felt);
    }

    private static boolean moves(double[][] predicted, int member) {
        for (double[] figure : predicted) {
            if (Math.abs(figure[member] - figure[0]) > NOT_FELT) {
                return true;
            }
        }
        return false;
    }

    /// The rows that are felt.
    double[][] of(double[][] all) {
        return places.stream().map(place -> all[place]).toArray(double[][]::new);
    }

    /// All rows, those felt replaced.
    double[][] into(double[][] all, double[][] felt) {
        double[][] whole = all.clone();
        for (int i = 0; i < felt.length; i++) {
            whole[places.get(i)] = felt[i];
        }
        return whole;
    }

    /// A prediction from the felt rows alone.
    Function<double[][], double[][]> within(double[][] prior, Function<double[][], double[][]> predict) {
        return felt -> predict.apply(into(prior, felt));
    }
}
