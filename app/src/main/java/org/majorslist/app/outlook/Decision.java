package org.majorslist.app.outlook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.outlook.compare.Assumptions;
import org.majorslist.outlook.compare.Conditions;
import org.majorslist.outlook.compare.Drivers;
import org.majorslist.outlook.compare.Screening;
import org.majorslist.outlook.compare.Study;
import org.majorslist.outlook.project.OptionInputs;
import org.majorslist.outlook.project.Outlook;
import org.majorslist.outlook.project.Projection;
import org.majorslist.sim.analyse.MorrisScreening;
import org.majorslist.sim.analyse.SobolIndices;

/// Which assumptions decide between two options, and where the first has more regret.
///
/// @param first key of an option
/// @param second key of another
/// @param drivers assumptions by correlation with the difference of regret, those that stand out from chance
/// @param firstLoses where the first has more regret
/// @param morris effects of single steps, if asked for
/// @param sobol shares of variance, if asked for
record Decision(
        String first,
        String second,
        List<Drivers> drivers,
        Conditions firstLoses,
        List<MorrisScreening.Effect> morris,
        List<SobolIndices.Share> sobol) {
    private static final int MOST = 8;
    private static final int WALKS = 20;
    private static final int ROWS = 256;

    /// How the drivers are found.
    enum Method {
        /// By rank correlation over the ensemble, at no further runs.
        rank,
        /// By Morris screening as well.
        morris,
        /// By Morris screening and, for the assumptions it puts first, Sobol indices.
        sobol
    }

    /// Reads two keys of options.
    static List<String> pair(String text, List<String> options) {
        List<String> keys = List.of(text.replace(" ", "").split(",", -1));
        if (keys.size() != 2 || !options.containsAll(keys) || keys.get(0).equals(keys.get(1))) {
            throw new BadInput(new Fault(
                    "wrong-option",
                    "\"" + text + "\" does not name two options",
                    "majors options --decide",
                    "Write two of " + String.join(", ", options) + ", such as O3,O4."));
        }
        return keys;
    }

    static Decision of(Study study, Assumptions assumptions, List<String> pair) {
        double[] difference = study.regretDifference(pair.get(0), pair.get(1));
        boolean[] loses = new boolean[difference.length];
        for (int member = 0; member < loses.length; member++) {
            loses[member] = difference[member] > 0;
        }
        List<Drivers> drivers = Drivers.rank(assumptions, difference).stream()
                .filter(driver -> driver.standsOut(difference.length))
                .limit(MOST)
                .toList();
        return new Decision(pair.get(0), pair.get(1), drivers, Conditions.of(assumptions, loses), List.of(), List.of());
    }

    /// Runs the screening that was asked for.
    Decision screened(
            Method method, Outlook outlook, List<OptionInputs> inputs, int cycle, Outlook.Conduct run, Judge judge) {
        if (method == Method.rank) {
            return this;
        }
        var screening = new Screening(
                outlook,
                involved(inputs),
                cycle,
                run,
                projection -> judge.study(projection).regretDifference(first, second));
        List<MorrisScreening.Effect> effects =
                screening.morris(WALKS).stream().limit(MOST).toList();
        List<SobolIndices.Share> shares = method == Method.morris
                ? List.of()
                : screening.sobol(
                        effects.stream().map(MorrisScreening.Effect::parameter).toList(), ROWS);
        return new Decision(first, second, drivers, firstLoses, effects, shares);
    }

    /// The reference, and the two options where they are others.
    private List<OptionInputs> involved(List<OptionInputs> inputs) {
        Set<OptionInputs> chosen = new LinkedHashSet<>(List.of(inputs.getFirst()));
        inputs.stream()
                .filter(one -> List.of(first, second).contains(one.option().id()))
                .forEach(chosen::add);
        return new ArrayList<>(chosen);
    }

    /// Judges a projection as the answer is judged: same horizon, weights and tolerance.
    @FunctionalInterface
    interface Judge {
        /// Judges.
        ///
        /// @param projection the runs
        /// @return the study
        Study study(Projection projection);
    }
}
