package org.majorslist.outlook.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.majorslist.sim.sample.RandomStream;

/// Brings each member by itself to the figures, where one slope for all members does not fit the model's bends.
///
/// Each member has its own draw of the prior and its own draw of the figures' errors, and seeks the scores that are
/// near to both (randomised maximum likelihood). Steps are damped Gauss-Newton steps; a step that makes things worse is
/// undone. Slopes begin as those of the whole ensemble and are mended after each step for each member alone (Broyden).
/// Everything random comes from the seed.
///
/// @see "Oliver, He and Reynolds, Conditioning permeability fields to pressure data, ECMOR V, 1996"
/// @see "Broyden, A class of methods for solving nonlinear simultaneous equations, Mathematics of Computation 19, 1965"
final class MemberSearch {
    /// Steps of a search; later ones lower the mean objective by less than one percent each.
    static final int STEPS = 15;

    private static final double RIDGE = 0.1;

    private final Evidence evidence;
    private final Function<double[][], double[][]> predict;
    private final long seed;
    private final List<Double> misfits = new ArrayList<>();

    /// Prepares a search.
    ///
    /// @param evidence the figures and their errors
    /// @param predict from scores `[parameter][member]` to logarithms `[figure][member]`
    /// @param seed any number
    MemberSearch(Evidence evidence, Function<double[][], double[][]> predict, long seed) {
        this.evidence = evidence;
        this.predict = predict;
        this.seed = seed;
    }

    /// Searches.
    ///
    /// @param prior scores of the prior `[parameter][member]`
    /// @param start scores to start from
    /// @return scores near to the prior and the figures
    double[][] run(double[][] prior, double[][] start) {
        if (evidence.size() == 0) {
            return start;
        }
        double[][] predicted = predict.apply(start);
        List<SearchingMember> members = members(prior, start, predicted);
        for (int step = 0; step < STEPS; step++) {
            members.forEach(SearchingMember::propose);
            double[][] tried = predict.apply(columns(members, SearchingMember::proposal));
            for (int m = 0; m < members.size(); m++) {
                members.get(m).judge(column(tried, m));
            }
            misfits.add(evidence.rootMeanSquare(columns(members, SearchingMember::predicted)));
        }
        return columns(members, SearchingMember::scores);
    }

    /// Root mean square distance of the members from the figures after each step.
    List<Double> misfits() {
        return List.copyOf(misfits);
    }

    private List<SearchingMember> members(double[][] prior, double[][] start, double[][] predicted) {
        double[][] slope = slope(start, predicted);
        var members = new ArrayList<SearchingMember>();
        for (int m = 0; m < start[0].length; m++) {
            double[] own = evidence.draw(RandomStream.of(seed, "own figures", m));
            for (int i = 0; i < own.length; i++) {
                own[i] += evidence.figures()[i];
            }
            members.add(new SearchingMember(
                    evidence, own, column(prior, m), column(start, m), column(predicted, m), copy(slope)));
        }
        return members;
    }

    /// Slope of the predictions over the whole ensemble, by ridge regression.
    private static double[][] slope(double[][] scores, double[][] predicted) {
        RealMatrix from = EnsembleSmoother.centred(scores);
        RealMatrix to = EnsembleSmoother.centred(predicted);
        RealMatrix own = from.multiplyTransposed(from);
        for (int p = 0; p < scores.length; p++) {
            own.addToEntry(p, p, RIDGE * scores[0].length);
        }
        RealMatrix slope = new CholeskyDecomposition(own, 1e-9, 0).getSolver().solve(from.multiplyTransposed(to));
        return slope.transpose().getData();
    }

    private static double[][] columns(List<SearchingMember> members, Function<SearchingMember, double[]> what) {
        double[][] byMember = members.stream().map(what).toArray(double[][]::new);
        return new Array2DRowRealMatrix(byMember, false).transpose().getData();
    }

    private static double[] column(double[][] rows, int member) {
        double[] column = new double[rows.length];
        for (int i = 0; i < column.length; i++) {
            column[i] = rows[i][member];
        }
        return column;
    }

    private static double[][] copy(double[][] rows) {
        return java.util.Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }
}
