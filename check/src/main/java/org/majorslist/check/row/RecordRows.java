package org.majorslist.check.row;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.majorslist.check.Units;
import org.majorslist.register.Observation;
import org.majorslist.register.Register;

/// The observations of the record, made ready for comparison once: press claims left out, values in the unit asked
/// for.
public final class RecordRows {
    private static final String PRESS = "MEDIA";
    private static final int COUNTRY = 3; // letters of `COL-NAR`

    /// One row, whatever the day of the article.
    ///
    /// @param observation the row of the record
    /// @param value its figure in the unit asked for
    /// @param family the body whose estimate it is
    /// @param line its indicator and that body: rows of one line may be set beside each other
    /// @param published the first day its date of publication can mean
    /// @param year the year in which its period ends
    /// @param isFullYear whether it is of all of one calendar year
    /// @param finalFrom for a preliminary row the first day a final one of the same body and period was public; the
    ///     latest day there is for any other
    /// @param note the figures of its note
    record Row(
            Observation observation,
            double value,
            String family,
            String line,
            LocalDate published,
            int year,
            boolean isFullYear,
            LocalDate finalFrom,
            RowNote note) {
        static Row of(Observation row, double value, String family, LocalDate finalFrom) {
            return new Row(
                    row,
                    value,
                    family,
                    row.indicator() + " " + family,
                    row.publishedOn().earliest(),
                    row.period().end().getYear(),
                    row.coverage() == Observation.Coverage.FULL && row.period().isCalendarYear(),
                    finalFrom,
                    RowNote.of(row.note()));
        }

        /// Whether it no longer counted on a day, since the final row was public.
        boolean isReplacedBy(LocalDate day) {
            return !finalFrom.isAfter(day);
        }
    }

    private record Asked(String indicator, String area, String unit) {}

    private final Register register;
    private final Map<String, List<Observation>> releases;
    private final Map<String, String> onlyAreas = new HashMap<>();
    private final Map<String, Set<String>> parts = new HashMap<>();
    private final Map<String, List<List<Observation>>> releasesByArea = new ConcurrentHashMap<>();
    private final Map<Asked, List<Row>> ready = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> indicators = new ConcurrentHashMap<>();

    /// Reads them once, for all articles.
    ///
    /// @param register the record
    public RecordRows(Register register) {
        this.register = register;
        releases = register.tables().observations().stream()
                .filter(row -> !row.measuredBy().equals(PRESS))
                .collect(Collectors.groupingBy(row -> row.publishedOn().toString()));
        var several = new HashSet<String>();
        for (Observation row : register.tables().observations()) {
            if (row.area().length() > 2 && row.area().charAt(2) == '-') {
                parts.computeIfAbsent(row.area().substring(0, 2), country -> new TreeSet<>())
                        .add(row.area());
            }
            String known = onlyAreas.putIfAbsent(row.indicator(), row.area());
            if (known != null && !known.equals(row.area())) {
                several.add(row.indicator());
            }
        }
        onlyAreas.keySet().removeAll(several);
    }

    /// The rows of one indicator and area that can be given in a unit; those of another kind of unit are left out.
    List<Row> of(String indicator, String area, String unit) {
        return ready.computeIfAbsent(new Asked(indicator, area, unit), this::read);
    }

    /// The indicators of which some row can be given in a unit.
    Set<String> indicatorsIn(String unit) {
        return indicators.computeIfAbsent(unit, this::readIndicators);
    }

    private Set<String> readIndicators(String unit) {
        return register.tables().observations().stream()
                .filter(row -> !Double.isNaN(Units.from(row.value().unit().toString(), unit)))
                .map(Observation::indicator)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Row> read(Asked asked) {
        List<Observation> own = register.listObservations(asked.indicator(), areaOfRecord(asked.area())).stream()
                .filter(row -> !row.measuredBy().equals(PRESS) && !Double.isNaN(factor(row, asked)))
                .toList();
        return own.stream()
                .map(row -> Row.of(
                        row,
                        factor(row, asked) * row.value().amount().doubleValue(),
                        register.familyOf(row.measuredBy()),
                        finalFrom(row, own)))
                .toList();
    }

    private static double factor(Observation row, Asked asked) {
        return Units.from(row.value().unit().toString(), asked.unit());
    }

    /// A preliminary row counts only while no final row of the same measurer and period is public.
    private LocalDate finalFrom(Observation row, List<Observation> own) {
        return !isPreliminary(row)
                ? LocalDate.MAX
                : own.stream()
                        .filter(other -> !isPreliminary(other)
                                && other.period().equals(row.period())
                                && register.familyOf(other.measuredBy()).equals(register.familyOf(row.measuredBy())))
                        .map(other -> other.publishedOn().earliest())
                        .min(Comparator.naturalOrder())
                        .orElse(LocalDate.MAX);
    }

    private static boolean isPreliminary(Observation row) {
        return row.status() == Observation.Status.PRELIMINARY;
    }

    /// The rows that first came out on a day, of an area.
    ///
    /// @param day the day
    /// @param area the code of the area
    /// @return the rows
    public List<Observation> publishedOn(LocalDate day, String area) {
        return releases.getOrDefault(day.toString(), List.of()).stream()
                .filter(row -> row.area().equals(areaOfRecord(area)))
                .toList();
    }

    /// What one source tells of one area and one time: two things at least, release by release.
    ///
    /// @param area the code of the area
    /// @return the rows, release by release
    public List<List<Observation>> releasesOf(String area) {
        return releasesByArea.computeIfAbsent(areaOfRecord(area), this::readReleases);
    }

    private List<List<Observation>> readReleases(String area) {
        Map<String, List<Observation>> all = register.tables().observations().stream()
                .filter(row -> row.area().equals(area) && !row.measuredBy().equals(PRESS))
                .collect(Collectors.groupingBy(
                        row -> row.sourceId() + " " + row.period(), TreeMap::new, Collectors.toList()));
        return all.values().stream()
                .filter(rows ->
                        rows.stream().map(Observation::indicator).distinct().count() > 1)
                .toList();
    }

    /// The departments the record has figures of, of the country of one of them.
    ///
    /// @param area a department as claims name it, such as `COL-PUT`
    /// @return all of them, as claims name them
    List<String> partsBeside(String area) {
        return parts.getOrDefault(area.substring(0, 2), Set.of()).stream()
                .map(part -> area.substring(0, COUNTRY) + part.substring(2))
                .toList();
    }

    /// The place an indicator is kept for, if it is one only.
    Optional<String> onlyAreaOf(String indicator) {
        return Optional.ofNullable(onlyAreas.get(indicator));
    }

    /// The unit in which the record keeps an indicator; a count if it does not know the indicator.
    String unitOf(String indicator) {
        return register.findIndicator(indicator)
                .map(known -> known.unit().toString())
                .map(unit -> unit.equals("million USD") ? "USD" : unit)
                .orElse("count");
    }

    /// Departments stand as `COL-PUT` in claims and as `CO-PUT` in the record.
    private String areaOfRecord(String area) {
        int dash = area.indexOf('-');
        return dash == 3 ? area.substring(0, 2) + area.substring(dash) : area;
    }
}
