package org.majorslist.outlook.trial;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.majorslist.outlook.compare.Spread;
import org.majorslist.outlook.fit.HistoryRuns;
import org.majorslist.outlook.fit.Moments;
import org.majorslist.outlook.fit.Stretch;
import org.majorslist.sim.run.Input;

/// What enforcement costs and money achieve (validation plan B3 to B6).
final class EnforcementTrials {
    private static final List<String> KEPT = List.of("deliveries", "deliveries_us");
    private static final double END = 2015;

    private EnforcementTrials() {}

    static List<Trial> run(Pairs pairs) {
        Stretch base = pairs.history(END, KEPT);
        Stretch sprayed = pairs.history(END, KEPT, Moments.moreSpraying(pairs.runs()));
        Stretch stopped = pairs.history(END, KEPT, Moments.moreInterdiction(pairs.runs()));
        double[] spray = cost("deliveries", base, sprayed, Moments.SPRAYING_COST_A_YEAR);
        double[] interdict = cost("deliveries", base, stopped, Moments.INTERDICTION_COST_A_YEAR);
        double ratio = Spread.of(spray).p50() / Spread.of(interdict).p50();
        return List.of(
                spraying("", "all markets", spray),
                spraying(
                        "_us", "the United States", cost("deliveries_us", base, sprayed, Moments.SPRAYING_COST_A_YEAR)),
                interdiction("", "all markets", interdict),
                interdiction(
                        "_us",
                        "the United States",
                        cost("deliveries_us", base, stopped, Moments.INTERDICTION_COST_A_YEAR)),
                Trial.of("B5", "cost_ratio", "5.4 (mejia_restrepo_2016)", 2, 12, new double[] {ratio}),
                Trial.of(
                        "B6",
                        "aid_tripled_percent",
                        "tripled budget lowers deliveries by about 17 percent (mejia_restrepo_2008)",
                        -25,
                        -8,
                        tripled(pairs, base)));
    }

    private static Trial spraying(String suffix, String where, double[] cost) {
        String claim = "940,000 (mejia_restrepo_2016); kilograms kept from " + where;
        return Trial.of("B3", "spraying_usd_per_kg" + suffix, claim, 300_000, 3_000_000, cost);
    }

    private static Trial interdiction(String suffix, String where, double[] cost) {
        String claim = "175,000 (mejia_restrepo_2016); kilograms kept from " + where;
        return Trial.of("B4", "interdiction_usd_per_kg" + suffix, claim, 50_000, 500_000, cost);
    }

    private static double[] cost(String market, Stretch base, Stretch changed, double dollars) {
        return Pairs.join(base.mean(market, 2011, END), changed.mean(market, 2011, END), (without, with) -> {
            double saved = (without - with) * Moments.KG_PER_TONNE;
            return saved > 0 ? dollars / saved : Double.POSITIVE_INFINITY;
        });
    }

    private static double[] tripled(Pairs pairs, Stretch base) {
        HistoryRuns runs = pairs.runs();
        Map<Input, Double> change = new LinkedHashMap<>();
        for (String table : List.of("aid_incle", "aid_mil", "aid_dod", "aid_dev", "aerial_spraying_path")) {
            change.putAll(runs.changed(table, 2000, value -> value * 3));
        }
        change.putAll(runs.changed("interdiction_effort_path", 2000, value -> value * 2));
        return Pairs.percent(
                base.mean("deliveries", 2000, 2007),
                pairs.history(END, KEPT, change).mean("deliveries", 2000, 2007));
    }
}
