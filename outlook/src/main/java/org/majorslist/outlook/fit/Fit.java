package org.majorslist.outlook.fit;

import java.util.List;
import java.util.Map;

/// Members fitted to what had happened by an origin.
///
/// @param origin last year that the fit has seen
/// @param scores fitted normal scores `[parameter][member]`
/// @param values parameter values by name
/// @param stretch the fitted members' history
/// @param misfits root mean square distance before each round of the smoother, logarithms
/// @param searched the same after each step of the search
@SuppressWarnings("ArrayRecordComponent") // numbers of a run stay in arrays
record Fit(
        int origin,
        double[][] scores,
        Map<String, double[]> values,
        Stretch stretch,
        List<Double> misfits,
        List<Double> searched) {}
