package org.majorslist.check.figure;

import java.util.Map;
import org.majorslist.check.mark.Found;

/// Indicators that have a name of their own where they are of the whole world.
final class Worldwide {
    private static final String WORLD = "WLD";
    private static final Map<String, String> OF_THE_WORLD = Map.of(
            "coca_cultivation_area", "world_coca_area",
            "cocaine_seizures", "world_cocaine_seizures");

    private Worldwide() {}

    /// A level, change or multiple by the name its indicator has for an area; the claim itself where it has no other.
    static Found of(Found found, String area) {
        String indicator = area.equals(WORLD) ? OF_THE_WORLD.get(found.indicator()) : null;
        return indicator == null
                ? found
                : new Found(
                        found.from(),
                        found.to(),
                        found.type(),
                        indicator,
                        found.detail(),
                        found.amount(),
                        WORLD,
                        found.period(),
                        found.mentions(),
                        found.quantity(),
                        found.why());
    }

    /// The name of an indicator for one country.
    static String local(String indicator) {
        return OF_THE_WORLD.entrySet().stream()
                .filter(entry -> entry.getValue().equals(indicator))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(indicator);
    }
}
