package org.majorslist.outlook.fit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.majorslist.sim.sample.ParameterPrior;
import org.majorslist.sim.sample.Prior;

/// Turns normal scores into parameter values: score z stands for the quantile Φ(z) of the prior.
///
/// @param priors what is uncertain
/// @param repairs which repairs are in force
record Assumptions(List<ParameterPrior> priors, Repairs repairs) {
    private static final NormalDistribution NORMAL = new NormalDistribution();
    private static final double NO_LIMIT = 1000;
    private static final String PASS_THROUGH = "pass_through_";

    /// Dollars of a landed kilogram (`landed_ref`, 4,000) over dollars of a pure kilogram at retail in the United
    /// States:
    /// 213,000 in 2013 and 153,000 in 2017 (Drug Enforcement Administration).
    private static final double LANDED_SHARE = 0.022;

    private static final double EDGE = 1e-9;

    /// One column a parameter.
    ///
    /// @param scores `scores[parameter][member]`
    /// @return values by parameter
    Map<String, double[]> values(double[][] scores) {
        Map<String, double[]> columns = new LinkedHashMap<>();
        for (int p = 0; p < scores.length; p++) {
            columns.put(priors.get(p).name(), column(priors.get(p), scores[p]));
        }
        return columns;
    }

    private double[] column(ParameterPrior parameter, double[] scores) {
        double[] column = new double[scores.length];
        for (int member = 0; member < scores.length; member++) {
            column[member] = value(parameter, scores[member]);
        }
        return column;
    }

    private double value(ParameterPrior parameter, double score) {
        String name = parameter.name();
        if (!repairs.reachLimit() && name.equals("manual_reach")) {
            return NO_LIMIT;
        }
        if (!repairs.drives() && name.contains("_step_")) {
            return 0;
        }
        if (!repairs.inputError() && name.equals("manual_report")) {
            return 1;
        }
        if (repairs.margins() && name.startsWith(PASS_THROUGH)) {
            return LANDED_SHARE;
        }
        if (repairs.margins() && name.equals("supply_push")) {
            return 0;
        }
        return quantile(parameter.prior(), score);
    }

    private static double quantile(Prior prior, double score) {
        if (prior instanceof Prior.Normal(double mean, double deviation)) {
            return mean + deviation * score;
        }
        return prior.quantile(Math.clamp(NORMAL.cumulativeProbability(score), EDGE, 1 - EDGE));
    }
}
