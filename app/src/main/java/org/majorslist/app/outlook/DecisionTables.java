package org.majorslist.app.outlook;

import java.util.List;
import org.majorslist.app.console.DataTable;
import org.majorslist.sim.analyse.Interval;

/// The tables of what decides, for the terminal and the page.
final class DecisionTables {
    private DecisionTables() {}

    static DataTable drivers(Decision decision) {
        return new DataTable(
                List.of("assumption", "correlation"),
                decision.drivers().stream()
                        .map(driver -> List.of(driver.parameter(), Figures.decimals(driver.correlation())))
                        .toList());
    }

    static DataTable morris(Decision decision) {
        return new DataTable(
                List.of("assumption", "size", "interval", "direction"),
                decision.morris().stream()
                        .map(effect -> List.of(
                                effect.parameter(),
                                Figures.number(effect.size().estimate()),
                                ends(effect.size()),
                                direction(effect.mean(), effect.size().estimate())))
                        .toList());
    }

    static DataTable sobol(Decision decision) {
        return new DataTable(
                List.of("assumption", "alone", "with interactions", "interval"),
                decision.sobol().stream()
                        .map(share -> List.of(
                                share.parameter(),
                                Figures.decimals(share.first().estimate()),
                                Figures.decimals(share.total().estimate()),
                                ends(share.total())))
                        .toList());
    }

    /// Up or down if nearly all steps agree, else the effect depends on the other assumptions.
    private static String direction(double mean, double size) {
        if (Math.abs(mean) < 0.8 * size) {
            return "depends on the others";
        }
        return mean > 0 ? "up" : "down";
    }

    private static String ends(Interval interval) {
        return "[" + Figures.number(interval.low()) + "; " + Figures.number(interval.high()) + "]";
    }
}
