package org.majorslist.outlook.trial;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.majorslist.outlook.fit.Moments;
import org.majorslist.outlook.fit.Stretch;
import org.majorslist.sim.run.Input;

/// What eradication and announcements did to the crop (validation plan B1, B2, B7 to B9).
final class EradicationTrials {
    private static final List<String> KEPT =
            List.of("coca_area", "replant_share", "substitution_relapse", "potential_production");
    private static final double END = 2019;

    private EradicationTrials() {}

    static List<Trial> run(Pairs pairs) {
        Stretch base = pairs.history(END, KEPT);
        Stretch sprayed = pairs.history(
                END, KEPT, pairs.runs().changed("aerial_spraying_path", 2005, ha -> ha + Moments.EXTRA_SPRAYING));
        return List.of(
                Trial.of(
                        "B1",
                        "spraying_area_1y",
                        "one more hectare sprayed lowers area by 0.02 to 0.11 ha (mrr_2017, abadie_2015)",
                        0.02,
                        0.11,
                        perHectare(base, sprayed, 2007)),
                Trial.of(
                        "B2",
                        "spraying_area_5y",
                        "the effect fades or turns (reyes_2014, scaccia_2024)",
                        -0.2,
                        0.05,
                        perHectare(base, sprayed, 2010)),
                announcement(pairs, base),
                Trial.of(
                        "B8",
                        "replanted_after_force",
                        "35 to 70 percent of land cleared by force is replanted (eltiempo_2019_06)",
                        0.35,
                        0.70,
                        base.mean("replant_share", 2010, END)),
                Trial.of(
                        "B8",
                        "replanted_after_agreement",
                        "below 3 percent a year after voluntary removal (caracol_2021_pnis)",
                        0,
                        0.03,
                        Pairs.join(
                                base.mean("substitution_relapse", 2018, END),
                                base.mean("Substituted_Land", 2018, END),
                                (relapse, land) -> relapse / land)),
                pulse(pairs, base));
    }

    private static double[] perHectare(Stretch base, Stretch changed, double time) {
        return Pairs.join(
                base.at("coca_area", time),
                changed.at("coca_area", time),
                (without, with) -> (without - with) / Moments.EXTRA_SPRAYING);
    }

    private static Trial announcement(Pairs pairs, Stretch base) {
        Stretch silent = pairs.history(END, KEPT, pairs.runs().changed("announcement", 2014, value -> 0));
        double[] rise = Pairs.join(base.at("coca_area", END), base.at("coca_area", 2014), (end, start) -> end - start);
        double[] lost =
                Pairs.join(base.at("coca_area", END), silent.at("coca_area", END), (with, without) -> with - without);
        return Trial.of(
                "B7",
                "announcement_share",
                "the announcement of May 2014 caused 20 to 80 percent of the surge (prem_2023)",
                0.2,
                0.8,
                Pairs.join(lost, rise, (part, whole) -> part / whole));
    }

    /// A year of spraying: output per hectare two years later beside the run without.
    private static Trial pulse(Pairs pairs, Stretch base) {
        Stretch year = pairs.history(END, KEPT, oneYear(pairs));
        double[] without = Pairs.join(
                base.at("potential_production", 2013.5), base.at("coca_area", 2013.5), (tonnes, ha) -> tonnes / ha);
        double[] with = Pairs.join(
                year.at("potential_production", 2013.5), year.at("coca_area", 2013.5), (tonnes, ha) -> tonnes / ha);
        return Trial.of(
                "B9",
                "output_per_ha_2y_after_pulse_percent",
                "a year of spraying has no lasting effect on output per hectare: back within 2 percent (rozo_2012)",
                -2,
                2,
                Pairs.percent(without, with));
    }

    private static Map<Input, Double> oneYear(Pairs pairs) {
        var changed = new LinkedHashMap<>(pairs.runs().changed("aerial_spraying_path", 2010, ha -> ha + 50_000));
        changed.keySet()
                .removeAll(pairs.runs()
                        .changed("aerial_spraying_path", 2011, ha -> ha)
                        .keySet());
        return changed;
    }
}
