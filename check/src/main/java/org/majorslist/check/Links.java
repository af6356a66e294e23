package org.majorslist.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What a claim was tied to, and what else it may speak of: indicators, areas and periods, each list best first.
///
/// The first of each list is the one the claim carries; the others are possible, and few. A list may be worked out when
/// it is first asked for, since a claim that is borne out as first read needs none.
public final class Links {
    /// One list, worked out once; threads that ask at once get equal lists.
    private static final class Readings {
        private final Supplier<List<Link>> source;
        private volatile @Nullable List<Link> links;

        Readings(Supplier<List<Link>> source) {
            this.source = source;
        }

        static Readings of(List<Link> links) {
            List<Link> copy = checked(links);
            var readings = new Readings(() -> copy);
            readings.links = copy;
            return readings;
        }

        List<Link> all() {
            List<Link> known = links;
            if (known == null) {
                known = checked(source.get());
                links = known;
            }
            return known;
        }

        private static List<Link> checked(List<Link> links) {
            if (links.isEmpty()) {
                throw new IllegalArgumentException(
                        "A claim has an indicator, an area and a period, though it be empty.");
            }
            return List.copyOf(links);
        }
    }

    private final Readings indicators;
    private final Readings areas;
    private final Readings periods;
    private final Supplier<List<Link>> likely;
    private final List<Claim> otherwise;

    private Links(Readings indicators, Readings areas, Readings periods, Supplier<List<Link>> likely) {
        this(indicators, areas, periods, likely, List.of());
    }

    private Links(
            Readings indicators, Readings areas, Readings periods, Supplier<List<Link>> likely, List<Claim> otherwise) {
        this.indicators = indicators;
        this.areas = areas;
        this.periods = periods;
        this.likely = likely;
        this.otherwise = otherwise;
    }

    /// Links that are known.
    ///
    /// @param indicators at least one
    /// @param areas at least one
    /// @param periods at least one
    /// @throws IllegalArgumentException if one of the lists is empty
    public Links(List<Link> indicators, List<Link> areas, List<Link> periods) {
        this(Readings.of(indicators), Readings.of(areas), Readings.of(periods), List::of);
    }

    /// Links of which two lists are worked out when asked for; these must give the same whenever they are asked.
    ///
    /// @param indicators at least one
    /// @param areas at least one
    /// @param periods at least one
    /// @param likely the indicators its words weigh for, perhaps none; asked for each time anew
    /// @return the links
    public static Links whenAsked(
            Supplier<List<Link>> indicators,
            Supplier<List<Link>> areas,
            List<Link> periods,
            Supplier<List<Link>> likely) {
        return new Links(new Readings(indicators), new Readings(areas), Readings.of(periods), likely);
    }

    /// The same where the words may make another claim altogether.
    ///
    /// @param claims the claims, likeliest first
    /// @return the links
    public Links or(List<Claim> claims) {
        return new Links(indicators, areas, periods, likely, List.copyOf(claims));
    }

    /// The claims of other kinds that the same words may make, as they weigh; likeliest first.
    ///
    /// @return perhaps none
    public List<Claim> otherwise() {
        return otherwise;
    }

    /// The indicators that no rule allows and the words of a figure weigh for, likeliest first.
    ///
    /// @return perhaps none
    public List<Link> likely() {
        return likely.get();
    }

    /// The indicators, best first.
    ///
    /// @return at least one
    public List<Link> indicators() {
        return indicators.all();
    }

    /// The areas, best first.
    ///
    /// @return at least one
    public List<Link> areas() {
        return areas.all();
    }

    /// The periods, best first.
    ///
    /// @return at least one
    public List<Link> periods() {
        return periods.all();
    }

    /// The indicator chosen.
    ///
    /// @return the first of the list
    public Link indicator() {
        return indicators().getFirst();
    }

    /// The area chosen.
    ///
    /// @return the first of the list
    public Link area() {
        return areas().getFirst();
    }

    /// The period chosen.
    ///
    /// @return the first of the list
    public Link period() {
        return periods().getFirst();
    }

    /// The same with another period in front.
    ///
    /// @param link the period
    /// @return the links; the period that was first is dropped if it was empty
    public Links withPeriod(Link link) {
        var all = new ArrayList<Link>();
        all.add(link);
        periods().stream()
                .filter(other -> !other.value().isEmpty() && !other.value().equals(link.value()))
                .forEach(all::add);
        return new Links(indicators, areas, Readings.of(all), likely, otherwise);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Links links
                && indicators().equals(links.indicators())
                && areas().equals(links.areas())
                && periods().equals(links.periods());
    }

    @Override
    public int hashCode() {
        return Objects.hash(indicators(), areas(), periods());
    }

    @Override
    public String toString() {
        return "Links[indicators=%s, areas=%s, periods=%s]".formatted(indicators(), areas(), periods());
    }
}
