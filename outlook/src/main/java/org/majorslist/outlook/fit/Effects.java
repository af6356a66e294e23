package org.majorslist.outlook.fit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.majorslist.outlook.compare.Spread;
import org.majorslist.sim.run.Input;

/// Simulated effects beside published ones: paired runs of the fitted members over history.
///
/// @param id stable key, such as `spraying_area_1y`
/// @param published what was published, in words
/// @param low least value that counts as reproduced
/// @param high greatest value that counts as reproduced
/// @param simulated spread over the fitted members
public record Effects(String id, String published, double low, double high, Spread simulated) {
    /// Extra spraying of the tests \[ha a year].
    private static final double EXTRA_SPRAYING = 20_000;

    /// Cost of the extra spraying at 2,400 dollars a hectare \[USD a year].
    static final double SPRAYING_COST_A_YEAR = EXTRA_SPRAYING * 2_400;

    /// Cost of a tenth more interdiction, of an assumed budget of 153 million \[USD a year].
    static final double INTERDICTION_COST_A_YEAR = 15.3e6;

    /// Kilograms in a tonne.
    static final double KG_PER_TONNE = 1000;

    private static final int ANNOUNCED = 2014;

    /// Whether the median lies where the published figure asks for it.
    ///
    /// @return true if it does
    public boolean isReproduced() {
        return low <= simulated.p50() && simulated.p50() <= high;
    }

    static Map<Input, Double> spraying(HistoryRuns runs) {
        return runs.changed("aerial_spraying_path", 2002, value -> value + EXTRA_SPRAYING);
    }

    static Map<Input, Double> interdiction(HistoryRuns runs) {
        return runs.changed("interdiction_effort_path", 2002, value -> value * 1.1);
    }

    /// Runs every test.
    ///
    /// @param runs the model
    /// @param values fitted parameter values
    /// @param members how many
    /// @return the effects in the order of the validation plan (B1 to B7)
    static List<Effects> listAll(HistoryRuns runs, Map<String, double[]> values, int members) {
        Stretch base = run(runs, values, members, Map.of());
        var effects = new ArrayList<Effects>();
        Stretch sprayed =
                run(runs, values, members, change(runs, "aerial_spraying_path", 2005, v -> v + EXTRA_SPRAYING));
        effects.add(new Effects(
                "spraying_area_1y",
                "one more hectare sprayed lowers area by 0.02 to 0.11 ha (mrr_2017, abadie_2015)",
                0.02,
                0.11,
                perHectare(base, sprayed, 2007)));
        effects.add(new Effects(
                "spraying_area_5y",
                "the effect fades or turns (reyes_2014, scaccia_2024)",
                -0.2,
                0.05,
                perHectare(base, sprayed, 2010)));
        double[] before = base.mean("deliveries", 2011, 2015);
        double[] spray = cost(before, run(runs, values, members, spraying(runs)), SPRAYING_COST_A_YEAR);
        double[] interdict = cost(before, run(runs, values, members, interdiction(runs)), INTERDICTION_COST_A_YEAR);
        effects.add(new Effects(
                "spraying_usd_per_kg", "940,000 (mejia_restrepo_2016)", 300_000, 3_000_000, Spread.of(spray)));
        effects.add(new Effects(
                "interdiction_usd_per_kg", "175,000 (mejia_restrepo_2016)", 50_000, 500_000, Spread.of(interdict)));
        double ratio = Spread.of(spray).p50() / Spread.of(interdict).p50();
        effects.add(new Effects("cost_ratio", "5.4 (mejia_restrepo_2016)", 2, 12, Spread.of(new double[] {ratio})));
        effects.add(new Effects(
                "aid_tripled_percent",
                "tripled budget lowers deliveries by about 17 percent (mejia_restrepo_2008)",
                -25,
                -8,
                tripled(runs, values, members, base)));
        effects.add(new Effects(
                "announcement_share",
                "the announcement of May 2014 caused the surge (prem_2023)",
                0.2,
                0.8,
                announcement(runs, values, members, base)));
        return effects;
    }

    private static Stretch run(HistoryRuns runs, Map<String, double[]> values, int members, Map<Input, Double> change) {
        return runs.run(values, members, runs.start(), 2019, List.of("coca_area", "deliveries"), change);
    }

    private static Map<Input, Double> change(HistoryRuns runs, String table, double from, DoubleUnaryOperator rule) {
        return runs.changed(table, from, rule);
    }

    private static Spread perHectare(Stretch base, Stretch changed, int time) {
        double[] without = base.at("coca_area", time);
        double[] with = changed.at("coca_area", time);
        double[] effect = new double[without.length];
        for (int m = 0; m < effect.length; m++) {
            effect[m] = (without[m] - with[m]) / EXTRA_SPRAYING;
        }
        return Spread.of(effect);
    }

    private static double[] cost(double[] before, Stretch changed, double dollars) {
        double[] after = changed.mean("deliveries", 2011, 2015);
        double[] cost = new double[before.length];
        for (int m = 0; m < cost.length; m++) {
            double saved = (before[m] - after[m]) * KG_PER_TONNE;
            cost[m] = saved > 0 ? dollars / saved : Double.POSITIVE_INFINITY;
        }
        return cost;
    }

    private static Spread tripled(HistoryRuns runs, Map<String, double[]> values, int members, Stretch base) {
        Map<Input, Double> change = new LinkedHashMap<>();
        for (String table : List.of("aid_incle", "aid_mil", "aid_dod", "aid_dev", "aerial_spraying_path")) {
            change.putAll(runs.changed(table, 2000, value -> value * 3));
        }
        change.putAll(runs.changed("interdiction_effort_path", 2000, value -> value * 2));
        double[] with = run(runs, values, members, change).mean("deliveries", 2000, 2007);
        double[] without = base.mean("deliveries", 2000, 2007);
        double[] percent = new double[with.length];
        for (int m = 0; m < percent.length; m++) {
            percent[m] = 100 * (with[m] / without[m] - 1);
        }
        return Spread.of(percent);
    }

    private static Spread announcement(HistoryRuns runs, Map<String, double[]> values, int members, Stretch base) {
        Stretch silent = run(runs, values, members, change(runs, "announcement", ANNOUNCED, value -> 0));
        double[] start = base.at("coca_area", 2014);
        double[] with = base.at("coca_area", 2019);
        double[] without = silent.at("coca_area", 2019);
        double[] share = new double[with.length];
        for (int m = 0; m < share.length; m++) {
            share[m] = (with[m] - without[m]) / (with[m] - start[m]);
        }
        return Spread.of(share);
    }
}
