package org.majorslist.register.precedent;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.majorslist.register.Observation;
import org.majorslist.register.asof.AsOf;
import org.majorslist.register.asof.RevisionChain;

/// The change of a cultivated area between two calendar years, by one family of measurers.
///
/// @param from the earlier figure
/// @param to the later figure
public record Trend(Observation from, Observation to) {
    /// The years over which a trend is read.
    static final int YEARS = 3;

    private static final List<String> AREAS = List.of("coca_cultivation_area", "opium_poppy_area");

    /// The change as a share of the earlier figure.
    ///
    /// @return such as 0.24 for a rise of 24 percent
    public BigDecimal change() {
        return to.value()
                .amount()
                .subtract(from.value().amount())
                .divide(from.value().amount(), MathContext.DECIMAL64);
    }

    static boolean isProducer(AsOf asOf, String country) {
        return AREAS.stream()
                .anyMatch(
                        indicator -> !asOf.listObservations(indicator, country).isEmpty());
    }

    /// Finds the newest trend over three years whose last year ended before a day.
    static Optional<Trend> findBefore(AsOf asOf, String country, LocalDate day) {
        return listAll(asOf, country).stream()
                .filter(trend -> trend.to.period().end().isBefore(day)
                        && !trend.to.period().end().isBefore(day.minusYears(2)))
                .max(Comparator.comparing(trend -> trend.to.period()));
    }

    /// Finds the trend over three years that starts with the last year ended before a day.
    static Optional<Trend> findAfter(AsOf asOf, String country, LocalDate day) {
        return listAll(asOf, country).stream()
                .filter(trend -> trend.from.period().end().isBefore(day)
                        && !trend.from.period().end().isBefore(day.minusYears(2)))
                .max(Comparator.comparing(trend -> trend.from.period()));
    }

    private static List<Trend> listAll(AsOf asOf, String country) {
        var trends = new ArrayList<Trend>();
        for (String indicator : AREAS) {
            List<RevisionChain> years = asOf.listChains(indicator, country).stream()
                    .filter(chain -> chain.period().isCalendarYear() && chain.coverage() == Observation.Coverage.FULL)
                    .toList();
            for (RevisionChain end : years) {
                years.stream()
                        .filter(start -> start.family().equals(end.family()) && yearOf(start) == yearOf(end) - YEARS)
                        .map(start -> new Trend(
                                start.newest().mostPrecise(), end.newest().mostPrecise()))
                        .filter(trend -> trend.from.value().amount().signum() > 0)
                        .forEach(trends::add);
            }
        }
        return trends;
    }

    private static int yearOf(RevisionChain chain) {
        return chain.period().end().getYear();
    }
}
