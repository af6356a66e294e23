package org.majorslist.check.judge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.majorslist.check.Claim;
import org.majorslist.check.Units;
import org.majorslist.check.judge.Candidate.Time;
import org.majorslist.check.judge.Proposals.Near;
import org.majorslist.check.judge.Proposals.Proposal;
import org.majorslist.check.judge.Series.Point;

/// The figures of the record that a claim may mean: of the indicators its words name, in the places and years it may
/// speak of, with those of the notes.
final class Candidates {
    /// Places whose indicators have no other.
    private static final Set<String> OWN_PLACE = Set.of("USA", "WLD", "EUE");

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
        var times = new TimesOfRows(claim, series.day());
        for (Proposal proposal : proposals) {
            boolean flow = facts.keys(proposal.key(), "").isFlow();
            for (String area : areas(claim, proposal.key(), series)) {
                List<Point> points = series.points(List.of(proposal.key()), area, unit);
                times.beginSeries(proposal.key(), points, flow);
                for (Point point : points) {
                    Time time = times.of(point);
                    if (time != null) {
                        add(claim, proposal, point, time, all);
                    }
                }
            }
        }
        return all;
    }

    /// Adds the figure of a row, and the numbers of its note that can be a figure of their own, in the unit of the
    /// record.
    private static void add(Claim claim, Proposal proposal, Point point, Time time, List<Candidate> all) {
        all.add(new Candidate(proposal, point, point.value(), time, false));
        if (proposal.near() == Near.NOWHERE) {
            return; // of the many numbers of all notes one fits soon
        }
        String unit = claim.amount().unit();
        boolean percent = Units.base(unit).equals("percent");
        double factor = percent ? 1 : Units.factor(unit);
        for (double number : percent ? point.note().percentages() : point.note().telling()) {
            all.add(new Candidate(proposal, point, number * factor, time, true));
        }
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
}
