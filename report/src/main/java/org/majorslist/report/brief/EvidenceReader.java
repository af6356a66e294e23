package org.majorslist.report.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.majorslist.measure.Period;
import org.majorslist.register.Indicator;
import org.majorslist.register.Measurer;
import org.majorslist.register.Observation;
import org.majorslist.register.Observation.Coverage;
import org.majorslist.register.asof.AsOf;
import org.majorslist.register.asof.Disagreement;

/// Reads the evidence on one country from the record as it was known on a day.
final class EvidenceReader {
    private static final Comparator<Observation> BY_PERIOD_END = Comparator.<Observation, java.time.LocalDate>comparing(
                    row -> row.period().end())
            .thenComparing(row -> row.period().start());

    private final AsOf known;
    private final String area;

    /// Reads from a view of the record.
    ///
    /// @param known the record as known on a day
    /// @param area ISO 3166-1 code of the country
    EvidenceReader(AsOf known, String area) {
        this.known = known;
        this.area = area;
    }

    /// Every indicator with a figure on the country: those that bear on cooperation first, the longest series first.
    ///
    /// @return one entry an indicator
    List<Evidence> list() {
        var all = new ArrayList<Evidence>();
        for (Indicator indicator : known.register().tables().indicators()) {
            List<Observation> rows = newest(indicator);
            if (!rows.isEmpty()) {
                all.add(new Evidence(indicator, series(rows), disagreement(indicator)));
            }
        }
        all.sort(Comparator.comparing(EvidenceReader::isContext)
                .thenComparing(Comparator.comparingInt(EvidenceReader::weight).reversed()));
        return all;
    }

    /// Whether an indicator is context only and bears on no head of 22 U.S.C. 2291h(a)(1).
    ///
    /// @param evidence an indicator's figures
    /// @return true for context
    static boolean isContext(Evidence evidence) {
        return evidence.indicator().bearsOnMeasure().startsWith("context");
    }

    private static int weight(Evidence evidence) {
        return evidence.series().stream()
                .mapToInt(series -> series.years().size())
                .sum();
    }

    /// The standing value of each period and family, in its printing with the most digits.
    private List<Observation> newest(Indicator indicator) {
        return known.listChains(indicator.key(), area).stream()
                .map(chain -> chain.newest().mostPrecise())
                .toList();
    }

    private List<Series> series(List<Observation> rows) {
        Map<String, List<Observation>> byFamily = new LinkedHashMap<>();
        for (Observation row : rows) {
            String family = known.register().familyOf(row.measuredBy());
            byFamily.computeIfAbsent(family, key -> new ArrayList<>()).add(row);
        }
        var all = new ArrayList<Series>();
        byFamily.forEach((family, figures) -> all.add(series(family, figures)));
        all.sort(Comparator.<Series, java.time.LocalDate>comparing(
                        one -> one.newest().period().end())
                .reversed()
                .thenComparingInt(one -> -one.years().size()));
        return all;
    }

    private Series series(String family, List<Observation> rows) {
        List<Observation> years = rows.stream()
                .filter(row -> row.coverage() == Coverage.FULL && isYear(row.period()))
                .sorted(BY_PERIOD_END)
                .toList();
        Observation newest = newest(rows, years);
        var changes = new ArrayList<Change>();
        for (int distance : Series.DISTANCES) {
            findYearsBefore(newest, years, distance).ifPresent(from -> changes.add(Change.of(distance, from, newest)));
        }
        return new Series(family, nameOf(newest.measuredBy()), newest, years, changes);
    }

    private static Observation newest(List<Observation> rows, List<Observation> years) {
        List<Observation> full =
                rows.stream().filter(row -> row.coverage() == Coverage.FULL).toList();
        List<Observation> best = !years.isEmpty() ? years : full.isEmpty() ? rows : full;
        return best.stream().max(BY_PERIOD_END).orElseThrow();
    }

    private static Optional<Observation> findYearsBefore(Observation newest, List<Observation> years, int distance) {
        var wanted = new Period(
                newest.period().start().minusYears(distance),
                newest.period().end().minusYears(distance));
        return years.stream().filter(row -> row.period().equals(wanted)).findFirst();
    }

    private static boolean isYear(Period period) {
        return period.isCalendarYear()
                || period.equals(Period.ofFiscalYear(period.end().getYear()));
    }

    private @Nullable DisagreementNote disagreement(Indicator indicator) {
        List<Disagreement> all = known.listDisagreements(indicator.key(), area);
        return all.stream()
                .max(Comparator.comparing(Disagreement::period))
                .map(newest -> new DisagreementNote(newest.figures(), newest.spread(), all.size()))
                .orElse(null);
    }

    private String nameOf(String measurer) {
        return known.register().findMeasurer(measurer).map(Measurer::key).orElse(measurer);
    }
}
