package org.majorslist.sim.units;

import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;

/// A unit of a model as a product of base units with exponents, such as `person / day`.
///
/// @param exponents base units and their exponents, none of them 0; empty for a pure number
public record ModelUnit(SortedMap<String, Double> exponents) {
    /// The unit of a pure number.
    public static final ModelUnit NONE = new ModelUnit(new TreeMap<>());

    /// Copies the exponents and leaves out those that are 0.
    public ModelUnit {
        var kept = new TreeMap<String, Double>();
        exponents.forEach((unit, exponent) -> {
            if (exponent != 0) {
                kept.put(unit, exponent);
            }
        });
        exponents = java.util.Collections.unmodifiableSortedMap(kept);
    }

    static ModelUnit base(String name) {
        return new ModelUnit(new TreeMap<>(Map.of(name, 1.0)));
    }

    /// The product with another unit raised to a power.
    ///
    /// @param other the other unit
    /// @param power its exponent
    /// @return a unit
    public ModelUnit times(ModelUnit other, double power) {
        var product = new TreeMap<>(exponents);
        other.exponents.forEach((unit, exponent) -> product.merge(unit, exponent * power, Double::sum));
        return new ModelUnit(product);
    }

    /// The unit as people write it.
    ///
    /// @return such as `person / day`, or `1` for a pure number
    @Override
    public String toString() {
        var over = new StringJoiner(" × ");
        var under = new StringJoiner(" × ");
        exponents.forEach((unit, exponent) -> (exponent > 0 ? over : under).add(word(unit, Math.abs(exponent))));
        String top = over.length() == 0 ? "1" : over.toString();
        return under.length() == 0 ? top : top + " / " + under;
    }

    private static String word(String unit, double exponent) {
        if (exponent == 1) {
            return unit;
        }
        boolean whole = exponent == Math.rint(exponent);
        return unit + "^" + (whole ? Long.toString((long) exponent) : Double.toString(exponent));
    }
}
