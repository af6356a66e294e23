package org.majorslist.sim.calibrate;

import java.util.List;

/// Where one search ended.
///
/// @param values the values of all parameters, in the priors' order
/// @param logDensity the logarithm of prior times likelihood there, but for a constant
/// @param evaluations how many times the model ran
/// @param settled false if the search used up its runs before it came to rest
public record Optimum(List<Double> values, double logDensity, int evaluations, boolean settled) {
    /// Copies the values.
    public Optimum {
        values = List.copyOf(values);
    }
}
