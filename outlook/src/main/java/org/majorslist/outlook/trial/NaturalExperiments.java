package org.majorslist.outlook.trial;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.majorslist.outlook.fit.Stretch;
import org.majorslist.sim.run.Input;

/// Experiments that history made before the period of the forecast (validation plan D1 and D2).
final class NaturalExperiments {
    private static final double MARCH_1996 = 1996.1875;
    private static final double TO_AUGUST_1997 = 1.4375;

    /// Area by the United States estimate at the end of 1995 and of 1998 \[ha].
    private static final double AREA_1995 = 50_900;

    private static final double AREA_1998 = 101_800;

    private NaturalExperiments() {}

    static List<Trial> run(Pairs pairs, Map<String, Double> moneyOf1997) {
        var trials = new java.util.ArrayList<Trial>();
        trials.add(endOfSpraying(pairs));
        trials.addAll(denials(pairs, moneyOf1997));
        return trials;
    }

    private static Trial endOfSpraying(Pairs pairs) {
        List<String> kept = List.of("coca_area");
        Stretch base = pairs.history(2019, kept);
        Stretch sprayed = pairs.history(2019, kept, pairs.runs().changed("aerial_spraying_path", 2013, ha -> 100_000));
        return Trial.of(
                "D1",
                "spraying_kept_area_2018_percent",
                "with 100,000 ha a year sprayed from 2013, area in 2018 lies -30 to +5 percent from the actual run",
                -30,
                5,
                Pairs.percent(base.at("coca_area", 2019), sprayed.at("coca_area", 2019)));
    }

    /// The denials of 1996 and 1997, with the money of those years, beside a run without them.
    private static List<Trial> denials(Pairs fitted, Map<String, Double> money) {
        Map<String, Double> start = new LinkedHashMap<>();
        start.put("Coca_Young", 0.25 * AREA_1995);
        start.put("Coca_Mature", 0.75 * AREA_1995);
        start.put("Aid_Pipeline_Security", 160.0);
        start.put("Aid_Pipeline_Civil", 20.0);
        start.put("decision_time", MARCH_1996);
        start.put("duration", TO_AUGUST_1997);
        Map<String, Double> denial = new LinkedHashMap<>(start);
        denial.putAll(Map.of(
                "option_severity_low", 1.0,
                "option_severity_high", 1.0,
                "option_share_mil", 0.0,
                "option_share_dev", 0.0,
                "option_intel", 0.8,
                "option_sales_block", 1.0,
                "option_pipeline_freeze", 1.0,
                "option_mdb_opposition", 1.0));
        Stretch without = nineties(fitted.with(start), money);
        Stretch with = nineties(fitted.with(denial), money);
        String aid = "aid_security_disbursed";
        return List.of(
                Trial.of(
                        "D2",
                        "denial_aid_1996_percent",
                        "aid delivered falls at once: by half or more within a quarter",
                        -100,
                        -50,
                        Pairs.percent(without.at(aid, 1996.5), with.at(aid, 1996.5))),
                Trial.of(
                        "D2",
                        "denial_aid_1998_percent",
                        "aid delivered has recovered by the end of 1997: not below -10 percent",
                        -10,
                        Double.MAX_VALUE,
                        Pairs.percent(without.at(aid, 1998), with.at(aid, 1998))),
                Trial.of(
                        "D2",
                        "denial_capacity_percent",
                        "capacity falls by less than 15 percent",
                        -15,
                        0,
                        Pairs.percent(
                                without.at("Security_Capacity", 1997.625), with.at("Security_Capacity", 1997.625))),
                Trial.of(
                        "D2",
                        "denial_share_of_growth",
                        "less than half of the growth of coca 1995 to 1998 is laid to the denials",
                        -0.5,
                        0.5,
                        Pairs.join(
                                without.at("coca_area", 1999),
                                with.at("coca_area", 1999),
                                (free, denied) -> (denied - free) / (AREA_1998 - AREA_1995))));
    }

    private static Stretch nineties(Pairs pairs, Map<String, Double> money) {
        Map<Input, Double> tables = new LinkedHashMap<>();
        money.forEach((table, dollars) -> tables.putAll(pairs.runs().changed(table, 0, value -> dollars)));
        List<String> kept = List.of("coca_area", "aid_security_disbursed");
        return pairs.runs().run(pairs.members(), pairs.size(), 1996, 1999, kept, tables);
    }
}
