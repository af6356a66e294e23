package org.majorslist.check.judge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Judged;
import org.majorslist.check.Sureness;
import org.majorslist.check.Units;
import org.majorslist.check.Verdict;
import org.majorslist.check.judge.Series.Point;

/// Judges the share that departments have of their country: "Nariño and Putumayo hold almost half of the coca".
///
/// The departments are those the sentence names, all together, by one measurer and for one year. Only support comes of
/// it: a share may be one of something else.
final class PartsOfCountry {
    private static final int COUNTRY = 3; // letters of `COL-NAR`
    private static final int MOST_PARTS = 8;

    private final Series series;
    private final Facts facts;
    private final Words words;

    PartsOfCountry(Series series, Facts facts, Words words) {
        this.series = series;
        this.facts = facts;
        this.words = words;
    }

    /// The claim as a share of its country bears it out; `null` if none does.
    @Nullable
    Judged judge(Judged own) {
        Claim claim = own.claim();
        List<String> parts = parts(claim);
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        boolean year = period.kind() == ClaimPeriod.Kind.YEAR || period.kind() == ClaimPeriod.Kind.YEARS;
        Double number = claim.amount().number();
        if (number == null
                || !FigurePairs.isShare(claim)
                || parts.isEmpty()
                || !year
                || claim.indicator().equals("other")) {
            return null;
        }
        var readings = new ArrayList<Reading>();
        for (Point whole : inYear(claim, parts.getFirst().substring(0, COUNTRY), period.to())) {
            Reading reading = reading(claim, parts, whole);
            if (reading != null && reading.finding() == Finding.supported) {
                readings.add(reading);
            }
        }
        double claimed = number * Units.factor(claim.amount().unit());
        Verdict verdict = Weighing.verdict(claim, readings, claimed, words);
        boolean better =
                verdict != null && verdict.finding().compareTo(own.verdict().finding()) < 0;
        return verdict != null && better ? new Judged(claim.at(String.join(";", parts)), verdict) : null;
    }

    /// The departments of one country that a sentence names; none if they are of several.
    private static List<String> parts(Claim claim) {
        var parts = new ArrayList<String>();
        for (String area : claim.area().split(";", MOST_PARTS)) {
            add(area, parts);
        }
        claim.links().areas().stream()
                .filter(link -> link.sureness() != Sureness.INFERRED)
                .forEach(link -> add(link.value(), parts));
        boolean one = parts.stream()
                        .map(part -> part.substring(0, COUNTRY))
                        .distinct()
                        .count()
                == 1;
        return one ? parts.stream().sorted().toList() : List.of();
    }

    private static void add(String area, List<String> parts) {
        if (area.length() > COUNTRY && area.charAt(COUNTRY) == '-' && !parts.contains(area)) {
            parts.add(area);
        }
    }

    private @Nullable Reading reading(Claim claim, List<String> parts, Point whole) {
        var points = new ArrayList<Point>();
        for (String part : parts) {
            inYear(claim, part, whole.year()).stream()
                    .filter(point -> point.family().equals(whole.family()))
                    .findFirst()
                    .ifPresent(points::add);
        }
        if (points.size() < parts.size() || whole.value() <= 0) {
            return null;
        }
        double sum = points.stream().mapToDouble(Point::value).sum();
        double share = sum / whole.value() * 100;
        points.add(whole);
        return new Reading(
                share,
                Changes.share(claim, share),
                Measurers.named(claim, whole),
                points.stream().allMatch(Point::isPublic),
                points,
                () -> how(parts, sum, whole, share));
    }

    private List<Point> inYear(Claim claim, String area, int year) {
        return series.ofYear(facts.keys(claim.indicator(), claim.sentence()).keys(), area, year);
    }

    private String how(List<String> parts, double sum, Point whole, double share) {
        String unit = whole.row().value().unit().toString();
        return words.measure(sum, unit) + " (" + String.join(", ", parts) + ")" + words.say(" of ", " de ")
                + words.measure(whole.value(), unit) + words.say(" in ", " en ") + whole.year() + " ("
                + words.measurer(whole.row().measuredBy()) + ")" + words.say(" is ", " es ")
                + words.measure(share, "percent");
    }
}
