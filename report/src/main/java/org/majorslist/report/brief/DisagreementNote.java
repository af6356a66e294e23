package org.majorslist.report.brief;

import java.math.BigDecimal;
import java.util.List;
import org.majorslist.register.Observation;

/// Figures of several measurers for one period that differ by more than five percent.
///
/// @param figures one a family of measurers, lowest first; at least two, all of one period
/// @param spread the highest less the lowest, divided by the lowest
/// @param periods for how many periods measurers differ so
public record DisagreementNote(List<Observation> figures, BigDecimal spread, int periods) {
    /// Copies the figures.
    public DisagreementNote {
        figures = List.copyOf(figures);
    }
}
