package org.majorslist.check.decision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.group.KnownDecision;
import org.majorslist.check.group.KnownDecisions;
import org.majorslist.check.period.Refusals;
import org.majorslist.register.Country;
import org.majorslist.register.Determination;
import org.majorslist.register.Register;

/// The determinations of the record, made ready once: by cycle and country, by day, by country. Safe to share between
/// threads.
public final class RecordDecisions implements KnownDecisions {
    private record OfCycle(int cycle, String country) {}

    private final List<Country> countries;
    private final Map<OfCycle, Determination> ofCycle = new HashMap<>();
    private final NavigableMap<LocalDate, Determination> firstOfDay = new TreeMap<>();
    private final Map<String, List<Determination>> ofCountry = new HashMap<>();
    private final Map<Integer, List<Determination>> listed = new HashMap<>();
    private final NavigableMap<LocalDate, Optional<KnownDecision>> known = new TreeMap<>();

    /// Reads them once, for all articles.
    ///
    /// @param register the record
    public RecordDecisions(Register register) {
        countries = register.tables().countries();
        for (Determination decision : register.tables().determinations()) {
            ofCycle.putIfAbsent(new OfCycle(decision.cycle(), decision.country()), decision);
            firstOfDay.putIfAbsent(decision.decidedOn(), decision);
            ofCountry
                    .computeIfAbsent(decision.country(), country -> new ArrayList<>())
                    .add(decision);
            if (decision.onMajorsList()) {
                listed.computeIfAbsent(decision.cycle(), cycle -> new ArrayList<>())
                        .add(decision);
            }
        }
        ofCountry.replaceAll((country, own) -> own.stream()
                .sorted(Comparator.comparing(Determination::decidedOn).reversed())
                .toList());
        listed.replaceAll((cycle, all) -> List.copyOf(all));
        firstOfDay.forEach((day, first) -> known.put(day, known(first.cycle(), day)));
    }

    List<Country> countries() {
        return countries;
    }

    /// The decision on a country in a cycle.
    Optional<Determination> find(int cycle, String country) {
        return Optional.ofNullable(ofCycle.get(new OfCycle(cycle, country)));
    }

    /// The first row of a day, if a decision was made that day.
    Optional<Determination> findOn(LocalDate day) {
        return Optional.ofNullable(firstOfDay.get(day));
    }

    /// The first row of the decision made nearest to a day, before or after it.
    Optional<Determination> nearest(LocalDate day) {
        return Stream.of(firstOfDay.floorEntry(day), firstOfDay.ceilingEntry(day))
                .filter(Objects::nonNull)
                .map(Map.Entry::getValue)
                .min(Comparator.comparingLong(
                        decision -> Math.abs(ChronoUnit.DAYS.between(decision.decidedOn(), day))));
    }

    /// The cycle decided on a day or last before it; 0 before the first.
    int cycleOn(LocalDate day) {
        Map.@Nullable Entry<LocalDate, Determination> last = firstOfDay.floorEntry(day);
        return last == null ? 0 : last.getValue().cycle();
    }

    @Override
    public Optional<LocalDate> lastUpTo(LocalDate day) {
        return Optional.ofNullable(firstOfDay.floorKey(day));
    }

    @Override
    public List<Refusals> refusals(String country, LocalDate day) {
        var rows = new ArrayList<Refusals>();
        int first = 0;
        int last = 0;
        for (Determination decision : on(country).reversed()) {
            if (!decision.decidedOn().isAfter(day)) {
                boolean refused = Rulings.isRefused(decision);
                if (!refused && first > 0) {
                    rows.add(new Refusals(first, last, false));
                }
                last = decision.decidedOn().getYear();
                first = !refused ? 0 : first > 0 ? first : last;
            }
        }
        if (first > 0) {
            LocalDate latest = firstOfDay.floorKey(day);
            rows.add(new Refusals(first, last, latest != null && latest.getYear() == last));
        }
        return List.copyOf(rows);
    }

    @Override
    public Optional<KnownDecision> lastKnown(LocalDate day) {
        Map.@Nullable Entry<LocalDate, Optional<KnownDecision>> last = known.floorEntry(day);
        return last == null ? Optional.empty() : last.getValue();
    }

    private Optional<KnownDecision> known(int cycle, LocalDate day) {
        List<Determination> all = listed(cycle);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new KnownDecision(
                        day,
                        codes(all, own -> true),
                        codes(all, Rulings::isNotCertified),
                        codes(all, own -> Rulings.isNotCertified(own) && Rulings.isWaived(own))));
    }

    private static Set<String> codes(List<Determination> all, Predicate<Determination> which) {
        return all.stream().filter(which).map(Determination::country).collect(Collectors.toSet());
    }

    /// The listed countries of a cycle.
    List<Determination> listed(int cycle) {
        return listed.getOrDefault(cycle, List.of());
    }

    /// All decisions on a country, the latest first.
    List<Determination> on(String country) {
        return ofCountry.getOrDefault(country, List.of());
    }
}
