package org.majorslist.check.judge;

import java.util.Set;

/// Units of claims beside units of the record.
final class Units {
    private static final Set<String> COUNTED = Set.of(
            "people",
            "labs",
            "countries",
            "vessels",
            "strikes",
            "flights",
            "teams",
            "departments",
            "provinces",
            "municipalities",
            "count");

    private Units() {}

    /// The unit of the record a claim's unit is compared in.
    static String base(String unit) {
        if (COUNTED.contains(unit)) {
            return "count";
        }
        return switch (unit) {
            case "acre", "sq_mi", "sq_km", "ha" -> "ha";
            case "kg", "lb", "t" -> "t";
            case "percent", "percent_gdp", "share" -> "percent";
            default -> unit;
        };
    }

    /// What a claim's number is multiplied by to stand in its base unit.
    static double factor(String unit) {
        return switch (unit) {
            case "acre" -> 0.40468564224;
            case "sq_mi" -> 258.9988110336;
            case "sq_km" -> 100;
            case "kg" -> 0.001;
            case "lb" -> 0.00045359237;
            case "share" -> 100;
            default -> 1;
        };
    }

    /// What a recorded number is multiplied by to stand in a base unit; NaN if it cannot.
    static double from(String recorded, String base) {
        if (recorded.equals(base)) {
            return 1;
        }
        return recorded.equals("million USD") && base.equals("USD") ? 1e6 : Double.NaN;
    }
}
