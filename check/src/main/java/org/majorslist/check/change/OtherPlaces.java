package org.majorslist.check.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Finding;
import org.majorslist.check.Link;
import org.majorslist.check.Sureness;
import org.majorslist.check.Verdict;
import org.majorslist.check.row.Measurers;
import org.majorslist.check.row.Reading;
import org.majorslist.check.row.Series;
import org.majorslist.check.row.Series.Point;
import org.majorslist.check.row.Weighing;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.check.weigh.Closeness;
import org.majorslist.check.weigh.Facts;
import org.majorslist.check.weigh.Words;

/// Judges a multiple or a fraction that sets one country beside another its sentence names: "almost three times Peru's
/// area".
///
/// Each country's figure is that of whoever measures there. Only support comes of it: the words seldom say which of the
/// countries named is meant.
public final class OtherPlaces {
    /// A part of the world is no country beside another.
    private static final String WORLD = "WLD";

    private final Series series;
    private final Facts facts;
    private final Words words;

    /// Makes it ready for the claims of one article.
    ///
    /// @param series the rows of the record, as the day of the article has them
    /// @param facts the tables that say where a claim is judged
    /// @param words how verdicts are worded
    public OtherPlaces(Series series, Facts facts, Words words) {
        this.series = series;
        this.facts = facts;
        this.words = words;
    }

    /// The verdict; `null` unless the recorded figures of one year bear the multiple out.
    ///
    /// @param claim the claim
    /// @return the verdict, or `null`
    public @Nullable Verdict judge(Claim claim) {
        Double number = claim.amount().number();
        boolean multiple = claim.type() == ClaimType.ratio
                && (claim.amount().unit().equals("times")
                        || claim.amount().unit().equals("share"));
        if (number == null
                || !multiple
                || claim.indicator().equals("other")
                || claim.area().equals(WORLD)) {
            return null;
        }
        List<String> keys = facts.keys(claim.indicator(), claim.sentence()).keys();
        var readings = new ArrayList<Reading>();
        for (String other : others(claim)) {
            for (int year : years(claim)) {
                List<Point> beside = series.ofYear(keys, other, year);
                for (Point own : series.ofYear(keys, claim.area(), year)) {
                    for (Point base : beside) {
                        add(claim, own, base, readings);
                        if (number < 1) { // "an eighth of Colombia's area" is told of the other
                            add(claim, base, own, readings);
                        }
                    }
                }
            }
        }
        return Weighing.verdict(claim, readings, number, words);
    }

    private static List<String> others(Claim claim) {
        Stream<Link> named = claim.links().areas().stream().filter(link -> link.sureness() != Sureness.INFERRED);
        return named.map(Link::value)
                .filter(area -> !area.equals(claim.area()) && !area.isEmpty() && !area.equals(WORLD))
                .toList();
    }

    /// The year told; where none is, the last two before the day of the article.
    private List<Integer> years(Claim claim) {
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        int now = series.day().getYear();
        return period.kind() == ClaimPeriod.Kind.YEAR || period.kind() == ClaimPeriod.Kind.YEARS
                ? List.of(period.to())
                : List.of(now - 1, now - 2);
    }

    private void add(Claim claim, Point own, Point base, List<Reading> readings) {
        double value = own.value() / base.value();
        boolean counted = own.row().indicator().equals(base.row().indicator());
        if (counted && Double.isFinite(value) && compare(claim, value) == Finding.supported) {
            readings.add(new Reading(
                    value,
                    Finding.supported,
                    Measurers.named(claim, own) || Measurers.named(claim, base),
                    own.isPublic() && base.isPublic(),
                    List.of(own, base),
                    () -> how(own, base, value)));
        }
    }

    private static Finding compare(Claim claim, double value) {
        double claimed = Objects.requireNonNull(claim.amount().number());
        return claimed < 1 ? Closeness.share(claim, value * 100, claimed * 100) : Closeness.change(claim, value);
    }

    private String how(Point own, Point base, double value) {
        String unit = own.row().value().unit().toString();
        return words.measure(own.value(), unit) + " (" + own.row().area() + ", "
                + words.measurer(own.row().measuredBy()) + ")" + words.say(" beside ", " frente a ")
                + words.measure(base.value(), unit) + " (" + base.row().area() + ", "
                + words.measurer(base.row().measuredBy()) + ")" + words.say(" in ", " en ") + own.year()
                + words.say(" is a factor of ", " es un factor de ") + words.number(value);
    }
}
