package org.majorslist.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/// A unit of measurement, known by its symbol; compound units such as `USD/kg` are units of their own.
///
/// @param symbol the symbol as the record writes it, such as `ha` or `percent`
/// @param kind what is measured; only units of one kind convert into each other
/// @param inBase how many base units of the kind one of this unit is; base units are ha, kg, 1, USD
public record Unit(String symbol, String kind, BigDecimal inBase) {
    /// Hectare, the unit of every cultivated or eradicated area.
    public static final Unit HECTARE = unit("ha", "area", "1");
    /// Metric tonne.
    public static final Unit TONNE = unit("t", "mass", "1000");
    /// A number of persons, cases, places or other things.
    public static final Unit COUNT = unit("count", "count", "1");
    /// Hundredth part.
    public static final Unit PERCENT = unit("percent", "share", "1");
    /// United States dollar.
    public static final Unit DOLLAR = unit("USD", "money", "1");

    // Factors: International System of Units, 9th edition; acre and mile as the NIST Handbook 44 defines them.
    private static final List<Unit> KNOWN = List.of(
            HECTARE,
            unit("km2", "area", "100"),
            unit("acre", "area", "0.40468564224"),
            unit("mi2", "area", "258.9988110336"),
            TONNE,
            unit("kg", "mass", "1"),
            unit("g", "mass", "0.001"),
            unit("lb", "mass", "0.45359237"),
            COUNT,
            PERCENT,
            unit("basis points", "share", "0.01"),
            DOLLAR,
            unit("million USD", "money", "1000000"),
            unit("USD/kg", "price of mass", "1"),
            unit("USD/g", "price of mass", "1000"),
            unit("COP/kg", "peso price of mass", "1"),
            unit("COP/(12.5 kg)", "peso price of mass", "0.08"),
            unit("t/ha", "yield", "1"),
            unit("kg/ha", "yield", "0.001"),
            unit("per 100000", "rate", "1"));

    /// Refuses a unit without a symbol or with a factor that is not positive.
    public Unit {
        if (symbol.isBlank() || inBase.signum() <= 0) {
            throw new IllegalArgumentException("Unit '" + symbol + "' needs a symbol and a positive factor.");
        }
    }

    /// Finds a unit by its symbol.
    ///
    /// @param symbol the symbol, exactly
    /// @return the unit; empty if the table does not have it
    public static Optional<Unit> find(String symbol) {
        for (Unit unit : KNOWN) {
            if (unit.symbol.equals(symbol)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /// All units of the table, in its order.
    ///
    /// @return the units that the record may use
    public static List<Unit> listKnown() {
        return KNOWN;
    }

    /// Whether amounts in this unit convert into another.
    ///
    /// @param other the other unit
    /// @return true if both are of one kind
    public boolean convertsTo(Unit other) {
        return kind.equals(other.kind);
    }

    BigDecimal factorTo(Unit other) {
        return inBase.divide(other.inBase, MathContext.DECIMAL64);
    }

    @Override
    public String toString() {
        return symbol;
    }

    private static Unit unit(String symbol, String kind, String inBase) {
        return new Unit(symbol, kind, new BigDecimal(inBase));
    }
}
