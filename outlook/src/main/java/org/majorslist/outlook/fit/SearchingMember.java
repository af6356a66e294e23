package org.majorslist.outlook.fit;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;

/// One member on its way to its own draw of the figures.
final class SearchingMember {
    private static final double FIRST_DAMPING = 1;
    private static final double LEAST_AFTER_FAILURE = 0.05;
    private static final double FACTOR = 4;
    private static final double NO_STEP = 1e-12;

    private final Evidence evidence;
    private final double[] figures;
    private final double[] prior;
    private final double[][] slope;
    private double[] scores;
    private double[] predicted;
    private double[] step;
    private double objective;
    private double damping = FIRST_DAMPING;

    /// Places a member.
    ///
    /// @param evidence the errors of the figures
    /// @param figures the member's own draw of the figures
    /// @param prior its draw of the prior, one score a parameter
    /// @param scores where it starts
    /// @param predicted what the model says there, one a figure
    /// @param slope first slopes `[figure][parameter]`; changed by the search
    SearchingMember(
            Evidence evidence,
            double[] figures,
            double[] prior,
            double[] scores,
            double[] predicted,
            double[][] slope) {
        this.evidence = evidence;
        this.figures = figures;
        this.prior = prior;
        this.scores = scores;
        this.predicted = predicted;
        this.slope = slope;
        this.step = new double[scores.length];
        this.objective = objective(scores, predicted);
    }

    double[] scores() {
        return scores;
    }

    double[] predicted() {
        return predicted;
    }

    /// Where the next step leads.
    double[] proposal() {
        double[] proposal = scores.clone();
        for (int p = 0; p < proposal.length; p++) {
            proposal[p] += step[p];
        }
        return proposal;
    }

    /// Sets the next step: damped Gauss-Newton, by the inverse of a matrix as large as there are figures.
    void propose() {
        double ridge = 1 + damping;
        double[] downhill = downhill();
        double[][] own = evidence.errors().scalarMultiply(ridge).getData();
        for (int i = 0; i < own.length; i++) {
            for (int k = 0; k <= i; k++) {
                own[i][k] += product(slope[i], slope[k]);
                own[k][i] = own[i][k];
            }
        }
        double[] through = new double[own.length];
        for (int i = 0; i < through.length; i++) {
            through[i] = product(slope[i], downhill);
        }
        double[] back = new CholeskyDecomposition(new Array2DRowRealMatrix(own, false), 1e-6, 0)
                .getSolver()
                .solve(new ArrayRealVector(through, false))
                .toArray();
        step = downhill;
        for (int i = 0; i < back.length; i++) {
            addTo(step, slope[i], -back[i]);
        }
        for (int p = 0; p < step.length; p++) {
            step[p] /= ridge;
        }
    }

    /// Takes the step or leaves it, and mends the slopes by what the model said.
    void judge(double[] tried) {
        double[] proposal = proposal();
        double there = objective(proposal, tried);
        boolean better = there < objective;
        if (Double.isFinite(there)) {
            mendSlopes(tried);
        }
        if (better) {
            scores = proposal;
            predicted = tried;
            objective = there;
        }
        damping = better ? damping / FACTOR : Math.max(LEAST_AFTER_FAILURE, damping * FACTOR);
    }

    /// Negative gradient of the objective.
    private double[] downhill() {
        double[] gap = gap(predicted);
        double[] downhill = new double[scores.length];
        for (int p = 0; p < downhill.length; p++) {
            downhill[p] = prior[p] - scores[p];
        }
        for (int i = 0; i < gap.length; i++) {
            addTo(downhill, slope[i], product(evidence.weights()[i], gap));
        }
        return downhill;
    }

    private void mendSlopes(double[] tried) {
        double square = product(step, step);
        for (int i = 0; i < slope.length && square > NO_STEP; i++) {
            double missed = tried[i] - predicted[i] - product(slope[i], step);
            addTo(slope[i], step, missed / square);
        }
    }

    private double objective(double[] at, double[] says) {
        double sum = evidence.misfit(gap(says));
        for (int p = 0; p < at.length; p++) {
            sum += (at[p] - prior[p]) * (at[p] - prior[p]) / 2;
        }
        return sum;
    }

    private double[] gap(double[] says) {
        double[] gap = figures.clone();
        addTo(gap, says, -1);
        return gap;
    }

    private static void addTo(double[] sum, double[] other, double factor) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * other[i];
        }
    }

    private static double product(double[] left, double[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }
}
