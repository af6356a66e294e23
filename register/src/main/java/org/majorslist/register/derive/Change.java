package org.majorslist.register.derive;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.majorslist.measure.Quantity;
import org.majorslist.register.Observation;

/// The change from one figure to a later one, as difference, percent and multiple.
///
/// @param from the earlier figure
/// @param to the later figure
/// @param comparability whether the two may be set against each other
/// @param standing whether both stand as of the day
public record Change(Observation from, Observation to, Comparability comparability, boolean standing)
        implements Derived {
    /// The later less the earlier figure.
    ///
    /// @return the difference, in the unit of the figures
    public Quantity difference() {
        return to.value().minus(from.value());
    }

    /// The change as percent of the earlier figure.
    ///
    /// @return 100 × (to − from) / |from| \[percent]; empty if the earlier figure is zero
    public Optional<BigDecimal> findPercent() {
        BigDecimal base = from.value().amount().abs();
        return base.signum() == 0
                ? Optional.empty()
                : Optional.of(difference().amount().movePointRight(2).divide(base, MathContext.DECIMAL64));
    }

    /// How many times the earlier figure the later one is.
    ///
    /// @return to / from \[1]; empty if the earlier figure is zero
    public Optional<BigDecimal> findMultiple() {
        return from.value().amount().signum() == 0
                ? Optional.empty()
                : Optional.of(to.value().over(from.value()));
    }

    @Override
    public List<Observation> inputs() {
        return List.of(from, to);
    }

    @Override
    public String arithmetic() {
        return Numbers.plain(from.value().amount()) + " → "
                + Numbers.plain(to.value().amount());
    }
}
