package org.majorslist.app.outlook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.outlook.compare.Claim;
import org.majorslist.outlook.compare.Conditions;
import org.majorslist.outlook.compare.Drivers;
import org.majorslist.outlook.compare.RankStability;
import org.majorslist.outlook.compare.Spread;
import org.majorslist.outlook.compare.Study;
import org.majorslist.outlook.money.OptionsLawAndMoney;
import org.majorslist.outlook.project.OptionInputs;
import org.majorslist.outlook.project.Outlook;
import org.majorslist.outlook.project.Projection;
import org.majorslist.outlook.scenario.Outcome;
import org.majorslist.outlook.scenario.Setting;
import org.majorslist.register.Country;

/// Everything `majors options` says, before it is worded.
record OptionsAnswer(
        Country country,
        OptionsLawAndMoney money,
        String noProjection,
        long seed,
        Optional<Study> study,
        Optional<Decision> decision,
        Optional<Map<String, Double>> stability,
        Optional<Claimed> claimed,
        List<LevelRule> levels) {
    private static final int MOST_DRIVERS = 8;

    static OptionsAnswer withoutModel(Country country, OptionsLawAndMoney money, String why) {
        return new OptionsAnswer(
                country,
                money,
                why,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /// Which assumptions decide between two options, and where the first has more regret.
    record Decision(String first, String second, List<Drivers> drivers, Conditions firstLoses) {
        static Decision of(Study study, String pair, String where) {
            String[] keys = pair.split(",", -1);
            for (String key : keys) {
                if (keys.length != 2 || study.projection().placeOfOption(key.strip()) < 0) {
                    throw new BadInput(new Fault(
                            "wrong-option",
                            "\"" + pair + "\" does not name two options",
                            "majors options " + where,
                            "Write two keys such as O3,O4."));
                }
            }
            double[] difference = study.regretDifference(keys[0].strip(), keys[1].strip());
            Map<String, double[]> assumptions = study.projection().assumptions();
            boolean[] loses = new boolean[difference.length];
            for (int member = 0; member < loses.length; member++) {
                loses[member] = difference[member] > 0;
            }
            List<Drivers> drivers = Drivers.rank(assumptions, difference).stream()
                    .limit(MOST_DRIVERS)
                    .toList();
            return new Decision(keys[0].strip(), keys[1].strip(), drivers, Conditions.of(assumptions, loses));
        }
    }

    /// A claim, how much of the ensemble bears it out, and where.
    record Claimed(String text, Conditions conditions) {
        static Claimed of(String text, Claim claim, Projection projection, int horizonYears) {
            boolean[] holds = claim.holds(projection, projection.horizons().indexOf(horizonYears));
            return new Claimed(text, Conditions.of(projection.assumptions(), holds));
        }
    }

    /// Kendall's W of the options' order over base and variants, by scored headline outcome.
    static Optional<Map<String, Double>> stability(
            Outlook outlook, List<OptionInputs> inputs, int cycle, Outlook.Conduct conduct, Study study) {
        var runs = new ArrayList<Projection>();
        runs.add(study.projection());
        for (Setting variant : outlook.model().variants()) {
            runs.add(outlook.projectUnder(inputs, variant, cycle, conduct));
        }
        Map<String, Double> stability = new LinkedHashMap<>();
        int horizon = study.projection().horizons().indexOf(study.horizon());
        for (int place : study.weights().keySet()) {
            Outcome outcome = study.projection().outcomes().get(place);
            List<double[]> scores =
                    runs.stream().map(run -> medians(run, place, horizon)).toList();
            stability.put(outcome.id(), RankStability.concordance(scores));
        }
        return Optional.of(stability);
    }

    private static double[] medians(Projection run, int outcome, int horizon) {
        double[] medians = new double[run.options().size()];
        for (int option = 0; option < medians.length; option++) {
            medians[option] = Spread.of(run.of(option, outcome, horizon)).p50();
        }
        return medians;
    }
}
