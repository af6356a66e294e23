package org.majorslist.report.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.majorslist.register.Determination;
import org.majorslist.register.Instrument;
import org.majorslist.register.asof.AsOf;

/// Reads how each cycle judged a country, as known on a day.
final class StandingReader {
    private final AsOf known;
    private final String country;

    /// Reads from a view of the record.
    ///
    /// @param known the record as known on a day
    /// @param country ISO 3166-1 code
    StandingReader(AsOf known, String country) {
        this.known = known;
        this.country = country;
    }

    /// Every cycle from the first on record to the newest known by the day.
    ///
    /// @return the cycles and their runs
    Standing read() {
        List<Determination> decisions = known.listDeterminations(country);
        Map<Integer, Determination> byCycle = new HashMap<>();
        decisions.forEach(decision -> byCycle.put(decision.cycle(), decision));
        Set<Integer> notObtained = known.listInstruments().stream()
                .filter(instrument -> instrument.content() == Instrument.Content.NOT_OBTAINED)
                .map(Instrument::cycle)
                .collect(Collectors.toSet());
        var cycles = new ArrayList<Standing.Cycle>();
        for (int year = first(); year <= last(notObtained); year++) {
            cycles.add(new Standing.Cycle(year, byCycle.get(year), notObtained.contains(year)));
        }
        return new Standing(cycles, runs(decisions));
    }

    private int first() {
        return known.register().tables().determinations().stream()
                .mapToInt(Determination::cycle)
                .min()
                .orElse(1);
    }

    private int last(Set<Integer> notObtained) {
        int decided = known.newestCycle().orElse(0);
        return Math.max(
                decided, notObtained.stream().mapToInt(Integer::intValue).max().orElse(0));
    }

    private static List<Standing.Run> runs(List<Determination> decisions) {
        var runs = new ArrayList<Standing.Run>();
        var run = new ArrayList<Determination>();
        for (Determination decision : decisions) {
            if (!run.isEmpty() && !continues(run.getLast(), decision)) {
                runs.add(new Standing.Run(run));
                run.clear();
            }
            run.add(decision);
        }
        if (!run.isEmpty()) {
            runs.add(new Standing.Run(run));
        }
        return runs;
    }

    private static boolean continues(Determination before, Determination next) {
        return next.cycle() == before.cycle() + 1
                && next.outcome() == before.outcome()
                && next.waiver() == before.waiver();
    }
}
