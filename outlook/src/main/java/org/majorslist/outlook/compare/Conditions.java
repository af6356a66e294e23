package org.majorslist.outlook.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.majorslist.sim.analyse.Box;
import org.majorslist.sim.analyse.ScenarioDiscovery;

/// Under which assumptions a statement holds: its weight under the priors, and the box where it holds mostly.
///
/// The box is found by the patient rule induction method over the assumptions that go most with the statement, and
/// limits at most [#MOST_LIMITS] of them.
///
/// @param weight share of all members in which the statement holds, 0 to 1
/// @param box where it holds; empty if it holds always or never, or no assumption tells the members apart
public record Conditions(double weight, Optional<Box> box) {
    /// A box with more limits than this says nothing to a reader.
    public static final int MOST_LIMITS = 3;

    private static final int CANDIDATES = 8;
    private static final double SLICE = 0.05;
    private static final double LEAST_SUPPORT = 0.05;

    /// Looks for the conditions of a statement.
    ///
    /// @param assumptions the members' assumptions
    /// @param holds whether the statement holds, one flag a member
    /// @return weight and box
    public static Conditions of(Assumptions assumptions, boolean[] holds) {
        double[] flags = new double[holds.length];
        int hits = 0;
        for (int member = 0; member < holds.length; member++) {
            flags[member] = holds[member] ? 1 : 0;
            hits += holds[member] ? 1 : 0;
        }
        double weight = (double) hits / holds.length;
        if (hits == 0 || hits == holds.length) {
            return new Conditions(weight, Optional.empty());
        }
        List<String> candidates = Drivers.rank(assumptions, flags).stream()
                .filter(driver -> driver.standsOut(holds.length))
                .limit(CANDIDATES)
                .map(Drivers::parameter)
                .toList();
        if (candidates.isEmpty()) {
            return new Conditions(weight, Optional.empty());
        }
        Box wide = search(assumptions, candidates, holds);
        List<String> few = wide.limits().stream()
                .sorted(Comparator.comparingDouble(Box.Limit::chance))
                .limit(MOST_LIMITS)
                .map(Box.Limit::parameter)
                .toList();
        return few.isEmpty()
                ? new Conditions(weight, Optional.empty())
                : new Conditions(weight, Optional.of(search(assumptions, few, holds)));
    }

    private static Box search(Assumptions assumptions, List<String> names, boolean[] holds) {
        double[][] values = names.stream()
                .map(name -> assumptions.values().getOrDefault(name, new double[holds.length]))
                .toArray(double[][]::new);
        var discovery = ScenarioDiscovery.of(names, values, holds, SLICE, LEAST_SUPPORT);
        return discovery.paste(ScenarioDiscovery.mostBalanced(discovery.peelingTrajectory()));
    }
}
