package org.majorslist.outlook.project;

import java.util.List;
import java.util.Map;
import org.majorslist.outlook.scenario.Outcome;

/// Every option under the same members: one number an option, outcome, horizon and member.
///
/// @param options the options, the reference first
/// @param outcomes the outcomes
/// @param horizons years after the decision
/// @param members how many members
/// @param assumptions the members' parameter values by name
/// @param values `values[option][outcome][horizon][member]`
@SuppressWarnings("ArrayRecordComponent") // numbers of a run stay in arrays
public record Projection(
        List<OptionInputs> options,
        List<Outcome> outcomes,
        List<Integer> horizons,
        int members,
        Map<String, double[]> assumptions,
        double[][][][] values) {
    /// Copies the lists; the arrays are handed over.
    public Projection {
        options = List.copyOf(options);
        outcomes = List.copyOf(outcomes);
        horizons = List.copyOf(horizons);
    }

    /// One outcome of one option at one horizon.
    ///
    /// @param option place in [#options()]
    /// @param outcome place in [#outcomes()]
    /// @param horizon place in [#horizons()]
    /// @return one number a member; not a copy
    public double[] of(int option, int outcome, int horizon) {
        return values[option][outcome][horizon];
    }

    /// How many members did not stay finite in some option, outcome and horizon. They are left out of every spread and
    /// count as failing wherever members are counted.
    ///
    /// @return 0 to [#members()]
    public int nonFinite() {
        boolean[] lost = new boolean[members];
        for (double[][][] option : values) {
            for (double[][] outcome : option) {
                for (double[] horizon : outcome) {
                    for (int member = 0; member < members; member++) {
                        lost[member] |= !Double.isFinite(horizon[member]);
                    }
                }
            }
        }
        int count = 0;
        for (boolean one : lost) {
            count += one ? 1 : 0;
        }
        return count;
    }

    /// The place of an option.
    ///
    /// @param id its key
    /// @return its place, or -1
    public int placeOfOption(String id) {
        return options.stream().map(inputs -> inputs.option().id()).toList().indexOf(id);
    }

    /// The place of an outcome.
    ///
    /// @param id its key
    /// @return its place, or -1
    public int placeOfOutcome(String id) {
        return outcomes.stream().map(Outcome::id).toList().indexOf(id);
    }
}
