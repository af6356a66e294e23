package org.majorslist.check.group;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Years;
import org.majorslist.check.period.DecisionDays;
import org.majorslist.check.period.PeriodLink;

/// Which yearly decision a claim speaks of: the one its sentence or those before it date, else the last before the day
/// of the text or within two days of it, since days of papers and of the record differ.
public final class DecisionSpokenOf {
    private static final int DAY = 10; // characters of 2025-09-15
    private static final int MONTH = 7;
    private static final int LATEST = 20; // of December: no decision was later in a year

    private final Supplier<PeriodLink> source;
    private final KnownDecisions known;
    private final LocalDate published;
    private @Nullable PeriodLink periods;

    /// Makes it ready for one text.
    ///
    /// @param periods makes the periods of the text, of which claims are asked in its order; used once at most
    /// @param known the decisions of the record
    /// @param published the day of the text
    public DecisionSpokenOf(Supplier<PeriodLink> periods, KnownDecisions known, LocalDate published) {
        source = periods;
        this.known = known;
        this.published = published;
    }

    /// The decision of a claim.
    ///
    /// @param found a claim of a standing or of a count of countries, later in the text than the one asked before
    /// @return the decision; `null` if it speaks of several or of none
    @Nullable
    KnownDecision of(Found found) {
        LocalDate day = day(end(periods().periods(found).getFirst().value()));
        return day == null
                ? null
                : known.lastKnown((day.isAfter(published) ? published : day).plusDays(DecisionDays.DAYS_OF_NEWS))
                        .orElse(null);
    }

    /// The decision before one; `null` if it was the first.
    @Nullable
    KnownDecision before(KnownDecision decision) {
        return known.lastKnown(decision.day().minusDays(1)).orElse(null);
    }

    private PeriodLink periods() {
        PeriodLink known = periods;
        if (known == null) {
            known = source.get();
            periods = known;
        }
        return known;
    }

    /// Of "every year since 1989" the last.
    private static String end(String period) {
        int range = period.indexOf("..");
        return range < 0 ? period : period.substring(range + 2);
    }

    private @Nullable LocalDate day(String period) {
        try {
            return period.isEmpty()
                    ? published
                    : Years.calendar(period)
                            ? LocalDate.of(Years.number(period), Month.DECEMBER, LATEST)
                            : period.length() == MONTH
                                    ? YearMonth.parse(period).atEndOfMonth()
                                    : period.length() == DAY ? LocalDate.parse(period) : null;
        } catch (DateTimeException e) {
            return null; // an open stretch, a fiscal year
        }
    }
}
