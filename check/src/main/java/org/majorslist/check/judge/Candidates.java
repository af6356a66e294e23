package org.majorslist.check.judge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.Sureness;
import org.majorslist.check.Units;
import org.majorslist.check.judge.Candidate.Time;
import org.majorslist.check.judge.Proposals.Proposal;
import org.majorslist.check.judge.Series.Point;

/// The figures of the record that a claim may mean: of the indicators its words name, in the places and years it may
/// speak of, with those of the notes.
final class Candidates {
    private static final Pattern MONTHS = Pattern.compile(
            "\\b(?:month|mes(?:es)?\\b|january|february|march|april|june|july|august|september|october|november|december"
                    + "|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|quarter"
                    + "|trimestre|semester|semestre|so far|to date|en lo que va|lapso|year earlier|año antes)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,4})?) percent");
    /// Places whose indicators have no other.
    private static final Set<String> OWN_PLACE = Set.of("USA", "WLD", "EUE");
    /// A count that runs from before the year in which it is told.
    private static final String RUNNING = "_since_start_of_government";

    private final Series series;
    private final Facts facts;

    Candidates(Series series, Facts facts) {
        this.series = series;
        this.facts = facts;
    }

    /// All of them.
    ///
    /// @param proposals the indicators its words name
    List<Candidate> of(Claim claim, List<Proposal> proposals) {
        var all = new ArrayList<Candidate>();
        String unit = Units.base(claim.amount().unit());
        for (Proposal proposal : proposals) {
            for (String area : areas(claim, proposal.key(), series)) {
                List<Point> points = series.points(List.of(proposal.key()), area, unit);
                for (Point point : points) {
                    Time time = time(claim, point, points, proposal.key());
                    if (time != null) {
                        all.add(new Candidate(proposal, point, point.value(), time, false));
                        ofNote(claim, point)
                                .forEach(value -> all.add(new Candidate(proposal, point, value, time, true)));
                    }
                }
            }
        }
        return all;
    }

    /// The numbers of a note that can be a figure of their own, in the unit of the record.
    private static List<Double> ofNote(Claim claim, Point point) {
        double factor = Units.factor(claim.amount().unit());
        if (Units.base(claim.amount().unit()).equals("percent")) {
            return PERCENT.matcher(point.row().note())
                    .results()
                    .map(found -> Double.parseDouble(found.group(1)))
                    .toList();
        }
        return NoteNumbers.of(point.row().note()).stream()
                .filter(number -> LesserReadings.digits(number) >= LesserReadings.TELLING_DIGITS)
                .map(number -> number * factor)
                .toList();
    }

    /// The places a claim on an indicator may speak of: its own, those its links name, and the indicator's only one.
    static List<String> areas(Claim claim, String key, Series series) {
        var areas = new LinkedHashSet<String>();
        areas.add(claim.area());
        claim.links().areas().forEach(link -> areas.add(link.value()));
        series.onlyAreaOf(key).filter(OWN_PLACE::contains).ifPresent(areas::add);
        areas.removeIf(String::isEmpty);
        return List.copyOf(areas);
    }

    private @Nullable Time time(Claim claim, Point point, List<Point> points, String key) {
        boolean flow = facts.keys(key, "").isFlow();
        if (fits(claim.period(), point, points, flow)) {
            return Time.SAME;
        }
        ClaimPeriod own = ClaimPeriod.of(claim.period());
        if (!own.isOpen()
                && isPart(own, point, key)
                && MONTHS.matcher(claim.sentence()).find()) {
            return Time.NAMED;
        }
        if (!own.isOpen() && claim.links().period().sureness() == Sureness.WRITTEN) {
            return null;
        }
        boolean named = claim.links().periods().stream()
                .skip(1)
                .anyMatch(link -> !link.value().isEmpty() && fits(link.value(), point, points, flow));
        return named ? Time.NAMED : point.year() <= series.day().getYear() ? Time.OPEN : null;
    }

    private boolean fits(String period, Point point, List<Point> points, boolean flow) {
        return PeriodFit.of(ClaimPeriod.of(period), series.day(), points, flow).fits(point);
    }

    /// Whether a row is of a part of the claim's time; a running count need only end in it.
    private static boolean isPart(ClaimPeriod own, Point point, String key) {
        var described = point.row().period();
        boolean begins = key.endsWith(RUNNING) || !described.start().isBefore(own.first());
        return !point.isFullYear()
                && begins
                && !described.end().isBefore(own.first())
                && !described.end().isAfter(own.last());
    }
}
