package org.majorslist.outlook.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.majorslist.outlook.project.MarginalPriors;
import org.majorslist.outlook.project.OptionInputs;
import org.majorslist.outlook.project.Outlook;
import org.majorslist.outlook.project.Projection;
import org.majorslist.sim.analyse.MorrisScreening;
import org.majorslist.sim.analyse.SobolIndices;
import org.majorslist.sim.sample.MemberSource;
import org.majorslist.sim.sample.Priors;

/// Which assumptions move the difference between two options, by runs made for the purpose.
///
/// Unlike [Drivers], which reads correlations off the ensemble, these runs move one assumption at a time (Morris) or
/// lay the members out so that shares of variance can be told apart (Sobol). Both see effects that are not monotone,
/// and neither sees what history ties together: see [MarginalPriors].
///
/// @param outlook the model with its fitted members
/// @param options the options to run, the reference first
/// @param cycle the fiscal year of the cycle
/// @param run seed and threads
/// @param difference the number that the assumptions move, one a member
public record Screening(
        Outlook outlook, List<OptionInputs> options, int cycle, Outlook.Conduct run, Question difference) {
    private static final int LEVELS = 4;

    /// Reads one number a member off a projection.
    @FunctionalInterface
    public interface Question {
        /// Reads the numbers.
        ///
        /// @param projection runs of the screened members
        /// @return one number a member
        double[] read(Projection projection);
    }

    /// Copies the options.
    public Screening {
        options = List.copyOf(options);
    }

    /// Morris screening: walks through the assumptions, one step each.
    ///
    /// Each walk starts from the state of another fitted member.
    ///
    /// @param walks how many walks, at least 2
    /// @return effects, largest first
    public List<MorrisScreening.Effect> morris(int walks) {
        Priors priors = MarginalPriors.of(outlook);
        var plan = MorrisScreening.plan(priors, walks, LEVELS, run.seed());
        int walk = plan.members().members() / walks;
        List<MorrisScreening.Effect> effects = new ArrayList<>(plan.analyse(answers(plan.members(), walk)));
        effects.sort(Comparator.comparingDouble(
                (MorrisScreening.Effect effect) -> -effect.size().estimate()));
        return effects;
    }

    /// Sobol indices of a few assumptions; all others stay at their medians, and so does the state at the start.
    ///
    /// @param assumptions names of those that move
    /// @param rows rows of the plan, best a power of two
    /// @return shares of the variance, largest total first
    public List<SobolIndices.Share> sobol(List<String> assumptions, int rows) {
        var plan = SobolIndices.plan(MarginalPriors.of(outlook, assumptions), rows, run.seed());
        List<SobolIndices.Share> shares =
                new ArrayList<>(plan.analyse(answers(plan.members(), 0)).shares());
        shares.sort(Comparator.comparingDouble(
                (SobolIndices.Share share) -> -share.total().estimate()));
        return shares;
    }

    private double[] answers(MemberSource source, int group) {
        double[][] values = new double[source.names().size()][source.members()];
        source.fill(0, source.members(), values);
        Map<String, double[]> columns = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            columns.put(source.names().get(i), values[i]);
        }
        columns.putAll(MarginalPriors.states(outlook.fitted(), source.members(), group));
        var conduct = new Outlook.Conduct(source.members(), run.seed(), run.threads());
        return difference.read(outlook.projectMembers(options, columns, cycle, conduct));
    }
}
