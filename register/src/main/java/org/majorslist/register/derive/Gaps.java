package org.majorslist.register.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.majorslist.register.Area;
import org.majorslist.register.Confidence;
import org.majorslist.register.Determination;
import org.majorslist.register.Indicator;
import org.majorslist.register.Instrument;
import org.majorslist.register.Lead;
import org.majorslist.register.Observation;
import org.majorslist.register.asof.AsOf;

/// What the record lacks, ranked by how much answers need it.
///
/// The need of a kind is a number of this class and can be argued with: an instrument without content
/// touches every country of a cycle (100); a listed country without accounts for a recent year, or
/// without any figure, has a brief with an empty section (60, 50); a yearly series that ended leaves a
/// section old (30, and up to 30 more the longer the series was); a negative finding of the newest
/// cycle without what it asked for leaves a section empty (45); a series of which many first printings
/// are not known makes answers of the past blind (15, and up to 15 more); weak outcomes (25, 40 if
/// negative), incomplete cycles (35) and leads (10) concern the past.
public final class Gaps {
    private static final int RECENT_YEARS = 5;
    private static final int LONG_SERIES = 5;
    private static final int FEW_PRINTINGS = 3;

    private final AsOf asOf;
    private final List<Gap> gaps = new ArrayList<>();

    private Gaps(AsOf asOf) {
        this.asOf = asOf;
    }

    /// Lists what is missing as of a day, most needed first.
    ///
    /// @param asOf the record as of the day
    /// @return the gaps
    public static List<Gap> listAll(AsOf asOf) {
        var gaps = new Gaps(asOf);
        gaps.addInstruments();
        gaps.addWeakOutcomes();
        gaps.addListedCountries();
        gaps.addUnknownConditions();
        gaps.addEndedSeries();
        gaps.addUnknownPrintings();
        asOf.register().tables().leads().forEach(gaps::addLead);
        gaps.gaps.sort(Comparator.comparingInt(Gap::need)
                .reversed()
                .thenComparing(Gap::kind)
                .thenComparing(Gap::country)
                .thenComparing(Gap::what));
        return gaps.gaps;
    }

    private void addInstruments() {
        for (Instrument instrument : asOf.listInstruments()) {
            String cycle = "cycle " + instrument.cycle();
            switch (instrument.content()) {
                case NOT_OBTAINED ->
                    gaps.add(new Gap(
                            100,
                            "instrument-content",
                            "",
                            cycle + ": content of " + instrument.document(),
                            instrument.note()));
                case ON_RECORD -> {
                    if (!instrument.complete()) {
                        gaps.add(new Gap(
                                35, "incomplete-cycle", "", cycle + ": the rest of the list", instrument.note()));
                    }
                }
            }
        }
    }

    private void addWeakOutcomes() {
        for (Determination row : asOf.listDeterminations()) {
            if (row.confidence() == Confidence.WEAK) {
                gaps.add(new Gap(
                        row.outcome().isNegative() ? 40 : 25,
                        "weak-outcome",
                        row.country(),
                        "cycle " + row.cycle() + ": an official text for "
                                + row.outcome().name().toLowerCase(Locale.ROOT),
                        "rests on " + row.sourceId()));
            }
        }
    }

    private void addListedCountries() {
        int newest = asOf.newestCycle().orElse(0);
        Set<String> listed = asOf.listDeterminations().stream()
                .filter(row -> row.cycle() == newest)
                .map(Determination::country)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> observed = asOf.register().tables().observations().stream()
                .map(Observation::area)
                .collect(Collectors.toSet());
        for (String country : listed) {
            if (!observed.contains(country)) {
                gaps.add(new Gap(
                        50, "no-figures", country, "any drug-control figure", "its brief has no evidence section"));
            }
            addYearsWithoutAccounts(country, newest);
        }
    }

