package org.majorslist.outlook.fit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.majorslist.measure.Period;
import org.majorslist.outlook.scenario.Target;
import org.majorslist.register.Observation;
import org.majorslist.register.asof.AsOf;
import org.majorslist.register.asof.RevisionChain;
import org.majorslist.register.asof.Vintage;

/// A target with its yearly figures: the newest settled figure of the measurer for each full year.
///
/// @param target the target
/// @param byYear figure by calendar year, in the unit of the record
public record ObservedSeries(Target target, SortedMap<Integer, Double> byYear) {
    /// Reads the figures that stand; leaked and preliminary ones are left out.
    ///
    /// @param record the record as known on a day
    /// @param target the target
    /// @return the series, perhaps without figures
    public static ObservedSeries of(AsOf record, Target target) {
        return of(record, target, RevisionChain::newest);
    }

    /// Reads the same years as they stood on an earlier day: of a figure revised since, the value given until then.
    ///
    /// A figure of which the record holds only a later print keeps the value of that print.
    ///
    /// @param record the record
    /// @param target the target
    /// @param day the earlier day
    /// @return the series
    public static ObservedSeries of(AsOf record, Target target, LocalDate day) {
        return of(record, target, chain -> knownBy(chain, day));
    }

    private static ObservedSeries of(AsOf record, Target target, Function<RevisionChain, Vintage> choose) {
        var sums = new TreeMap<Integer, Double>();
        var counts = new TreeMap<Integer, Integer>();
        for (String area : target.areas()) {
            ofArea(record, target, area, choose).forEach((year, value) -> {
                sums.merge(year, value, Double::sum);
                counts.merge(year, 1, Integer::sum);
            });
        }
        counts.forEach((year, count) -> {
            if (count < target.areas().size()) {
                sums.remove(year);
            }
        });
        return new ObservedSeries(target, sums);
    }

    private static SortedMap<Integer, Double> ofArea(
            AsOf record, Target target, String area, Function<RevisionChain, Vintage> choose) {
        var values = new TreeMap<Integer, Double>();
        String family = record.register().familyOf(target.measuredBy());
        for (RevisionChain chain : record.listChains(target.indicator(), area)) {
            if (chain.family().equals(family)
                    && chain.coverage() == Observation.Coverage.FULL
                    && chain.newest().isSettled()
                    && isYear(chain.period(), target.timing())) {
                values.put(
                        chain.period().end().getYear(),
                        choose.apply(chain).mostPrecise().value().amount().doubleValue());
            }
        }
        return values;
    }

    private static Vintage knownBy(RevisionChain chain, LocalDate day) {
        List<Vintage> known = chain.vintages().stream()
                .filter(vintage -> !vintage.publicBy().latest().isAfter(day))
                .toList();
        return known.isEmpty()
                ? chain.newest()
                : new RevisionChain(chain.period(), chain.coverage(), chain.family(), known).newest();
    }

    private static boolean isYear(Period period, Target.Timing timing) {
        boolean lastDay = period.end().getMonthValue() == 12 && period.end().getDayOfMonth() == 31;
        return period.isCalendarYear()
                || (timing == Target.Timing.YEAR_END
                        && lastDay
                        && period.start().equals(period.end()));
    }

    /// The years up to one.
    ///
    /// @param lastYear last year that counts
    /// @return the years on record, ascending
    public List<Integer> yearsUpTo(int lastYear) {
        return new ArrayList<>(byYear.headMap(lastYear + 1).keySet());
    }

    /// Reads every target.
    ///
    /// @param record the record as known on a day
    /// @param targets the targets
    /// @return one series a target
    public static List<ObservedSeries> listAll(AsOf record, List<Target> targets) {
        return targets.stream().map(target -> of(record, target)).toList();
    }

    /// Reads every target as it stood on an earlier day.
    ///
    /// @param record the record
    /// @param targets the targets
    /// @param day the earlier day
    /// @return one series a target
    public static List<ObservedSeries> listAll(AsOf record, List<Target> targets, LocalDate day) {
        return targets.stream().map(target -> of(record, target, day)).toList();
    }
}
