package org.majorslist.sim.calibrate;

import java.util.Arrays;

/// The number of independent draws that tell as much about the mean as correlated ones.
///
/// @see "Vehtari and others, Bayesian Analysis 16, 2021, section 3.2; Geyer, Practical Markov chain Monte
///     Carlo, 1992, initial monotone sequence"
final class EffectiveSize {
    private EffectiveSize() {}

    static double of(double[][] chains) {
        int n = chains[0].length;
        double[] means = Arrays.stream(chains).mapToDouble(Convergence::mean).toArray();
        double within = Arrays.stream(chains)
                .mapToDouble(Convergence::variance)
                .average()
                .orElse(Double.NaN);
        double both = within * (n - 1) / n + (chains.length > 1 ? Convergence.variance(means) : 0);
        if (!(both > 0)) {
            return Double.NaN;
        }
        double total = (double) chains.length * n;
        double time = autocorrelationTime(chains, means, within, both);
        return total / Math.max(time, 1 / Math.log10(total));
    }

    private static double autocorrelationTime(double[][] chains, double[] means, double within, double both) {
        int n = chains[0].length;
        double sum = 0;
        double pairBefore = Double.POSITIVE_INFINITY;
        double even = 1;
        double odd = correlation(chains, means, 1, within, both);
        int lag = 0;
        while (lag < n - 4 && even + odd > 0) {
            double pair = Math.min(even + odd, pairBefore);
            sum += pair;
            pairBefore = pair;
            lag += 2;
            even = correlation(chains, means, lag, within, both);
            odd = correlation(chains, means, lag + 1, within, both);
        }
        return -1 + 2 * sum + Math.max(0, even);
    }

    private static double correlation(double[][] chains, double[] means, int lag, double within, double both) {
        double covariance = 0;
        for (int c = 0; c < chains.length; c++) {
            double[] chain = chains[c];
            double sum = 0;
            for (int i = 0; i + lag < chain.length; i++) {
                sum += (chain[i] - means[c]) * (chain[i + lag] - means[c]);
            }
            covariance += sum / chain.length / chains.length;
        }
        return 1 - (within - covariance) / both;
    }
}