    private void addYearsWithoutAccounts(String country, int newest) {
        Set<Integer> withAccounts = asOf.listLedger(country).stream()
                .filter(line -> line.scope().equals("whole"))
                .map(line -> line.fiscalYear())
                .collect(Collectors.toSet());
        String missing = java.util.stream.IntStream.range(newest - RECENT_YEARS, newest)
                .filter(year -> !withAccounts.contains(year))
                .mapToObj(year -> "FY" + year)
                .collect(Collectors.joining(" "));
        if (!missing.isEmpty()) {
            gaps.add(new Gap(
                    60,
                    "no-accounts",
                    country,
                    "assistance by account for " + missing,
                    "money at stake can be bounded only, or not at all"));
        }
    }

    private void addUnknownConditions() {
        int newest = asOf.newestCycle().orElse(0);
        for (Determination row : asOf.listDeterminations()) {
            boolean told = asOf.listConditions(row.country()).stream().anyMatch(one -> one.cycle() == row.cycle());
            if (row.cycle() == newest && row.outcome().isNegative() && !told) {
                gaps.add(new Gap(
                        45,
                        "no-conditions",
                        row.country(),
                        "cycle " + row.cycle() + ": what the determination asks for",
                        "its brief has no words of the text on reasons and conditions"));
            }
        }
    }

    private void addUnknownPrintings() {
        var counts = new TreeMap<String, Integer>();
        for (Observation row : asOf.register().tables().observations()) {
            boolean unknown = row.publication() == Observation.Publication.UNKNOWN;
            if (unknown && !row.publishedOn().latest().isAfter(asOf.day())) {
                counts.merge(row.area() + " " + row.indicator(), 1, Integer::sum);
            }
        }
        counts.forEach((series, count) -> {
            if (count >= FEW_PRINTINGS) {
                int blank = series.indexOf(' ');
                String area = series.substring(0, blank);
                boolean country = asOf.register().countries().find(area).isPresent();
                gaps.add(new Gap(
                        15 + Math.min(15, count),
                        "first-printing",
                        country ? area : "",
                        series.substring(blank + 1) + " " + area + ": first publication of " + count + " figures",
                        "answers of the past may show them too late"));
            }
        });
    }

    private void addEndedSeries() {
        for (Indicator indicator : asOf.register().tables().indicators()) {
            for (Area area : asOf.register().tables().areas()) {
                var yearsByFamily = new TreeMap<String, TreeSet<Integer>>();
                for (Observation row : asOf.listObservations(indicator.key(), area.code())) {
                    if (row.period().isCalendarYear()) {
                        yearsByFamily
                                .computeIfAbsent(asOf.register().familyOf(row.measuredBy()), _ -> new TreeSet<>())
                                .add(row.period().end().getYear());
                    }
                }
                yearsByFamily.forEach((family, years) -> addEndedSeries(indicator, area, family, years));
            }
        }
    }

    private void addEndedSeries(Indicator indicator, Area area, String family, NavigableSet<Integer> years) {
        int last = years.last();
        boolean departments = area.kind().equals("department");
        if (years.size() >= LONG_SERIES
                && !departments
                && LocalDate.of(last + 3, 1, 1).isBefore(asOf.day())) {
            gaps.add(new Gap(
                    30 + Math.min(30, years.size()),
                    "series-ended",
                    area.kind().equals("country") ? area.code() : "",
                    indicator.key() + " " + area.code() + " by " + family + " after " + last,
                    years.size() + " years on record, " + years.first() + " to " + last));
        }
    }

    private void addLead(Lead lead) {
        String country = List.of(lead.key().split(";")).stream()
                .filter(pair -> pair.startsWith("country=") || pair.startsWith("area="))
                .map(pair -> pair.substring(pair.indexOf('=') + 1))
                .findFirst()
                .orElse("");
        gaps.add(new Gap(
                10,
                "lead",
                country,
                lead.table() + " " + lead.key() + ": " + lead.field() + " " + lead.value(),
                lead.why()));
    }
}
