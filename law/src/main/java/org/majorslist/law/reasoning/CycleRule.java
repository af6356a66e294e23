package org.majorslist.law.reasoning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.majorslist.law.Regime;
import org.majorslist.law.rules.Decision;
import org.majorslist.law.rules.RuleEngine;

/// The regime of a day and its deadlines, as the table `regimes` has them.
record CycleRule(
        Regime regime, String listDue, String decisionDue, int reviewDays, String reviewKind, Decision source) {
    static CycleRule of(RuleEngine regimes, int fiscalYear, LocalDate day) {
        Decision decision = regimes.decide("regime", Map.of("fiscal year", BigDecimal.valueOf(fiscalYear), "day", day));
        return new CycleRule(
                Regime.valueOf(decision.text("regime")),
                decision.text("list due"),
                decision.text("decision due"),
                ((BigDecimal) java.util.Objects.requireNonNull(
                                decision.outputs().get("review days")))
                        .intValueExact(),
                decision.text("review kind"),
                decision);
    }

    /// A deadline written `FY MM-DD`, `FY-1 MM-DD` or as a whole day.
    static Optional<LocalDate> day(String deadline, int fiscalYear) {
        if (deadline.equals("none")) {
            return Optional.empty();
        }
        if (deadline.startsWith("FY-1 ")) {
            return Optional.of(LocalDate.parse((fiscalYear - 1) + "-" + deadline.substring(5)));
        }
        return Optional.of(LocalDate.parse(deadline.replace("FY ", fiscalYear + "-")));
    }
}
