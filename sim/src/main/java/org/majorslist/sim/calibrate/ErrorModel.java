package org.majorslist.sim.calibrate;

/// How an observation differs from the model's value.
public enum ErrorModel {
    /// Observation = model + error; the deviation is in the observation's unit.
    NORMAL {
        @Override
        double logDensity(double observed, double modelled, double deviation) {
            double z = (observed - modelled) / deviation;
            return -0.5 * z * z - StrictMath.log(deviation) - LOG_ROOT_TWO_PI;
        }

        @Override
        double perturb(double modelled, double deviation, double z) {
            return modelled + deviation * z;
        }
    },
    /// Observation = model × exp(error); the deviation is that of the natural logarithm.
    LOGNORMAL {
        @Override
        double logDensity(double observed, double modelled, double deviation) {
            if (!(modelled > 0)) {
                return Double.NEGATIVE_INFINITY;
            }
            double z = StrictMath.log(observed / modelled) / deviation;
            return -0.5 * z * z - StrictMath.log(deviation * observed) - LOG_ROOT_TWO_PI;
        }

        @Override
        double perturb(double modelled, double deviation, double z) {
            return modelled * StrictMath.exp(deviation * z);
        }
    };

    private static final double LOG_ROOT_TWO_PI = 0.9189385332046727;

    /// The logarithm of the probability density of an observation.
    ///
    /// @param observed the observation
    /// @param modelled the model's value
    /// @param deviation standard deviation of the error, above 0
    /// @return minus infinity where the observation is impossible; NaN if the model's value is
    abstract double logDensity(double observed, double modelled, double deviation);

    /// What would be observed.
    ///
    /// @param modelled the model's value
    /// @param deviation standard deviation of the error, above 0
    /// @param z a standard normal number
    /// @return the model's value with an error
    abstract double perturb(double modelled, double deviation, double z);
}
