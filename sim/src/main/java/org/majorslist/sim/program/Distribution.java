package org.majorslist.sim.program;

/// The random builtins.
public enum Distribution {
    /// Uniform: least, most.
    UNIFORM(2),
    /// Normal: mean, standard deviation.
    NORMAL(2),
    /// Lognormal: mean and standard deviation of the variable itself.
    LOGNORMAL(2),
    /// Exponential: mean.
    EXPONENTIAL(1),
    /// Poisson: mean.
    POISSON(1),
    /// 1 with the percent chance given, in one time unit: MONTECARLO.
    MONTECARLO(1),
    /// Triangular: least, most likely, most.
    TRIANGULAR(3),
    /// Weibull: shape, scale.
    WEIBULL(2),
    /// Logistic: mean, scale.
    LOGISTIC(2),
    /// Pareto: shape, scale.
    PARETO(2),
    /// Gamma: shape, scale.
    GAMMA(2),
    /// Beta: two shapes.
    BETA(2),
    /// Binomial: trials, probability.
    BINOMIAL(2),
    /// Geometric: probability; trials up to and with the first success.
    GEOMETRIC(1),
    /// Negative binomial: successes, probability; trials up to and with the last of them.
    NEGATIVE_BINOMIAL(2);

    private final int parameters;

    Distribution(int parameters) {
        this.parameters = parameters;
    }

    /// How many parameters it has.
    ///
    /// @return from 1 to 3
    public int parameters() {
        return parameters;
    }
}
