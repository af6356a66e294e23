package org.majorslist.outlook.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.majorslist.sim.sample.ParameterPrior;
import org.majorslist.sim.sample.Prior;
import org.majorslist.sim.sample.Priors;

/// The range of each assumption by itself: its prior, or where history informs it the values of the fitted members.
///
/// Analyses that move one assumption at a time need this. What ties fitted assumptions to each other is lost here,
/// save for the steps of the unexplained drives that history has fitted: only their sum means anything, so each member
/// keeps them as fitted, with the state that belongs to them.
public final class MarginalPriors {
    /// A fitted column is reduced to that many equally likely values.
    private static final int STEPS = 64;

    private MarginalPriors() {}

    /// Ranges of all assumptions.
    ///
    /// @param outlook the model with its fitted members
    /// @return independent priors
    public static Priors of(Outlook outlook) {
        return Priors.of(outlook.model().priors().parameters().stream()
                .map(parameter -> one(parameter, outlook.fitted()))
                .toList());
    }

    /// Ranges of some assumptions; the others stay at their medians.
    ///
    /// @param outlook the model with its fitted members
    /// @param free names of those that move
    /// @return independent priors
    public static Priors of(Outlook outlook, List<String> free) {
        return Priors.of(of(outlook).parameters().stream()
                .map(one -> free.contains(one.name())
                        ? one
                        : with(one, new Prior.Fixed(one.prior().quantile(0.5))))
                .toList());
    }

    /// The state that fitted members start from and the steps of their drives, laid out for some members.
    ///
    /// @param fitted the fitted members
    /// @param members how many columns
    /// @param group how many neighbours share one fitted member's state; 0 starts all from the median state
    /// @return values by stock and step, one a member
    public static Map<String, double[]> states(FittedMembers fitted, int members, int group) {
        Map<String, double[]> kept = new LinkedHashMap<>(fitted.stocks());
        fitted.parameters().forEach((name, values) -> {
            if (isStep(name)) {
                kept.put(name, values);
            }
        });
        Map<String, double[]> states = new LinkedHashMap<>();
        kept.forEach((stock, levels) -> {
            double[] column = new double[members];
            double middle = median(levels);
            for (int member = 0; member < members; member++) {
                column[member] = group == 0 ? middle : levels[member / group % levels.length];
            }
            states.put(stock, column);
        });
        return states;
    }

    private static ParameterPrior one(ParameterPrior parameter, FittedMembers fitted) {
        double[] values = fitted.parameters().get(parameter.name());
        if (fitted.stocks().containsKey(parameter.name()) || (values != null && isStep(parameter.name()))) {
            return with(parameter, new Prior.Fixed(0)); // taken from the state
        }
        return values == null ? parameter : with(parameter, ofValues(values));
    }

    private static boolean isStep(String name) {
        return name.contains("_step_");
    }

    private static Prior ofValues(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        var rising = new ArrayList<Double>();
        for (int step = 0; step < STEPS; step++) {
            double value = sorted[(int) ((step + 0.5) / STEPS * sorted.length)];
            if (rising.isEmpty() || value > rising.getLast()) {
                rising.add(value);
            }
        }
        return rising.size() == 1
                ? new Prior.Fixed(rising.getFirst())
                : new Prior.Discrete(rising, Collections.nCopies(rising.size(), 1.0));
    }

    private static ParameterPrior with(ParameterPrior parameter, Prior prior) {
        return new ParameterPrior(parameter.name(), prior, parameter.unit(), parameter.source());
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
