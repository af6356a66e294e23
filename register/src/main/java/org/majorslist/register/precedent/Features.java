package org.majorslist.register.precedent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.measure.Prices;
import org.majorslist.register.AidMeasure;
import org.majorslist.register.AssistanceTotal;
import org.majorslist.register.Determination;
import org.majorslist.register.asof.AsOf;

/// One determination described for comparison, as far as the record knows by the as-of day.
///
/// @param determination the determination
/// @param firstTime whether its outcome is the first negative one, or the first after five cycles without
/// @param producer whether the record holds a cultivated area for the country; else it counts as transit
/// @param assistance obligations in the last fiscal year that ended before the decision, current dollars;
///     `null` if not on record
/// @param evidence change of the cultivated area over three years before the decision; `null` if not on record
/// @param relationEvents events in relations with the United States in the two years before; `null` if the
///     record holds no event of the country at all
public record Features(
        Determination determination,
        boolean firstTime,
        boolean producer,
        @Nullable BigDecimal assistance,
        @Nullable Trend evidence,
        @Nullable Integer relationEvents) {
    private static final int QUIET_CYCLES = 5;
    private static final Set<String> RELATION_KINDS = Set.of("diplomatic", "military", "aid", "extradition");

    /// Describes a determination.
    ///
    /// @param asOf the record as of the day
    /// @param row the determination
    /// @return its description
    public static Features of(AsOf asOf, Determination row) {
        LocalDate decided = row.decidedOn();
        return new Features(
                row,
                isFirstTime(asOf, row),
                Trend.isProducer(asOf, row.country()),
                findAssistance(asOf, row.country(), lastFiscalYearBefore(decided))
                        .orElse(null),
                Trend.findBefore(asOf, row.country(), decided).orElse(null),
                countRelationEvents(asOf, row.country(), decided));
    }

    private static boolean isFirstTime(AsOf asOf, Determination row) {
        return row.outcome().isNegative()
                && asOf.listDeterminations(row.country()).stream()
                        .filter(other -> other.outcome().isNegative())
                        .noneMatch(other -> other.cycle() < row.cycle() && other.cycle() >= row.cycle() - QUIET_CYCLES);
    }

    /// The last fiscal year of the United States government that had ended by a day.
    static int lastFiscalYearBefore(LocalDate day) {
        return day.getMonthValue() >= 10 ? day.getYear() : day.getYear() - 1;
    }

    /// Obligations of all agencies in one fiscal year, by the newest source.
    static Optional<BigDecimal> findAssistance(AsOf asOf, String country, int fiscalYear) {
        List<AssistanceTotal> found = asOf.listTotals(country).stream()
                .filter(total -> total.fiscalYear() == fiscalYear
                        && total.measure() == AidMeasure.OBLIGATED
                        && total.amount().prices() == Prices.CURRENT
                        && total.scope().equals("all_agencies"))
                .toList();
        return found.stream()
                .max(Comparator.comparing(AssistanceTotal::publishedOn))
                .map(total -> total.amount().dollars());
    }

    private static @Nullable Integer countRelationEvents(AsOf asOf, String country, LocalDate decided) {
        List<LocalDate> days = asOf.listEvents().stream()
                .filter(event -> event.countries().contains(country) && RELATION_KINDS.contains(event.kind()))
                .map(event -> event.date().earliest())
                .toList();
        return days.isEmpty()
                ? null
                : Integer.valueOf((int) days.stream()
                        .filter(day -> day.isBefore(decided) && !day.isBefore(decided.minusYears(2)))
                        .count());
    }
}
