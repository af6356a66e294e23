package org.majorslist.register.derive;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.majorslist.measure.Money;
import org.majorslist.measure.Prices;
import org.majorslist.register.AidMeasure;
import org.majorslist.register.AssistanceTotal;
import org.majorslist.register.Observation.Coverage;
import org.majorslist.register.asof.AsOf;

/// Whole fiscal years of assistance to one country added up within one source, measure and scope, in current dollars.
///
/// @param measure the stage of the money that is counted
/// @param scope whose money, as the record words it, such as `all_agencies`
/// @param sourceId source of the totals
/// @param firstYear first fiscal year asked for
/// @param lastYear last fiscal year asked for
/// @param byYear the total of each year on record, at least one; a year that was not over is left out
public record LedgerSum(
        AidMeasure measure,
        String scope,
        String sourceId,
        int firstYear,
        int lastYear,
        NavigableMap<Integer, Money> byYear) {
    /// Copies the years.
    public LedgerSum {
        byYear = Collections.unmodifiableNavigableMap(new TreeMap<>(byYear));
    }

    private record Basis(AidMeasure measure, String scope, String sourceId) {}

    /// Adds up what the ledger has, as it was known.
    ///
    /// @param asOf the record as of a day
    /// @param country ISO 3166-1 code of the recipient
    /// @param firstYear first fiscal year
    /// @param lastYear last fiscal year
    /// @return one sum a measure, scope and source, in the order of the file; never to be added to each other
    public static List<LedgerSum> list(AsOf asOf, String country, int firstYear, int lastYear) {
        Map<Basis, NavigableMap<Integer, Money>> sums = new LinkedHashMap<>();
        for (AssistanceTotal total : asOf.listTotals(country)) {
            boolean counted = total.amount().prices() == Prices.CURRENT
                    && total.coverage() == Coverage.FULL
                    && total.fiscalYear() >= firstYear
                    && total.fiscalYear() <= lastYear;
            if (counted) {
                var basis = new Basis(total.measure(), total.scope(), total.sourceId());
                sums.computeIfAbsent(basis, _ -> new TreeMap<>())
                        .merge(total.fiscalYear(), total.amount(), Money::plus);
            }
        }
        return sums.entrySet().stream()
                .map(entry -> new LedgerSum(
                        entry.getKey().measure(),
                        entry.getKey().scope(),
                        entry.getKey().sourceId(),
                        firstYear,
                        lastYear,
                        entry.getValue()))
                .toList();
    }

    /// The sum.
    ///
    /// @return current dollars
    public Money sum() {
        return new Money(
                byYear.values().stream().map(Money::dollars).reduce(BigDecimal.ZERO, BigDecimal::add), Prices.CURRENT);
    }

    /// The fiscal years asked for that are not in the sum.
    ///
    /// @return the years, in order
    public List<Integer> missingYears() {
        return IntStream.rangeClosed(firstYear, lastYear)
                .filter(year -> !byYear.containsKey(year))
                .boxed()
                .toList();
    }
}
