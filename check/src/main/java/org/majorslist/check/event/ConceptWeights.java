package org.majorslist.check.event;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.majorslist.check.event.EventWords.Role;

/// How much it says that a clause and a happening share a concept or a country.
///
/// Each counts the more the fewer happenings have it: `ln((happenings + 1) / those with it)`, less for persons much
/// told of, least for words of most articles. Safe to share between threads.
final class ConceptWeights {
    private static final double OF_WHO = 0.7;
    private static final double OF_COMMON = 0.3;
    private static final double MOST = 4.5;

    private final Map<String, Double> concepts = new HashMap<>();
    private final Map<String, Double> countries = new HashMap<>();

    /// Weighs what the happenings have.
    ///
    /// @param reader knows the role of a concept
    /// @param concepts those of each happening
    /// @param countries those of each happening
    ConceptWeights(SaidWords reader, List<Set<String>> concepts, List<List<String>> countries) {
        int events = concepts.size();
        counts(concepts)
                .forEach((concept, count) ->
                        this.concepts.put(concept, rarity(count, events) * share(reader.roleOf(concept))));
        counts(countries).forEach((country, count) -> this.countries.put(country, rarity(count, events)));
    }

    private static Map<String, Integer> counts(List<? extends Collection<String>> all) {
        var counts = new HashMap<String, Integer>();
        all.forEach(some -> some.forEach(one -> counts.merge(one, 1, Integer::sum)));
        return counts;
    }

    private static double share(Role role) {
        return switch (role) {
            case deed, often, thing, name -> 1;
            case who -> OF_WHO;
            case common -> OF_COMMON;
        };
    }

    /// The weight of a concept; 0 if no happening has it.
    double of(String concept) {
        return concepts.getOrDefault(concept, 0.0);
    }

    /// The weight of a country; 0 if no happening is of it.
    double ofCountry(String country) {
        return countries.getOrDefault(country, 0.0);
    }

    private static double rarity(int count, int events) {
        return Math.min(MOST, Math.log((events + 1.0) / count));
    }
}
