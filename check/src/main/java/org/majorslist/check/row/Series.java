package org.majorslist.check.row;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.majorslist.check.Units;
import org.majorslist.check.row.RecordRows.Row;
import org.majorslist.register.Observation;

/// Rows of the record as they stood on the day of one article: public ones apart from later ones.
///
/// Keeps what it has gathered, for the claims of one article ask for the same series again and again. For one thread.
public final class Series {
    private static final int LATE_YEARS = 6;
    private static final int DAYS_OF_GRACE = 7;

    /// One row with its value in the claim's own unit family.
    ///
    /// @param from the row as it is made ready for all articles
    /// @param isPublic whether it was public on the day of the article, or within a week
    public record Point(Row from, boolean isPublic) {
        /// The row as recorded.
        ///
        /// @return the row
        public Observation row() {
            return from.observation();
        }

        /// Its figure in the unit asked for.
        ///
        /// @return the figure
        public double value() {
            return from.value();
        }

        /// The body whose estimate it is.
        ///
        /// @return the body
        public String family() {
            return from.family();
        }

        /// The year in which its period ends.
        ///
        /// @return the year
        public int year() {
            return from.year();
        }

        /// Whether its period is a full calendar year.
        ///
        /// @return whether it is
        public boolean isFullYear() {
            return from.isFullYear();
        }

        /// Whether it counts what there is on one day.
        ///
        /// @return whether it does
        public boolean isStock() {
            return row().period().start().equals(row().period().end());
        }

        /// The figures of its note.
        ///
        /// @return the figures
        public RowNote note() {
            return from.note();
        }
    }

    private record Asked(List<String> keys, String area, String unit) {}

    private final RecordRows rows;
    private final LocalDate day;
    private final LocalDate asOf;
    private final LocalDate publicUntil;
    private final Map<Asked, List<Point>> gathered = new HashMap<>();

    /// Makes it ready for the claims of one article.
    ///
    /// @param rows the observations of the record
    /// @param day the day of the article
    /// @param asOf later rows are known up to this day
    public Series(RecordRows rows, LocalDate day, LocalDate asOf) {
        this.rows = rows;
        this.day = day;
        this.asOf = asOf;
        this.publicUntil = day.plusDays(DAYS_OF_GRACE);
    }

    /// The day of the article.
    ///
    /// @return the day
    public LocalDate day() {
        return day;
    }

    /// Whether a figure that names no year may well be of one: of the last six up to the year of the article.
    ///
    /// @param year the year
    /// @param day the day of the article
    /// @return whether it may
    static boolean isLate(int year, LocalDate day) {
        return year <= day.getYear() && year > day.getYear() - LATE_YEARS;
    }

    /// The same by the day of this article.
    ///
    /// @param year the year
    /// @return whether it may
    public boolean isLate(int year) {
        return isLate(year, day);
    }

    /// The unit the record keeps an indicator in.
    ///
    /// @param indicator the indicator
    /// @return the unit; empty if the record has no such indicator
    public String unitOf(String indicator) {
        return rows.unitOf(indicator);
    }

    /// The departments of the country of one, as [RecordRows#partsBeside] knows them.
    ///
    /// @param area the code of the department
    /// @return their codes
    public List<String> partsBeside(String area) {
        return rows.partsBeside(area);
    }

    /// The place an indicator is kept for, if it is one only.
    Optional<String> onlyAreaOf(String indicator) {
        return rows.onlyAreaOf(indicator);
    }

    /// All rows of some indicators and an area, in the unit asked for; those of another unit family are left out.
    ///
    /// @param keys the indicators
    /// @param area the code of an area
    /// @param unit the unit asked for
    /// @return the rows
    public List<Point> points(List<String> keys, String area, String unit) {
        return gathered.computeIfAbsent(new Asked(keys, area, unit), this::gather);
    }

    private List<Point> gather(Asked asked) {
        LocalDate known = publicUntil.isBefore(asOf) ? publicUntil : asOf;
        var points = new ArrayList<Point>();
        for (String key : asked.keys()) {
            for (Row row : rows.of(key, asked.area(), asked.unit())) {
                if (!row.published().isAfter(asOf) && !row.isReplacedBy(known)) {
                    points.add(new Point(row, !row.published().isAfter(publicUntil)));
                }
            }
        }
        return points;
    }

    /// The indicators of which some row, whenever it came out, can be given in a unit.
    Set<String> indicatorsIn(String unit) {
        return rows.indicatorsIn(unit);
    }

    /// The rows of a full calendar year, in the unit of the first indicator.
    ///
    /// @param keys the indicators that may tell it
    /// @param area the code of an area
    /// @param year a calendar year
    /// @return the rows
    public List<Point> ofYear(List<String> keys, String area, int year) {
        return keys.isEmpty()
                ? List.of()
                : points(keys, area, Units.base(unitOf(keys.getFirst()))).stream()
                        .filter(point -> point.isFullYear() && point.year() == year)
                        .toList();
    }

    /// The same days of each year, for each indicator and the body that estimates it.
    ///
    /// @param points the rows
    /// @param first the first day
    /// @param last the last day
    /// @return the years in order, line by line
    public static List<NavigableMap<Integer, List<Point>>> linesOf(List<Point> points, MonthDay first, MonthDay last) {
        return lines(
                points,
                point -> MonthDay.from(point.row().period().start()).equals(first)
                        && MonthDay.from(point.row().period().end()).equals(last)
                        && !point.isStock());
    }

    /// Full calendar years and counts of one day, for each indicator and the body that estimates it; each year with its
    /// points.
    ///
    /// @param points the rows
    /// @return the years in order, line by line
    public static List<NavigableMap<Integer, List<Point>>> lines(List<Point> points) {
        return lines(points, point -> point.isFullYear() || point.isStock());
    }

    private static List<NavigableMap<Integer, List<Point>>> lines(List<Point> points, Predicate<Point> meant) {
        var lines = new TreeMap<String, NavigableMap<Integer, List<Point>>>();
        for (Point point : points) {
            if (meant.test(point)) {
                lines.computeIfAbsent(point.from().line(), line -> new TreeMap<>())
                        .computeIfAbsent(point.year(), year -> new ArrayList<>())
                        .add(point);
            }
        }
        return List.copyOf(lines.values());
    }

    /// The key of a row as evidence is written.
    ///
    /// @param row a row
    /// @return the key
    public static String key(Observation row) {
        var period = row.period();
        String when = period.isCalendarYear()
                ? String.valueOf(period.start().getYear())
                : period.start().equals(period.end()) ? period.end().toString() : period.start() + ".." + period.end();
        return "observations:" + row.indicator() + "/" + row.area() + "/" + when + "/" + row.measuredBy() + "/"
                + row.publishedOn();
    }
}
