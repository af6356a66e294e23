package org.majorslist.register.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.measure.Unit;
import org.majorslist.register.Indicator;

/// The keys other tables may refer to; a set is `null` when its table is broken.
final class Keys {
    final @Nullable Set<String> sources;
    final @Nullable Set<String> countries;
    final @Nullable Set<String> areas;
    final @Nullable Set<String> indicators;
    final @Nullable Set<String> measurers;
    private final Map<String, Unit> unitOfIndicator = new HashMap<>();

    Keys(
            @Nullable Set<String> sources,
            @Nullable Set<String> countries,
            @Nullable Set<String> areas,
            @Nullable Set<String> indicators,
            @Nullable Set<String> measurers,
            List<Indicator> indicatorTable) {
        this.sources = sources;
        this.countries = countries;
        this.areas = areas;
        this.indicators = indicators;
        this.measurers = measurers;
        for (Indicator indicator : indicatorTable) {
            unitOfIndicator.put(indicator.key(), indicator.unit());
        }
    }

    @Nullable
    Unit unitOf(String indicator) {
        return unitOfIndicator.get(indicator);
    }
}
