package org.majorslist.check.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Finding;
import org.majorslist.check.Judged;
import org.majorslist.check.Units;
import org.majorslist.check.aid.Ledger;
import org.majorslist.check.aid.RecordAid.Basis;
import org.majorslist.check.judge.ToldFigure.Recorded;
import org.majorslist.check.level.Levels;
import org.majorslist.check.row.PeriodFit;
import org.majorslist.check.row.Reading;
import org.majorslist.check.row.Series;
import org.majorslist.check.row.Series.Point;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.check.weigh.Closeness;
import org.majorslist.check.weigh.Facts;
import org.majorslist.check.weigh.Words;

/// Gathers, for the levels of a text, the figures of the record that bear them out: of every measurer and on every
/// accounting basis, so that two levels can be set against each other by one of them.
final class ToldFigures {
    private final Series series;
    private final Facts facts;
    private final Ledger ledger;
    private final Words words;

    ToldFigures(Series series, Facts facts, Ledger ledger, Words words) {
        this.series = series;
        this.facts = facts;
        this.ledger = ledger;
        this.words = words;
    }

    /// A judged claim as a level that the record bears out; `null` if it is none.
    @Nullable
    ToldFigure of(Judged judged) {
        Claim claim = judged.claim();
        boolean borneOut = judged.verdict().finding().bearsOut();
        boolean level = claim.type() == ClaimType.quantity && claim.amount().number() != null;
        return borneOut && level ? new ToldFigure(judged, ClaimPeriod.of(claim.period()), recorded(judged)) : null;
    }

    private List<Recorded> recorded(Judged judged) {
        Claim claim = judged.claim();
        List<Recorded> recorded = claim.indicator().startsWith("us_assistance") ? ofAid(claim) : ofRows(claim);
        return recorded.isEmpty() ? List.of(asTold(judged)) : recorded;
    }

    private List<Recorded> ofAid(Claim claim) {
        var recorded = new ArrayList<Recorded>();
        for (Basis basis : ledger.bases(claim)) {
            if (Closeness.level(claim, basis.dollars()) == Finding.supported) {
                recorded.add(new Recorded(
                        basis.dollars(),
                        basis.measure() + " " + basis.scope(),
                        ledger.worded(basis),
                        List.of(basis.evidence())));
            }
        }
        return recorded;
    }

    private List<Recorded> ofRows(Claim claim) {
        String key = claim.counted();
        Facts.Keys keys = facts.keys(key, claim.sentence());
        List<Point> points = series.points(
                keys.keys(), claim.area(), Units.base(claim.amount().unit()));
        var times = PeriodFit.of(ClaimPeriod.of(claim.period()), series.day(), points, keys.isFlow());
        var levels = new Levels(series, facts, words);
        var recorded = new ArrayList<Recorded>();
        for (Point point : points) {
            Reading reading = levels.reading(claim, point);
            if (times.fits(point) && reading.finding() == Finding.supported) {
                recorded.add(new Recorded(
                        point.value(), point.family(), reading.how().get(), reading.evidence()));
            }
        }
        return recorded;
    }

    /// A figure borne out by a note, a sum of years or a happening stands as the text tells it.
    private Recorded asTold(Judged judged) {
        Claim claim = judged.claim();
        double value = Objects.requireNonNull(claim.amount().number())
                * Units.factor(claim.amount().unit());
        return new Recorded(
                value,
                "",
                words.measure(value, Units.base(claim.amount().unit())),
                judged.verdict().evidence());
    }
}
