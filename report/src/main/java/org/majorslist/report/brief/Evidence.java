package org.majorslist.report.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.register.Indicator;

/// One indicator's figures.
///
/// @param indicator what is measured
/// @param series one a family of measurers, the longest first
/// @param disagreement the newest period for which measurers differ by more than five percent; `null` if none
public record Evidence(
        Indicator indicator, List<Series> series, @Nullable DisagreementNote disagreement) {
    /// Copies the series and refuses an indicator without a figure.
    public Evidence {
        series = List.copyOf(series);
        if (series.isEmpty()) {
            throw new IllegalArgumentException("Indicator " + indicator.key() + " has no series.");
        }
    }
}
