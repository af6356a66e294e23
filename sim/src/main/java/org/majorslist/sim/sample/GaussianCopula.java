package org.majorslist.sim.sample;

import java.util.List;

/// Makes uniform coordinates move together: through normal scores, a Cholesky factor, and back.
final class GaussianCopula {
    private static final double LEAST_PIVOT = 1e-10;

    private final int[] rows;
    private final double[][] factor;

    private GaussianCopula(int[] rows, double[][] factor) {
        this.rows = rows;
        this.factor = factor;
    }

    /// Builds the copula of some coordinates.
    ///
    /// @param names all coordinates
    /// @param correlations between some of them
    /// @throws IllegalArgumentException if the correlations cannot all hold together
    static GaussianCopula of(List<String> names, List<RankCorrelation> correlations) {
        int[] rows = names.stream()
                .filter(name -> correlations.stream()
                        .anyMatch(c -> c.first().equals(name) || c.second().equals(name)))
                .mapToInt(names::indexOf)
                .toArray();
        double[][] matrix = new double[rows.length][rows.length];
        for (int i = 0; i < rows.length; i++) {
            matrix[i][i] = 1;
        }
        List<String> involved =
                java.util.Arrays.stream(rows).mapToObj(names::get).toList();
        for (RankCorrelation correlation : correlations) {
            int i = involved.indexOf(correlation.first());
            int j = involved.indexOf(correlation.second());
            matrix[i][j] = correlation.ofNormalScores();
            matrix[j][i] = matrix[i][j];
        }
        return new GaussianCopula(rows, choleskyFactor(matrix, involved));
    }

    /// Correlates points in place.
    ///
    /// @param unit `unit[coordinate][i]`, independent and uniform before
    /// @param count how many points
    void apply(double[][] unit, int count) {
        double[] score = new double[rows.length];
        for (int i = 0; i < count; i++) {
            for (int a = 0; a < rows.length; a++) {
                score[a] = StandardNormal.quantile(unit[rows[a]][i]);
            }
            for (int a = rows.length - 1; a > 0; a--) {
                double sum = 0;
                for (int b = 0; b <= a; b++) {
                    sum += factor[a][b] * score[b];
                }
                unit[rows[a]][i] = Math.clamp(StandardNormal.cumulative(sum), Double.MIN_NORMAL, Math.nextDown(1.0));
            }
        }
    }

    private static double[][] choleskyFactor(double[][] matrix, List<String> names) {
        int n = matrix.length;
        double[][] lower = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                if (i == j) {
                    PriorCheck.require(
                            sum > LEAST_PIVOT,
                            "the correlation of \"%s\" contradicts those of the parameters before it",
                            names.get(i));
                    lower[i][i] = Math.sqrt(sum);
                } else {
                    lower[i][j] = sum / lower[j][j];
                }
            }
        }
        return lower;
    }
}
