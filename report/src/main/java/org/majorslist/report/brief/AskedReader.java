package org.majorslist.report.brief;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.majorslist.register.Condition;
import org.majorslist.register.Determination;
import org.majorslist.register.Observation;
import org.majorslist.register.Observation.Coverage;
import org.majorslist.register.asof.AsOf;

/// Finds what a determination asked of its country, and the newest figures from before and since.
///
/// @param known the record as known on a day
record AskedReader(AsOf known) {
    List<Asked> list(Finding finding) {
        return finding instanceof Finding.Decided decided ? list(decided.determination()) : List.of();
    }

    private List<Asked> list(Determination decision) {
        return known.listConditions(decision.country()).stream()
                .filter(condition -> condition.cycle() == decision.cycle())
                .map(condition -> asked(condition, decision.decidedOn()))
                .toList();
    }

    private Asked asked(Condition condition, LocalDate decidedOn) {
        return new Asked(
                condition,
                newest(condition, row -> row.period().end().isBefore(decidedOn)).orElse(null),
                newest(condition, row -> !row.period().end().isBefore(decidedOn))
                        .orElse(null));
    }

    private Optional<Observation> newest(Condition condition, Predicate<Observation> when) {
        return known.listNewest(condition.indicator(), condition.country()).stream()
                .filter(row -> row.coverage() == Coverage.FULL)
                .filter(when)
                .max(Comparator.comparing(Observation::period));
    }
}
