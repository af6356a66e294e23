package org.majorslist.check;

import java.util.ArrayList;
import java.util.List;

/// What a claim was tied to, and what else it may speak of: indicators, areas and periods, each list best first.
///
/// The first of each list is the one the claim carries; the others are possible, and few.
///
/// @param indicators at least one
/// @param areas at least one
/// @param periods at least one
public record Links(List<Link> indicators, List<Link> areas, List<Link> periods) {
    /// Copies the lists and refuses an empty one.
    public Links {
        indicators = List.copyOf(indicators);
        areas = List.copyOf(areas);
        periods = List.copyOf(periods);
        if (indicators.isEmpty() || areas.isEmpty() || periods.isEmpty()) {
            throw new IllegalArgumentException("A claim has an indicator, an area and a period, though it be empty.");
        }
    }

    /// The indicator chosen.
    ///
    /// @return the first of the list
    public Link indicator() {
        return indicators.getFirst();
    }

    /// The area chosen.
    ///
    /// @return the first of the list
    public Link area() {
        return areas.getFirst();
    }

    /// The period chosen.
    ///
    /// @return the first of the list
    public Link period() {
        return periods.getFirst();
    }

    /// The same with another period in front.
    ///
    /// @param link the period
    /// @return the links; the period that was first is dropped if it was empty
    public Links withPeriod(Link link) {
        var all = new ArrayList<Link>();
        all.add(link);
        periods.stream()
                .filter(other -> !other.value().isEmpty() && !other.value().equals(link.value()))
                .forEach(all::add);
        return new Links(indicators, areas, all);
    }
}
