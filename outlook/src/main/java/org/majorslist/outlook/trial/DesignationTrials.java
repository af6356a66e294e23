package org.majorslist.outlook.trial;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.majorslist.outlook.fit.Stretch;
import org.majorslist.sim.run.Input;

/// Experiments of 2025 and 2026: the aid freeze, the designation with full waiver, the quarrel settled in a day
/// (validation plan D3 to D5).
final class DesignationTrials {
    private static final double START = 2025;
    private static final double DAYS = 365.25;
    private static final double EIGHTH = 0.125;

    private DesignationTrials() {}

    static List<Trial> run(Pairs projected, Map<String, Double> designationWithWaiver) {
        var trials = new java.util.ArrayList<>(freeze(projected));
        trials.addAll(designation(projected.with(designationWithWaiver)));
        trials.add(quarrel(projected));
        return trials;
    }

    private static List<Trial> freeze(Pairs pairs) {
        Stretch without = ahead(pairs, 2026, Map.of());
        Stretch with = ahead(
                pairs.with(Map.of(
                        "decision_time", 2025.05,
                        "duration", 0.2,
                        "policy_ramp", 0.05,
                        "option_pipeline_freeze", 0.85,
                        "option_intel", 0.9,
                        "option_severity_low", 0.0,
                        "option_severity_high", 0.0,
                        "option_conditionality", 0.1)),
                2026,
                Map.of());
        return List.of(
                Trial.of(
                        "D3",
                        "freeze_air_mobility_percent",
                        "the freeze of January 2025 lowers air mobility by 5 to 30 percent within a quarter",
                        -30,
                        -5,
                        Pairs.percent(without.at("Air_Mobility", 2025.25), with.at("Air_Mobility", 2025.25))),
                Trial.of(
                        "D3",
                        "freeze_seizure_rate_percent",
                        "and the seizure rate by 1 to 12 percent",
                        -12,
                        -1,
                        Pairs.percent(without.at("seizure_fraction", 2025.25), with.at("seizure_fraction", 2025.25))),
                Trial.of(
                        "D3",
                        "freeze_area_percent",
                        "and leaves area unchanged within the year: within 1 percent",
                        -1,
                        1,
                        Pairs.percent(without.at("coca_area", 2026), with.at("coca_area", 2026))),
                Trial.of(
                        "D3",
                        "freeze_seizures_of_the_year_percent",
                        "and cannot be seen in the seizures of the year: within 5 percent",
                        -5,
                        5,
                        Pairs.percent(
                                without.mean("measured_seizures", START, 2026),
                                with.mean("measured_seizures", START, 2026))));
    }

    private static List<Trial> designation(Pairs pairs) {
        Stretch run = ahead(pairs, 2028.5, Map.of());
        double decision = pairs.members().getOrDefault("decision_time", new double[] {2025.6875})[0];
        int size = pairs.size();
        double[] peakAfter = new double[size];
        double[] halfAfter = new double[size];
        for (int m = 0; m < size; m++) {
            double peak = 0;
            double fallen = Double.POSITIVE_INFINITY;
            for (double time = START; time <= 2028.5; time += EIGHTH) {
                double tension = run.at("Tension", time)[m];
                if (time >= decision && tension > peak) {
                    peak = tension;
                    peakAfter[m] = time - decision;
                    fallen = Double.POSITIVE_INFINITY;
                } else if (tension < peak / 2 && fallen == Double.POSITIVE_INFINITY) {
                    fallen = time - decision - peakAfter[m];
                }
            }
            halfAfter[m] = Math.min(fallen, 10);
        }
        return List.of(
                Trial.of(
                        "D4",
                        "designation_tension_peak_years",
                        "after September 2025 tension peaks within six months",
                        0,
                        0.5,
                        peakAfter),
                Trial.of(
                        "D4",
                        "designation_tension_half_years",
                        "and is below half its peak within twelve months of it",
                        0,
                        1,
                        halfAfter));
    }

    /// How fast tension fades without new quarrels, where it fades fastest.
    private static Trial quarrel(Pairs pairs) {
        Pairs fast = pairs.with(
                Map.of("Tension", 0.5, "cooling_time", 0.08, "option_severity_low", 0.0, "option_severity_high", 0.0));
        Stretch run = ahead(fast, START + 1, pairs.runs().changed("exogenous_shock", 0, value -> 0));
        double[] halfLife = Pairs.join(
                run.at("Tension", START),
                run.at("Tension", START + EIGHTH),
                (before, after) -> DAYS * EIGHTH * Math.log(2) / Math.log(before / after));
        return Trial.of(
                "D5",
                "tension_half_life_days",
                "tension can fade to half in less than a month (cooling_time at the lower end of its range)",
                0,
                30,
                halfLife);
    }

    private static Stretch ahead(Pairs pairs, double to, Map<Input, Double> tables) {
        return pairs.runs()
                .run(
                        pairs.members(),
                        pairs.size(),
                        START,
                        to,
                        List.of("coca_area", "seizure_fraction", "measured_seizures"),
                        new LinkedHashMap<>(tables));
    }
}
