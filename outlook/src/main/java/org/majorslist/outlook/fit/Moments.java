package org.majorslist.outlook.fit;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.majorslist.sim.run.Input;

/// Published costs of a kilogram kept from consumers, as soft figures with a log error of 1.
///
/// They are results of another model and no measurements.
///
/// @see "Mejia and Restrepo, The economics of the war on illegal drug production and trafficking, JEBO 126, 2016"
public final class Moments {
    /// Extra spraying of the test \[ha a year].
    public static final double EXTRA_SPRAYING = 20_000;

    /// Cost of the extra spraying at 2,400 dollars a hectare \[USD a year].
    public static final double SPRAYING_COST_A_YEAR = EXTRA_SPRAYING * 2_400;

    /// Cost of a tenth more interdiction, of an assumed budget of 153 million \[USD a year].
    public static final double INTERDICTION_COST_A_YEAR = 15.3e6;

    /// Kilograms in a tonne.
    public static final double KG_PER_TONNE = 1000;

    private static final double FROM = 2002;
    private static final double[] COSTS = {940_000, 175_000};
    private static final double LEAST_EFFECT = 1;

    private final HistoryRuns runs;
    private final boolean used;

    Moments(HistoryRuns runs, boolean used) {
        this.runs = runs;
        this.used = used;
    }

    /// Inputs with more spraying from 2002 on.
    ///
    /// @param runs the model
    /// @return value by table point
    public static Map<Input, Double> moreSpraying(HistoryRuns runs) {
        return runs.changed("aerial_spraying_path", FROM, value -> value + EXTRA_SPRAYING);
    }

    /// Inputs with a tenth more interdiction from 2002 on.
    ///
    /// @param runs the model
    /// @return value by table point
    public static Map<Input, Double> moreInterdiction(HistoryRuns runs) {
        return runs.changed("interdiction_effort_path", FROM, value -> value * 1.1);
    }

    double[] append(double[] logs) {
        if (!used) {
            return logs;
        }
        double[] more = Arrays.copyOf(logs, logs.length + COSTS.length);
        for (int i = 0; i < COSTS.length; i++) {
            more[logs.length + i] = Math.log(COSTS[i]);
        }
        return more;
    }

    double[][] append(double[][] errors) {
        if (!used) {
            return errors;
        }
        int n = errors.length;
        double[][] more = new double[n + COSTS.length][n + COSTS.length];
        for (int i = 0; i < n; i++) {
            System.arraycopy(errors[i], 0, more[i], 0, n);
        }
        for (int i = n; i < more.length; i++) {
            more[i][i] = 1;
        }
        return more;
    }

    double[][] append(double[][] predictions, Map<String, double[]> values) {
        if (!used) {
            return predictions;
        }
        double[][] more = Arrays.copyOf(predictions, predictions.length + COSTS.length);
        double[] base = deliveries(values, Map.of());
        more[predictions.length] = logCost(SPRAYING_COST_A_YEAR, base, deliveries(values, moreSpraying(runs)));
        more[predictions.length + 1] =
                logCost(INTERDICTION_COST_A_YEAR, base, deliveries(values, moreInterdiction(runs)));
        return more;
    }

    private double[] deliveries(Map<String, double[]> values, Map<Input, Double> change) {
        int members = values.values().iterator().next().length;
        return runs.run(values, members, runs.start(), 2015, List.of("deliveries"), new LinkedHashMap<>(change))
                .mean("deliveries", 2011, 2015);
    }

    private static double[] logCost(double dollars, double[] base, double[] changed) {
        double[] logs = new double[base.length];
        for (int m = 0; m < logs.length; m++) {
            logs[m] = Math.log(dollars / Math.max((base[m] - changed[m]) * KG_PER_TONNE, LEAST_EFFECT));
        }
        return logs;
    }
}
