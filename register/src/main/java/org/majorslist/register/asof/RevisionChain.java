package org.majorslist.register.asof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.majorslist.measure.Period;
import org.majorslist.register.Observation;

/// The successive values that one family of measurers gave for one period.
///
/// @param period the days described
/// @param coverage whether the figures cover the whole period
/// @param family key of the family of measurers
/// @param vintages the values in the order in which they became public; at least one
public record RevisionChain(Period period, Observation.Coverage coverage, String family, List<Vintage> vintages) {
    private record Key(Period period, Observation.Coverage coverage, String family) {}

    private static final Comparator<Key> BY_PERIOD =
            Comparator.comparing(Key::period).thenComparing(Key::family).thenComparing(Key::coverage);

    /// Copies the vintages.
    public RevisionChain {
        vintages = List.copyOf(vintages);
    }

    /// The value that stands.
    ///
    /// A compilation proves only that its value was public by then, not that the measurer changed it. So
    /// the latest value wins that a measurer's own publication gave, or that is known as a revision; then
    /// any value not known to be preliminary; then whatever there is.
    ///
    /// @return one of the vintages
    public Vintage newest() {
        for (Vintage vintage : vintages.reversed()) {
            if (vintage.isSettled() && vintage.isMeasurersOwn()) {
                return vintage;
            }
        }
        return vintages.reversed().stream()
                .filter(Vintage::isSettled)
                .findFirst()
                .orElseGet(vintages::getLast);
    }

    static List<RevisionChain> listFrom(List<Observation> rows, UnaryOperator<String> familyOf) {
        Map<Key, List<Observation>> byKey = new LinkedHashMap<>();
        for (Observation row : rows) {
            var key = new Key(row.period(), row.coverage(), familyOf.apply(row.measuredBy()));
            byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(row);
        }
        return byKey.keySet().stream()
                .sorted(BY_PERIOD)
                .map(key -> new RevisionChain(
                        key.period(), key.coverage(), key.family(), vintagesOf(byKey.getOrDefault(key, List.of()))))
                .toList();
    }

    /// Printings in the order in which they became known.
    static List<Observation> inOrder(List<Observation> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(Observation::publishedOn))
                .toList();
    }

    /// This chain with some of its printings only.
    RevisionChain afterFirst(List<Observation> rows) {
        return new RevisionChain(period, coverage, family, vintagesOf(rows));
    }

    private static List<Vintage> vintagesOf(List<Observation> rows) {
        var vintages = new ArrayList<Vintage>();
        for (Observation row : inOrder(rows)) {
            int same = indexOfSameValue(vintages, row);
            if (same < 0) {
                vintages.add(new Vintage(List.of(row)));
            } else {
                vintages.set(same, vintages.get(same).with(row));
            }
        }
        return vintages;
    }

    private static int indexOfSameValue(List<Vintage> vintages, Observation row) {
        for (int i = vintages.size() - 1; i >= 0; i--) {
            if (vintages.get(i).isRestatedBy(row)) {
                return i;
            }
        }
        return -1;
    }
}
