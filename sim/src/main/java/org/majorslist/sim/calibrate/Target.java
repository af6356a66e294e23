package org.majorslist.sim.calibrate;

/// One observation that a model should meet.
///
/// @param variable name of the model's variable
/// @param time when \[time unit of the model]
/// @param value what was observed, in the variable's unit
/// @param error how observations differ from the model
/// @param deviation standard deviation of the error, above 0
/// @param heldOut true if the observation is kept from fitting, to judge the prediction
public record Target(String variable, double time, double value, ErrorModel error, double deviation, boolean heldOut) {
    /// Checks the numbers.
    public Target {
        if (!Double.isFinite(time) || !Double.isFinite(value)) {
            throw new IllegalArgumentException("time %s and value %s are not both finite".formatted(time, value));
        }
        if (!(deviation > 0) || Double.isInfinite(deviation)) {
            throw new IllegalArgumentException("the deviation %s is not above 0".formatted(deviation));
        }
        if (error == ErrorModel.LOGNORMAL && !(value > 0)) {
            throw new IllegalArgumentException(
                    "the value %s is not above 0, as a lognormal error needs".formatted(value));
        }
    }

    /// The log density of this observation.
    ///
    /// @param modelled the model's value at its time
    /// @return minus infinity if the model's value is NaN
    double logDensity(double modelled) {
        double density = error.logDensity(value, modelled, deviation);
        return Double.isNaN(density) ? Double.NEGATIVE_INFINITY : density;
    }
}
