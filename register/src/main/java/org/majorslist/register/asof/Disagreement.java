package org.majorslist.register.asof;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.majorslist.measure.Period;
import org.majorslist.register.Observation;

/// Figures of several measurers for one period that differ too much to be one figure.
///
/// @param period the days described
/// @param figures one figure a family of measurers, lowest first; at least two
/// @param spread the highest less the lowest, divided by the lowest's size
public record Disagreement(Period period, List<Observation> figures, BigDecimal spread) {
    /// The spread above which figures disagree: five percent.
    public static final BigDecimal TOLERANCE = new BigDecimal("0.05");

    /// Copies the figures.
    public Disagreement {
        figures = List.copyOf(figures);
    }

    static List<Disagreement> listAmong(List<Observation> newest) {
        Map<Period, List<Observation>> byPeriod = new LinkedHashMap<>();
        for (Observation row : newest) {
            if (row.coverage() == Observation.Coverage.FULL) {
                byPeriod.computeIfAbsent(row.period(), period -> new ArrayList<>())
                        .add(row);
            }
        }
        var found = new ArrayList<Disagreement>();
        byPeriod.forEach((period, figures) -> {
            figures.sort(Comparator.comparing(row -> row.value().amount()));
            BigDecimal spread = spread(figures);
            if (spread.compareTo(TOLERANCE) > 0) {
                found.add(new Disagreement(period, figures, spread));
            }
        });
        return found;
    }

    private static BigDecimal spread(List<Observation> lowestFirst) {
        BigDecimal lowest = lowestFirst.getFirst().value().amount();
        BigDecimal highest = lowestFirst.getLast().value().amount();
        BigDecimal difference = highest.subtract(lowest);
        BigDecimal base = lowest.signum() == 0 ? highest : lowest;
        return base.signum() == 0 ? BigDecimal.ZERO : difference.divide(base.abs(), MathContext.DECIMAL64);
    }
}
