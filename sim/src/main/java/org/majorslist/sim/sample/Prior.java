package org.majorslist.sim.sample;

import static org.majorslist.sim.sample.PriorCheck.require;

import java.util.List;

/// What is believed about one number before the model is run: a probability distribution.
///
/// Every prior is sampled by its quantile function, so that any [Design] of points in the unit cube
/// serves. All constructors throw [IllegalArgumentException] in words a reader can act on.
public sealed interface Prior {
    /// The value below which a share of the distribution lies.
    ///
    /// @param p the share, in (0, 1)
    /// @return a finite value
    double quantile(double p);

    /// The share of the distribution at or below a value.
    ///
    /// @param x any number
    /// @return 0 to 1
    double cumulative(double x);

    /// One known value.
    ///
    /// @param value finite
    record Fixed(double value) implements Prior {
        /// Checks the value.
        public Fixed {
            require(Double.isFinite(value), "the value %s is not a finite number", value);
        }

        @Override
        public double quantile(double p) {
            return value;
        }

        @Override
        public double cumulative(double x) {
            return x < value ? 0 : 1;
        }
    }

    /// Any value between two bounds, all equally likely.
    ///
    /// @param low lower bound
    /// @param high upper bound, above `low`
    record Uniform(double low, double high) implements Prior {
        /// Checks the bounds.
        public Uniform {
            PriorCheck.requireRising(low, high);
        }

        @Override
        public double quantile(double p) {
            return low + p * (high - low);
        }

        @Override
        public double cumulative(double x) {
            return Math.clamp((x - low) / (high - low), 0.0, 1.0);
        }
    }

    /// A value whose logarithm is uniform between two bounds.
    ///
    /// @param low lower bound, above 0
    /// @param high upper bound, above `low`
    record LogUniform(double low, double high) implements Prior {
        /// Checks the bounds.
        public LogUniform {
            PriorCheck.requireRising(low, high);
            require(low > 0, "the lower bound %s is not above 0", low);
        }

        @Override
        public double quantile(double p) {
            double log = StrictMath.log(low) + p * StrictMath.log(high / low);
            return Math.clamp(StrictMath.exp(log), low, high);
        }

        @Override
        public double cumulative(double x) {
            return x <= low ? 0 : Math.min(1, StrictMath.log(x / low) / StrictMath.log(high / low));
        }
    }

    /// A density that rises in a straight line to the likeliest value and falls in one after it.
    ///
    /// @param low lower bound
    /// @param mode likeliest value, within the bounds
    /// @param high upper bound, above `low`
    record Triangular(double low, double mode, double high) implements Prior {
        /// Checks the bounds and the mode.
        public Triangular {
            PriorCheck.requireRising(low, high);
            PriorCheck.requireWithin(mode, low, high);
        }

        @Override
        public double quantile(double p) {
            double width = high - low;
            return p * width < mode - low
                    ? low + Math.sqrt(p * width * (mode - low))
                    : high - Math.sqrt((1 - p) * width * (high - mode));
        }

        @Override
        public double cumulative(double x) {
            if (x <= low || x >= high) {
                return x <= low ? 0 : 1;
            }
            double width = high - low;
            return x < mode
                    ? (x - low) * (x - low) / (width * (mode - low))
                    : 1 - (high - x) * (high - x) / (width * (high - mode));
        }
    }

    /// The normal distribution.
    ///
    /// @param mean its mean
    /// @param deviation its standard deviation, above 0
    record Normal(double mean, double deviation) implements Prior {
        /// Checks both.
        public Normal {
            PriorCheck.requireFinite(mean, deviation);
            require(deviation > 0, "the standard deviation %s is not above 0", deviation);
        }

        @Override
        public double quantile(double p) {
            return mean + deviation * StandardNormal.quantile(p);
        }

        @Override
        public double cumulative(double x) {
            return StandardNormal.cumulative((x - mean) / deviation);
        }
    }

    /// A value whose natural logarithm is normal.
    ///
    /// @param meanLog mean of the logarithm; the median of the value is exp(meanLog)
    /// @param deviationLog standard deviation of the logarithm, above 0
    record LogNormal(double meanLog, double deviationLog) implements Prior {
        /// Checks both.
        public LogNormal {
            PriorCheck.requireFinite(meanLog, deviationLog);
            require(deviationLog > 0, "the standard deviation %s is not above 0", deviationLog);
        }

