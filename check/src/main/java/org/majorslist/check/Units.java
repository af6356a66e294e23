package org.majorslist.check;

import java.util.Set;

/// Units of claims beside units of the record.
public final class Units {
    private static final Set<String> COUNTED = Set.of(
            "people",
            "families",
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
    ///
    /// @param unit a unit of content/check/units.csv
    /// @return such as `ha` for `acre`; the unit itself where nothing is converted
    public static String base(String unit) {
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
    ///
    /// @param unit a unit of content/check/units.csv
    /// @return the factor of the international yard and pound, or 1
    public static double factor(String unit) {
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

    /// What a recorded number is multiplied by to stand in a base unit.
    ///
    /// @param recorded the unit of the record
    /// @param base the unit asked for
    /// @return the factor; NaN if there is none
    public static double from(String recorded, String base) {
        if (recorded.equals(base)) {
            return 1;
        }
        if (recorded.equals("basis points") && base.equals("basis_points")) {
            return 1;
        }
        return recorded.equals("million USD") && base.equals("USD") ? 1e6 : Double.NaN;
    }
}
