package org.majorslist.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.majorslist.check.period.DecisionDays;
import org.majorslist.check.period.Refusals;
import org.majorslist.register.Determination;
import org.majorslist.register.Register;

/// What the finder is told of the determinations on record. Safe to share between threads.
final class RecordedDecisions implements DecisionDays {
    private final NavigableSet<LocalDate> days = new TreeSet<>();
    private final Map<String, List<Determination>> byCountry = new HashMap<>();

    RecordedDecisions(Register register) {
        for (Determination decision : register.tables().determinations()) {
            days.add(decision.decidedOn());
            byCountry
                    .computeIfAbsent(decision.country(), country -> new ArrayList<>())
                    .add(decision);
        }
        byCountry.values().forEach(own -> own.sort(Comparator.comparing(Determination::decidedOn)));
    }

    @Override
    public Optional<LocalDate> lastUpTo(LocalDate day) {
        return Optional.ofNullable(days.floor(day));
    }

    @Override
    public List<Refusals> refusals(String country, LocalDate day) {
        var rows = new ArrayList<Refusals>();
        int first = 0;
        int last = 0;
        for (Determination decision : byCountry.getOrDefault(country, List.of())) {
            if (!decision.decidedOn().isAfter(day)) {
                boolean refused = decision.outcome().isNegative();
                if (!refused && first > 0) {
                    rows.add(new Refusals(first, last, false));
                }
                last = decision.decidedOn().getYear();
                first = !refused ? 0 : first > 0 ? first : last;
            }
        }
        if (first > 0) {
            rows.add(new Refusals(first, last, true));
        }
        return List.copyOf(rows);
    }
}