        @Override
        public double quantile(double p) {
            return StrictMath.exp(meanLog + deviationLog * StandardNormal.quantile(p));
        }

        @Override
        public double cumulative(double x) {
            return x <= 0 ? 0 : StandardNormal.cumulative((StrictMath.log(x) - meanLog) / deviationLog);
        }
    }

    /// The beta distribution, stretched between two bounds.
    ///
    /// @param alpha first shape, above 0
    /// @param beta second shape, above 0
    /// @param low lower bound
    /// @param high upper bound, above `low`
    record Beta(double alpha, double beta, double low, double high) implements Prior {
        /// Checks shapes and bounds.
        public Beta {
            PriorCheck.requireRising(low, high);
            PriorCheck.requireFinite(alpha, beta);
            require(alpha > 0 && beta > 0, "the shapes %s and %s are not both above 0", alpha, beta);
        }

        @Override
        public double quantile(double p) {
            return low + (high - low) * BetaShape.quantile(alpha, beta, p);
        }

        @Override
        public double cumulative(double x) {
            return BetaShape.cumulative(alpha, beta, Math.clamp((x - low) / (high - low), 0.0, 1.0));
        }
    }

    /// An expert's least, likeliest and greatest value: a beta distribution whose mean is
    /// (low + shape × mode + high) / (shape + 2).
    ///
    /// @param low least value
    /// @param mode likeliest value, within the bounds
    /// @param high greatest value, above `low`
    /// @param shape weight of the likeliest value, above 0; 4 in the classic form
    /// @see "Vose, Risk Analysis, 3rd edition, 2008, modified PERT"
    record Pert(double low, double mode, double high, double shape) implements Prior {
        /// Checks bounds, mode and shape.
        public Pert {
            PriorCheck.requireRising(low, high);
            PriorCheck.requireWithin(mode, low, high);
            require(Double.isFinite(shape) && shape > 0, "the shape %s is not above 0", shape);
        }

        @Override
        public double quantile(double p) {
            return asBeta().quantile(p);
        }

        @Override
        public double cumulative(double x) {
            return asBeta().cumulative(x);
        }

        private Beta asBeta() {
            double width = high - low;
            return new Beta(1 + shape * (mode - low) / width, 1 + shape * (high - mode) / width, low, high);
        }
    }

    /// One of a few values, each with its weight.
    ///
    /// @param values rising
    /// @param weights above 0, as many as `values`; they need not add up to 1
    record Discrete(List<Double> values, List<Double> weights) implements Prior {
        /// Checks values and weights.
        public Discrete {
            values = List.copyOf(values);
            weights = List.copyOf(weights);
            PriorCheck.requireChoices(values, weights);
        }

        @Override
        public double quantile(double p) {
            double wanted = p * total();
            double sum = 0;
            for (int i = 0; i < values.size(); i++) {
                sum += weights.get(i);
                if (wanted < sum) {
                    return values.get(i);
                }
            }
            return values.getLast();
        }

        @Override
        public double cumulative(double x) {
            double sum = 0;
            for (int i = 0; i < values.size() && values.get(i) <= x; i++) {
                sum += weights.get(i);
            }
            return sum / total();
        }

        private double total() {
            double sum = 0;
            for (double weight : weights) {
                sum += weight;
            }
            return sum;
        }
    }

    /// Another prior with its tails cut off; what is left keeps its shape.
    ///
    /// @param whole the prior to cut
    /// @param low nothing below this
    /// @param high nothing above this; at least one part in 10^9 of `whole` lies between
    record Cut(Prior whole, double low, double high) implements Prior {
        private static final double LEAST_SHARE = 1e-9;

        /// Checks that something is left.
        public Cut {
            PriorCheck.requireRising(low, high);
            double left = whole.cumulative(high) - whole.cumulative(low);
            require(left >= LEAST_SHARE, "almost nothing of the distribution lies between %s and %s", low, high);
        }

        @Override
        public double quantile(double p) {
            double below = whole.cumulative(low);
            double share = whole.cumulative(high) - below;
            return Math.clamp(whole.quantile(Math.clamp(below + p * share, 0x1.0p-60, 1 - 0x1.0p-53)), low, high);
        }

        @Override
        public double cumulative(double x) {
            double below = whole.cumulative(low);
            double share = whole.cumulative(high) - below;
            return x < low ? 0 : x >= high ? 1 : (whole.cumulative(x) - below) / share;
        }
    }
}
