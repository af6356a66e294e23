package org.majorslist.outlook.fit;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.majorslist.sim.sample.RandomStream;

/// The figures a fit is made to, and how far they may be off.
///
/// @param figures logarithms of the figures
/// @param errors covariance of their errors, model error included
/// @param root lower triangular root of the covariance
/// @param weights inverse of the covariance
@SuppressWarnings("ArrayRecordComponent") // numbers of a run stay in arrays
record Evidence(double[] figures, RealMatrix errors, RealMatrix root, double[][] weights) {
    static Evidence of(double[] figures, double[][] errors) {
        RealMatrix covariance = new Array2DRowRealMatrix(errors);
        var split = new CholeskyDecomposition(covariance);
        double[][] weights = split.getSolver().getInverse().getData();
        return new Evidence(figures, covariance, split.getL(), weights);
    }

    int size() {
        return figures.length;
    }

    /// One draw of the errors.
    double[] draw(RandomStream stream) {
        double[] white = new double[size()];
        for (int i = 0; i < white.length; i++) {
            white[i] = stream.nextNormal();
        }
        return root.operate(white);
    }

    /// Half the weighed square of a distance from the figures: the negative logarithm of its likelihood.
    double misfit(double[] distance) {
        double sum = 0;
        for (int i = 0; i < distance.length; i++) {
            for (int k = 0; k < distance.length; k++) {
                sum += distance[i] * weights[i][k] * distance[k] / 2;
            }
        }
        return sum;
    }

    /// Distances of one member's predictions from the figures.
    double[] distance(double[][] predicted, int member) {
        double[] distance = new double[size()];
        for (int i = 0; i < distance.length; i++) {
            distance[i] = figures[i] - predicted[i][member];
        }
        return distance;
    }

    /// Root mean square distance of all members from the figures.
    double rootMeanSquare(double[][] predicted) {
        double sum = 0;
        for (int i = 0; i < size(); i++) {
            for (double value : predicted[i]) {
                sum += (value - figures[i]) * (value - figures[i]);
            }
        }
        return Math.sqrt(sum / ((double) size() * predicted[0].length));
    }
}
