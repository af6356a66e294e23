package org.majorslist.outlook.trial;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.majorslist.outlook.fit.Stretch;
import org.majorslist.sim.run.Input;

/// What scarcity and coca income do to violence (validation plan B10 and B11).
final class ViolenceTrials {
    private static final List<String> KEPT = List.of("conflict_intensity", "coca_income");
    private static final double FROM = 2005;
    private static final double END = 2010;

    private ViolenceTrials() {}

    static List<Trial> run(Pairs pairs) {
        Stretch base = pairs.history(END, KEPT);
        Stretch wanted = pairs.history(END, KEPT, moreDemand(pairs));
        double[] income = change(base, wanted, "coca_income");
        double[] conflict = change(base, wanted, "conflict_intensity");
        Stretch deaf = pairs.with(Map.of("scarcity_violence", 0.0)).history(END, KEPT, moreDemand(pairs));
        return List.of(
                Trial.of(
                        "B10",
                        "scarcity_raises_violence_percent",
                        "scarcity raises violence: not negative (castillo_2020)",
                        0,
                        Double.MAX_VALUE,
                        Pairs.percent(
                                deaf.mean("conflict_intensity", FROM, END),
                                wanted.mean("conflict_intensity", FROM, END))),
                Trial.of(
                        "B11",
                        "income_and_violence",
                        "more coca income comes with more violence: share of members, at least 0.9 (angrist_kugler_2008)",
                        0.9,
                        1,
                        new double[] {shareOfLikeSigns(income, conflict)}));
    }

    private static Map<Input, Double> moreDemand(Pairs pairs) {
        Map<Input, Double> change = new LinkedHashMap<>();
        for (String table : List.of("demand_index_us", "demand_index_eu", "demand_index_other")) {
            change.putAll(pairs.runs().changed(table, FROM, value -> value * 1.2));
        }
        return change;
    }

    private static double[] change(Stretch base, Stretch changed, String variable) {
        return Pairs.join(
                base.mean(variable, FROM, END), changed.mean(variable, FROM, END), (without, with) -> with - without);
    }

    private static double shareOfLikeSigns(double[] left, double[] right) {
        int alike = 0;
        for (int m = 0; m < left.length; m++) {
            alike += left[m] * right[m] > 0 ? 1 : 0;
        }
        return (double) alike / left.length;
    }
}
