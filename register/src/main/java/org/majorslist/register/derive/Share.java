package org.majorslist.register.derive;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Collectors;
import org.majorslist.register.Observation;

/// One area's part of a whole, for one period.
///
/// @param part the figure of the area
/// @param whole the figures that make up the whole; the part is one of them, unless the whole is one figure
/// @param comparability whether the figures may be added
/// @param standing whether all stand as of the day
public record Share(Observation part, List<Observation> whole, Comparability comparability, boolean standing)
        implements Derived {
    /// Copies the whole.
    public Share {
        whole = List.copyOf(whole);
    }

    /// The part as percent of the whole.
    ///
    /// @return 100 × part / sum of the whole \[percent]
    /// @throws ArithmeticException if the whole is zero
    public BigDecimal percent() {
        return part.value().amount().movePointRight(2).divide(total(), MathContext.DECIMAL64);
    }

    private BigDecimal total() {
        return whole.stream().map(row -> row.value().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public List<Observation> inputs() {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(part), whole.stream())
                .distinct()
                .toList();
    }

    @Override
    public String arithmetic() {
        String sum = whole.stream()
                .map(row -> Numbers.plain(row.value().amount()) + " " + row.area())
                .collect(Collectors.joining(" + "));
        return Numbers.plain(part.value().amount()) + " / (" + sum + ")";
    }
}
