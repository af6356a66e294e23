package org.majorslist.register.precedent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.register.Determination;
import org.majorslist.register.Event;
import org.majorslist.register.asof.AsOf;

/// What followed a determination in the next three years, as far as the record knows by the as-of day.
///
/// That one thing followed another does not say that it came of it.
///
/// @param determinations those of the next three cycles on the same country
/// @param assistanceBefore obligations in the last fiscal year before the decision, current dollars; `null` if
///     not on record
/// @param assistanceAfter obligations three fiscal years later, current dollars; `null` if not on record
/// @param evidence change of the cultivated area over the three years after; `null` if not on record
/// @param events events concerning the country in the three years after, oldest first
public record Aftermath(
        List<Determination> determinations,
        @Nullable BigDecimal assistanceBefore,
        @Nullable BigDecimal assistanceAfter,
        @Nullable Trend evidence,
        List<Event> events) {
    /// The years that are told.
    public static final int YEARS = 3;

    /// Copies the lists.
    public Aftermath {
        determinations = List.copyOf(determinations);
        events = List.copyOf(events);
    }

    static Aftermath of(AsOf asOf, Determination row) {
        LocalDate decided = row.decidedOn();
        int fiscalYear = Features.lastFiscalYearBefore(decided);
        return new Aftermath(
                asOf.listDeterminations(row.country()).stream()
                        .filter(other -> other.cycle() > row.cycle() && other.cycle() <= row.cycle() + YEARS)
                        .toList(),
                Features.findAssistance(asOf, row.country(), fiscalYear).orElse(null),
                Features.findAssistance(asOf, row.country(), fiscalYear + YEARS).orElse(null),
                Trend.findAfter(asOf, row.country(), decided).orElse(null),
                asOf.listEvents().stream()
                        .filter(event -> event.countries().contains(row.country()))
                        .filter(event -> event.date().earliest().isAfter(decided)
                                && !event.date().earliest().isAfter(decided.plusYears(YEARS)))
                        .toList());
    }
}
