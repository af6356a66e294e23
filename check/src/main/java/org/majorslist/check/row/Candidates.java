package org.majorslist.check.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.DoublePredicate;
import org.majorslist.check.Claim;
import org.majorslist.check.Units;
import org.majorslist.check.row.Candidate.Time;
import org.majorslist.check.row.Proposals.Near;
import org.majorslist.check.row.Proposals.Proposal;
import org.majorslist.check.row.Series.Point;
import org.majorslist.check.weigh.Facts;

/// The figures of the record that a claim may mean: of the indicators its words name, in the places and years it may
/// speak of, with those of the notes.
public final class Candidates {
    /// Places whose indicators have no other.
    private static final Set<String> OWN_PLACE = Set.of("USA", "WLD", "EUE");

    private final Series series;
    private final Facts facts;

    Candidates(Series series, Facts facts) {
        this.series = series;
        this.facts = facts;
    }

    /// The rows of one indicator and place.
    private record Line(Proposal proposal, List<Point> points) {}

    /// All of them; none where no figure of theirs fits, whatever its time.
    ///
    /// @param proposals the indicators its words name
    /// @param fits whether a figure, in the unit of the record, fits the claim
    List<Candidate> of(Claim claim, List<Proposal> proposals, DoublePredicate fits) {
        List<Line> lines = lines(claim, proposals);
        if (lines.stream().noneMatch(line -> isAnyFitting(claim, line, fits))) {
            return List.of();
        }
        var all = new ArrayList<Candidate>();
        var times = new TimesOfRows(claim, series.day());
        for (Line line : lines) {
            String key = line.proposal().key();
            times.beginSeries(key, line.points(), facts.keys(key, "").isFlow());
            for (Point point : line.points()) {
                Time time = times.of(point);
                if (time != null) {
                    add(claim, line.proposal(), point, time, all);
                }
            }
        }
        return all;
    }

    /// The rows in the unit of the claim; of most indicators there are none.
    private List<Line> lines(Claim claim, List<Proposal> proposals) {
        var lines = new ArrayList<Line>();
        String unit = Units.base(claim.amount().unit());
        Set<String> inUnit = series.indicatorsIn(unit);
        for (Proposal proposal : proposals) {
            if (inUnit.contains(proposal.key())) {
                for (String area : areas(claim, proposal.key(), series)) {
                    List<Point> points = series.points(List.of(proposal.key()), area, unit);
                    if (!points.isEmpty()) {
                        lines.add(new Line(proposal, points));
                    }
                }
            }
        }
        return lines;
    }

    private static boolean isAnyFitting(Claim claim, Line line, DoublePredicate fits) {
        double factor = factorOfNotes(claim);
        for (Point point : line.points()) {
            if (fits.test(point.value())) {
                return true;
            }
            for (double number : noted(claim, line.proposal(), point)) {
                if (fits.test(number * factor)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Adds the figure of a row, and the numbers of its note that can be a figure of their own, in the unit of the
    /// record.
    private static void add(Claim claim, Proposal proposal, Point point, Time time, List<Candidate> all) {
        all.add(new Candidate(proposal, point, point.value(), time, false));
        double factor = factorOfNotes(claim);
        for (double number : noted(claim, proposal, point)) {
            all.add(new Candidate(proposal, point, number * factor, time, true));
        }
    }

    private static List<Double> noted(Claim claim, Proposal proposal, Point point) {
        if (proposal.near() == Near.NOWHERE) {
            return List.of(); // of the many numbers of all notes one fits soon
        }
        return isPercent(claim) ? point.note().percentages() : point.note().telling();
    }

    private static double factorOfNotes(Claim claim) {
        return isPercent(claim) ? 1 : Units.factor(claim.amount().unit());
    }

    private static boolean isPercent(Claim claim) {
        return Units.base(claim.amount().unit()).equals("percent");
    }

    /// The places a claim on an indicator may speak of: its own, those its links name, and the indicator's only one.
    ///
    /// @param claim the claim
    /// @param key an indicator of the record
    /// @param series the rows of the record, as the day of the article has them
    /// @return their codes
    public static List<String> areas(Claim claim, String key, Series series) {
        Set<String> areas = claim.areas();
        series.onlyAreaOf(key).filter(OWN_PLACE::contains).ifPresent(areas::add);
        areas.removeIf(String::isEmpty);
        return List.copyOf(areas);
    }
}
