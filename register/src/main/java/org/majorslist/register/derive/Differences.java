package org.majorslist.register.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.register.Determination;
import org.majorslist.register.Instrument;
import org.majorslist.register.Observation;
import org.majorslist.register.asof.AsOf;
import org.majorslist.register.asof.RevisionChain;
import org.majorslist.register.asof.Vintage;

/// What the record answers differently on a later day than on an earlier one.
public final class Differences {
    private final AsOf earlier;
    private final AsOf later;
    private final List<Difference> found = new ArrayList<>();

    private Differences(AsOf earlier, AsOf later) {
        this.earlier = earlier;
        this.later = later;
    }

    /// Lists all differences between two views of one record.
    ///
    /// @param earlier the record as of the earlier day
    /// @param later the record as of the later day
    /// @return the differences, by the day on which each became known
    public static List<Difference> list(AsOf earlier, AsOf later) {
        var differences = new Differences(earlier, later);
        differences.addDecisions();
        differences.addFigures();
        differences.addEvents();
        differences.addAssistance();
        differences.found.sort(Comparator.comparing(Difference::on)
                .thenComparing(Difference::kind)
                .thenComparing(Difference::what));
        return differences.found;
    }

    private void addDecisions() {
        for (Determination row : later.listDeterminations()) {
            String what = "cycle " + row.cycle() + " " + row.country();
            LocalDate waived = row.waiverDecidedOn();
            if (isBetween(row.decidedOn())) {
                found.add(new Difference(
                        row.decidedOn(), "determination", what, "", word(row.outcome()), row.sourceId()));
            } else if (waived != null && isBetween(waived)) {
                found.add(new Difference(waived, "waiver", what, "none", word(row.waiver()), row.waiverSourceId()));
            }
        }
        for (Instrument row : later.listInstruments()) {
            LocalDate known = row.knownFrom();
            if (known != null && isBetween(known)) {
                found.add(new Difference(
                        known, "instrument", "cycle " + row.cycle(), "", word(row.content()), row.sourceId()));
            }
        }
    }

    private void addFigures() {
        Set<List<String>> series = new LinkedHashSet<>();
        later.register().tables().observations().stream()
                .filter(row -> isBetween(row.publishedOn().latest()))
                .forEach(row -> series.add(List.of(row.indicator(), row.area())));
        for (List<String> one : series) {
            Map<String, RevisionChain> before = new HashMap<>();
            earlier.listChains(one.get(0), one.get(1)).forEach(chain -> before.put(keyOf(chain), chain));
            for (RevisionChain chain : later.listChains(one.get(0), one.get(1))) {
                addChain(one, before.get(keyOf(chain)), chain);
            }
        }
    }

    private void addChain(List<String> series, @Nullable RevisionChain before, RevisionChain after) {
        Vintage now = after.newest();
        Vintage then = before == null ? null : before.newest();
        boolean same = then != null
                && then.statement().value().compareTo(now.statement().value()) == 0;
        if (same) {
            return;
        }
        String kind = then == null ? "new-figure" : "revised-figure";
        Observation row = now.statement();
        found.add(new Difference(
                dayOf(now),
                kind,
                String.join(" ", series) + " " + after.period() + " by " + after.family(),
                then == null ? "" : then.statement().value().toString(),
                row.value().toString(),
                row.sourceId()));
    }

    /// The day the value became an answer: its first printing after the earlier day.
    private LocalDate dayOf(Vintage vintage) {
        return vintage.statements().stream()
                .map(row -> row.publishedOn().latest())
                .filter(this::isBetween)
                .findFirst()
                .orElse(later.day());
    }

    private static String keyOf(RevisionChain chain) {
        return chain.period() + " " + chain.family() + " " + chain.coverage();
    }

    private void addEvents() {
        later.listEvents().stream()
                .filter(event -> isBetween(event.until().latest()))
                .forEach(event -> found.add(new Difference(
                        event.until().latest(), "event", event.kind(), "", event.summary(), event.sourceId())));
    }

    private void addAssistance() {
        Map<String, Integer> lines = new HashMap<>();
        Map<String, LocalDate> days = new HashMap<>();
        later.register().tables().ledger().stream()
                .filter(line -> isBetween(line.publishedOn().latest()))
                .forEach(line -> {
                    lines.merge(line.sourceId(), 1, Integer::sum);
                    days.merge(line.sourceId(), line.publishedOn().latest(), (a, b) -> a.isBefore(b) ? a : b);
                });
        days.forEach((source, day) -> found.add(
                new Difference(day, "assistance", "ledger", "", lines.getOrDefault(source, 0) + " lines", source)));
    }

    private boolean isBetween(LocalDate day) {
        return day.isAfter(earlier.day()) && !day.isAfter(later.day());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
