package org.majorslist.outlook.fit;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.majorslist.outlook.scenario.PathTrend;
import org.majorslist.register.Observation;
import org.majorslist.register.asof.AsOf;
import org.majorslist.register.asof.RevisionChain;

/// Yearly figures of one series that were public by a day.
///
/// @param byTime figure by the middle of its year
record PublishedFigures(NavigableMap<Double, Double> byTime) {
    static final PublishedFigures NONE = new PublishedFigures(new TreeMap<>());

    private static final double MID_YEAR = 0.5;

    /// Reads what was public, in the value that stood then.
    ///
    /// @param record the record
    /// @param trends which series go with which path
    /// @param day the last day that counts
    /// @return figures by path
    static Map<String, PublishedFigures> readAll(AsOf record, Iterable<PathTrend> trends, LocalDate day) {
        Map<String, PublishedFigures> all = new TreeMap<>();
        trends.forEach(trend -> all.put(trend.variable(), read(record, trend, day)));
        return all;
    }

    private static PublishedFigures read(AsOf record, PathTrend trend, LocalDate day) {
        var figures = new TreeMap<Double, Double>();
        String family = record.register().familyOf(trend.measuredBy());
        for (RevisionChain chain : record.listChains(trend.indicator(), trend.area())) {
            var then = chain.vintages().stream()
                    .filter(vintage -> !vintage.publicBy().latest().isAfter(day))
                    .collect(Collectors.toList());
            if (chain.family().equals(family)
                    && chain.coverage() == Observation.Coverage.FULL
                    && chain.period().isCalendarYear()
                    && !then.isEmpty()) {
                var newest = new RevisionChain(chain.period(), chain.coverage(), chain.family(), then).newest();
                figures.put(
                        chain.period().end().getYear() + MID_YEAR,
                        newest.mostPrecise().value().amount().doubleValue());
            }
        }
        return new PublishedFigures(figures);
    }

    /// Whether there are two figures, so that they tell a trend.
    boolean haveTrend() {
        return byTime.size() >= 2;
    }

    /// How a level changes from one time to a later one. Between figures the way is a straight line through logarithms;
    /// nothing changes before the first. After the last goes on the trend of the last two, damped as in the naive
    /// forecast after Holt.
    ///
    /// @param earlier a time \[year]
    /// @param later a time not before it \[year]
    /// @return factor on the level
    double ratio(double earlier, double later) {
        return Math.exp(logAt(later) - logAt(earlier));
    }

    private double logAt(double time) {
        var after = byTime.ceilingEntry(time);
        var before = byTime.floorEntry(time);
        if (before == null) {
            return Math.log(byTime.firstEntry().getValue());
        }
        if (after != null) {
            double share = after.getKey().equals(before.getKey())
                    ? 0
                    : (time - before.getKey()) / (after.getKey() - before.getKey());
            return Math.log(before.getValue()) * (1 - share) + Math.log(after.getValue()) * share;
        }
        var last = byTime.lastEntry();
        var second = byTime.lowerEntry(last.getKey());
        double slope = Math.log(last.getValue() / second.getValue()) / (last.getKey() - second.getKey());
        return Math.log(last.getValue()) + slope * dampedYears(time - last.getKey());
    }

    /// Years that count, where each counts less than the one before by the damping.
    static double dampedYears(double years) {
        return (1 - Math.pow(Naive.DAMPING, years)) / -Math.log(Naive.DAMPING);
    }
}
