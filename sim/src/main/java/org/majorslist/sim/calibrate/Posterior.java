package org.majorslist.sim.calibrate;

import java.util.List;
import org.majorslist.sim.ensemble.Conduct;
import org.majorslist.sim.ensemble.Ensemble;
import org.majorslist.sim.ensemble.Members;
import org.majorslist.sim.sample.MemberTable;
import org.majorslist.sim.sample.Priors;
import org.majorslist.sim.sample.StandardNormal;

/// How well parameters agree with both the priors and the observations.
///
/// @param members a model whose inputs are the priors' parameters and whose outputs are the targets'
///     variables, in that order; its times come near every target's time
/// @param priors what was believed before
/// @param targets what was observed; those held out do not count
/// @param conduct threads, limits, progress, cancelling
public record Posterior(Members members, Priors priors, Targets targets, Conduct conduct) {
    /// Checks that the four fit.
    public Posterior {
        if (members.inputs().size() != priors.names().size()
                || members.outputs().size() != targets.variables().size()) {
            throw new IllegalArgumentException("The members' inputs and outputs %s and %s do not fit %s and %s."
                    .formatted(members.inputs(), members.outputs(), priors.names(), targets.variables()));
        }
    }

    /// The number of parameters that are not fixed.
    ///
    /// @return at least 0
    public int dimensions() {
        return priors.freeNames().size();
    }

    /// The logarithm of prior times likelihood of some points, but for a constant.
    ///
    /// @param scores `scores[coordinate][i]`: normal scores of the free parameters
    /// @return one number a point; minus infinity where the observations are impossible
    /// @throws java.util.concurrent.CancellationException if cancelled
    public double[] logDensities(double[][] scores) {
        var collector = new LikelihoodCollector(targets, members.times());
        MemberTable table = values(scores);
        int threads = Math.min(conduct.threads(), 1 + table.members() / 48); // a thread below a block costs more
        Ensemble.of(members, table).run(conduct.withThreads(threads), collector);
        double[] densities = collector.logLikelihoods();
        for (int i = 0; i < densities.length; i++) {
            for (double[] row : scores) {
                densities[i] -= 0.5 * row[i] * row[i];
            }
        }
        return densities;
    }

    /// The parameter values of some points.
    ///
    /// @param scores `scores[coordinate][i]`: normal scores of the free parameters
    /// @return the values of all parameters, the fixed ones too
    public MemberTable values(double[][] scores) {
        int count = scores[0].length;
        double[][] unit = new double[scores.length][count];
        for (int j = 0; j < scores.length; j++) {
            for (int i = 0; i < count; i++) {
                double share = StandardNormal.cumulative(scores[j][i]);
                unit[j][i] = Math.clamp(share, Double.MIN_NORMAL, Math.nextDown(1.0));
            }
        }
        List<String> names = priors.names();
        double[][] values = new double[names.size()][count];
        priors.toValues(unit, count, values);
        return new MemberTable(names, values);
    }
}
