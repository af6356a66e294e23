package org.majorslist.sim.program;

/// Counter-based random numbers: each is computed from its seed, member, stream and step, never from the one before.
///
/// So member k draws the same numbers on any thread, in any block, on any machine. The mixing function is the
/// finaliser of SplitMix64 with David Stafford's thirteenth set of constants, applied once a key.
public final class RandomNumbers {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;
    private static final int MOST_TRIES = 10_000;

    private long state;

    private RandomNumbers(long state) {
        this.state = state;
    }

    /// The numbers of one call of a random builtin at one step.
    ///
    /// @param seed seed of the run
    /// @param member the member, from 0
    /// @param stream the call in the model, from 1
    /// @param step the step, from 0
    /// @return a source whose draws depend on these four alone
    public static RandomNumbers at(long seed, long member, long stream, long step) {
        long state = mix(seed + GOLDEN);
        state = mix(state ^ (member * 0xD1342543DE82EF95L + 1));
        state = mix(state ^ (stream * 0xAF251AF3B0F025B5L + 2));
        return new RandomNumbers(mix(state ^ (step * GOLDEN + 3)));
    }

    private static long mix(long z) {
        long mixed = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /// A uniform number.
    ///
    /// @return at least 0, less than 1
    public double uniform() {
        state += GOLDEN;
        return (mix(state) >>> 11) * UNIT;
    }

    private double open() {
        return 1 - uniform();
    }

    /// A standard normal number, by Box and Muller.
    ///
    /// @return mean 0, standard deviation 1
    public double normal() {
        double radius = Math.sqrt(-2 * StrictMath.log(open()));
        return radius * StrictMath.cos(2 * Math.PI * uniform());
    }

    /// A number of one of the builtins' distributions.
    ///
    /// @param distribution which
    /// @param a first parameter
    /// @param b second parameter; not read where there is none
    /// @param c third parameter; not read where there is none
    /// @param step the time step, which MONTECARLO needs \[time unit]
    /// @return a draw; NaN for parameters without meaning
    public double draw(Distribution distribution, double a, double b, double c, double step) {
        return switch (distribution) {
            case UNIFORM -> a + uniform() * (b - a);
            case NORMAL -> a + b * normal();
            case LOGNORMAL -> lognormal(a, b);
            case EXPONENTIAL -> -a * StrictMath.log(open());
            case POISSON -> poisson(a);
            case MONTECARLO -> uniform() * 100 < a * step ? 1 : 0;
            case TRIANGULAR -> triangular(a, b, c);
            case WEIBULL -> b * StrictMath.pow(-StrictMath.log(open()), 1 / a);
            case LOGISTIC -> logistic(a, b);
            case PARETO -> b / StrictMath.pow(open(), 1 / a);
            case GAMMA -> b * gamma(a);
            case BETA -> beta(a, b);
            case BINOMIAL -> binomial(a, b);
            case GEOMETRIC -> geometric(a);
            case NEGATIVE_BINOMIAL -> negativeBinomial(a, b);
        };
    }

    private double lognormal(double mean, double deviation) {
        double variance = StrictMath.log(1 + deviation * deviation / (mean * mean));
        return StrictMath.exp(StrictMath.log(mean) - variance / 2 + Math.sqrt(variance) * normal());
    }

    private double triangular(double least, double likely, double most) {
        double u = uniform();
        double cut = (likely - least) / (most - least);
        return u < cut
                ? least + Math.sqrt(u * (most - least) * (likely - least))
                : most - Math.sqrt((1 - u) * (most - least) * (most - likely));
    }

    private double logistic(double mean, double scale) {
        double u = open();
        return u == 1 ? mean : mean + scale * StrictMath.log(u / (1 - u));
    }

    /// Counts events of a unit-rate process; means above 500 are split, since e^-mean would underflow.
    private double poisson(double mean) {
        if (!(mean >= 0) || mean > 1e7) {
            return Double.NaN;
        }
        double count = 0;
        double left = mean;
        while (left > 0) {
            double part = Math.min(left, 500);
            double limit = StrictMath.exp(-part);
            for (double product = open(); product > limit; product *= open()) {
                count++;
            }
            left -= part;
        }
        return count;
    }

    /// Marsaglia and Tsang's method; shapes below 1 by their power rule.
    private double gamma(double shape) {
        if (!(shape > 0)) {
            return Double.NaN;
        }
        if (shape < 1) {
            return gamma(shape + 1) * StrictMath.pow(open(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            double x = normal();
            double v = 1 + c * x;
            v = v * v * v;
            if (v > 0 && StrictMath.log(open()) < 0.5 * x * x + d - d * v + d * StrictMath.log(v)) {
                return d * v;
            }
        }
        return Double.NaN;
    }

    private double beta(double a, double b) {
        double first = gamma(a);
        return first / (first + gamma(b));
    }

    private double binomial(double trials, double probability) {
        if (!(trials >= 0) || trials > 1e6) {
            return Double.NaN;
        }
        double successes = 0;
        for (int i = 0; i < (int) trials; i++) {
            successes += uniform() < probability ? 1 : 0;
        }
        return successes;
    }

    private double geometric(double probability) {
        if (!(probability > 0) || probability > 1) {
            return Double.NaN;
        }
        return probability == 1 ? 1 : 1 + Math.floor(StrictMath.log(open()) / StrictMath.log(1 - probability));
    }

    private double negativeBinomial(double successes, double probability) {
        if (!(successes >= 0) || successes > 1e6) {
            return Double.NaN;
        }
        double trials = 0;
        for (int i = 0; i < (int) successes; i++) {
            trials += geometric(probability);
        }
        return trials;
    }
}
