package org.majorslist.check.link;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.majorslist.check.Link;
import org.majorslist.check.Sureness;

/// How surely the words bind a figure to its indicator, and which others they allow.
public final class IndicatorReadings {
    private static final int MOST = 3;
    /// A choice that is so much ahead leaves nothing else to mean.
    private static final double AHEAD = 2;

    private static final double LEAST_OF_A_LIST = 12;
    private static final Set<String> PARTS = Set.of("decertified_count", "waiver_count");
    private static final List<String> LISTS = List.of("majors_list_size", "certified_count");

    private IndicatorReadings() {}

    /// The indicator chosen and at most two others, best first; `other` if nothing fits.
    ///
    /// @param choices what fits, best first
    /// @return one to three links, each indicator once
    public static List<Link> of(List<IndicatorChoice> choices) {
        if (choices.isEmpty()) {
            return List.of(new Link("other", Sureness.INFERRED, "no word near it tells what it counts"));
        }
        double best = choices.getFirst().score();
        double next = choices.size() > 1 ? choices.get(1).score() : 0;
        Sureness sureness = best - next >= AHEAD ? Sureness.WRITTEN : Sureness.CHOSEN;
        var links = new LinkedHashMap<String, Link>();
        for (IndicatorChoice choice : choices) {
            if (links.size() < MOST) {
                links.putIfAbsent(
                        choice.rule().indicator(),
                        new Link(
                                choice.rule().indicator(),
                                links.isEmpty() ? sureness : Sureness.CHOSEN,
                                "the words near it fit with " + tenths(choice.score())));
            }
        }
        return List.copyOf(links.values());
    }

    /// A score with one decimal; many times cheaper than a format, and asked for at each figure.
    private static BigDecimal tenths(double score) {
        return BigDecimal.valueOf(score).setScale(1, RoundingMode.HALF_UP);
    }

    /// A count of countries as long as a list may be of the whole list, or of those certified.
    ///
    /// @param links what the figure may be of, best first, one at least
    /// @param number the figure
    /// @return the same links, followed for a count of 12 countries or more by the other counts a list may be
    public static List<Link> ofCountries(List<Link> links, double number) {
        boolean counts = LISTS.contains(links.getFirst().value())
                || PARTS.contains(links.getFirst().value());
        if (!counts || number < LEAST_OF_A_LIST) {
            return links;
        }
        var all = new LinkedHashMap<String, Link>();
        links.forEach(link -> all.put(link.value(), link));
        LISTS.forEach(key -> all.putIfAbsent(key, new Link(key, Sureness.CHOSEN, "another count of countries")));
        return List.copyOf(all.values());
    }
}
