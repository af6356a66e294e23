package org.majorslist.outlook.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.majorslist.outlook.project.OptionInputs;
import org.majorslist.outlook.project.Outlook;
import org.majorslist.outlook.project.Projection;
import org.majorslist.outlook.scenario.Outcome;
import org.majorslist.outlook.scenario.Setting;

/// Runs the structural variants and asks whether the order of the options survives them.
public final class VariantRuns {
    private VariantRuns() {}

    /// Kendall's W of the options' order over the base and the variants.
    ///
    /// @param outlook the model
    /// @param inputs the options, the reference first
    /// @param cycle the fiscal year of the cycle
    /// @param run members, seed, threads
    /// @param study the base study; its weighted outcomes are ranked at its horizon
    /// @param progress told the key of each variant before it runs
    /// @return 0 to 1 by outcome key
    public static Map<String, Double> stability(
            Outlook outlook,
            List<OptionInputs> inputs,
            int cycle,
            Outlook.Conduct run,
            Study study,
            Consumer<Setting> progress) {
        int horizon = study.projection().horizons().indexOf(study.horizon());
        Map<Integer, List<double[]>> scores = new LinkedHashMap<>();
        study.weights().keySet().forEach(place -> scores.put(place, new ArrayList<>()));
        scores.forEach((place, list) -> list.add(medians(study.projection(), place, horizon)));
        for (Setting variant : outlook.model().variants()) {
            progress.accept(variant);
            Projection projection = outlook.projectUnder(inputs, variant, cycle, run);
            scores.forEach((place, list) -> list.add(medians(projection, place, horizon)));
        }
        Map<String, Double> stability = new LinkedHashMap<>();
        scores.forEach((place, list) -> {
            Outcome outcome = study.projection().outcomes().get(place);
            stability.put(outcome.id(), RankStability.concordance(list));
        });
        return stability;
    }

    private static double[] medians(Projection projection, int outcome, int horizon) {
        double[] medians = new double[projection.options().size()];
        for (int option = 0; option < medians.length; option++) {
            medians[option] = Spread.of(projection.of(option, outcome, horizon)).p50();
        }
        return medians;
    }
}
