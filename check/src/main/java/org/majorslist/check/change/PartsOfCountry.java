package org.majorslist.check.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Judged;
import org.majorslist.check.Sureness;
import org.majorslist.check.Units;
import org.majorslist.check.Verdict;
import org.majorslist.check.row.Measurers;
import org.majorslist.check.row.Reading;
import org.majorslist.check.row.Series;
import org.majorslist.check.row.Series.Point;
import org.majorslist.check.row.Weighing;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.check.weigh.Closeness;
import org.majorslist.check.weigh.Facts;
import org.majorslist.check.weigh.Telling;
import org.majorslist.check.weigh.Words;

/// Judges the share that departments have of their country: "Nariño and Putumayo hold almost half of the coca".
///
/// The departments are those the sentence names, all together, by one measurer and for one year. It speaks against a
/// share of the national total only where none of them, alone or with others, comes near.
public final class PartsOfCountry {
    private static final int COUNTRY = 3; // letters of `COL-NAR`
    private static final int MOST_PARTS = 8;
    private static final int MOST_CHOSEN = 5;
    private static final String GROWN = "coca_cultivation_area";
    private final Series series;
    private final Facts facts;
    private final Words words;

    /// Makes it ready for the claims of one article.
    ///
    /// @param series the rows of the record, as the day of the article has them
    /// @param facts the tables that say where a claim is judged
    /// @param words how verdicts are worded
    public PartsOfCountry(Series series, Facts facts, Words words) {
        this.series = series;
        this.facts = facts;
        this.words = words;
    }

    /// The claim as a share of its country bears it out; `null` if none does.
    ///
    /// @param own the claim as it was judged alone
    /// @return the claim of those departments with its verdict, or `null`
    public @Nullable Judged judge(Judged own) {
        Claim claim = own.claim();
        List<String> parts = parts(claim);
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        boolean year = period.kind() == ClaimPeriod.Kind.YEAR || period.kind() == ClaimPeriod.Kind.YEARS;
        Double number = claim.amount().number();
        if (number == null
                || !Shares.isShare(claim)
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
        if (readings.isEmpty() && isOut(own, parts, period.to())) {
            return new Judged(claim.at(String.join(";", parts)), against(claim, parts, period.to(), claimed));
        }
        Verdict verdict = Weighing.verdict(claim, readings, claimed, words);
        boolean better =
                verdict != null && verdict.finding().compareTo(own.verdict().finding()) < 0;
        return verdict != null && better ? new Judged(claim.at(String.join(";", parts)), verdict) : null;
    }

    /// Whether the words tell what the departments have of all coca of their country, and none of them, alone or with
    /// others, had nearly so much that year.
    private boolean isOut(Judged own, List<String> parts, int year) {
        Claim claim = own.claim();
        return own.verdict().finding() == Finding.not_in_register
                && claim.indicator().equals(GROWN)
                && claim.links().indicator().isSure()
                && facts.tell(claim.sentence(), Telling.holds)
                && facts.tell(claim.sentence(), Telling.whole_country)
                && !some(parts).stream()
                        .flatMap(some -> readings(claim, some, year).stream())
                        .anyMatch(reading -> reading.finding() != Finding.contradicted)
                && !readings(claim, parts, year).isEmpty();
    }

    /// Every choice of one or more of some departments.
    private static List<List<String>> some(List<String> parts) {
        List<List<String>> all = new ArrayList<>(List.of(List.of()));
        for (String part : parts.subList(0, Math.min(MOST_CHOSEN, parts.size()))) {
            for (List<String> some : List.copyOf(all)) {
                all.add(Stream.concat(some.stream(), Stream.of(part)).toList());
            }
        }
        return all.subList(1, all.size());
    }

    private List<Reading> readings(Claim claim, List<String> parts, int year) {
        return inYear(claim, parts.getFirst().substring(0, COUNTRY), year).stream()
                .map(whole -> reading(claim, parts, whole))
                .filter(Objects::nonNull)
                .toList();
    }

    private Verdict against(Claim claim, List<String> parts, int year, double claimed) {
        return Objects.requireNonNull(Weighing.verdict(claim, readings(claim, parts, year), claimed, words));
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
                Closeness.share(claim, share),
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
