package org.majorslist.report.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.register.Confidence;
import org.majorslist.register.Determination;

/// How each cycle judged a country.
///
/// @param cycles one entry a cycle, ascending without gaps
/// @param runs neighbouring cycles with the same outcome and waiver, ascending; cycles without an outcome are in none
public record Standing(List<Cycle> cycles, List<Run> runs) {
    /// Copies the lists.
    public Standing {
        cycles = List.copyOf(cycles);
        runs = List.copyOf(runs);
    }

    /// One cycle.
    ///
    /// @param year its year
    /// @param determination what it decided on the country; `null` when the record has no outcome
    /// @param instrumentOnly whether the cycle is known to be decided while its content was not obtained
    public record Cycle(int year, @Nullable Determination determination, boolean instrumentOnly) {}

    /// Neighbouring cycles with the same outcome and waiver.
    ///
    /// @param determinations at least one, ascending
    public record Run(List<Determination> determinations) {
        /// Copies the determinations.
        public Run {
            determinations = List.copyOf(determinations);
        }

        /// The first of them, which stands for all.
        ///
        /// @return a determination
        public Determination first() {
            return determinations.getFirst();
        }

        /// The last of them.
        ///
        /// @return a determination
        public Determination last() {
            return determinations.getLast();
        }

        /// Cycles whose outcome is weakly sourced.
        ///
        /// @return years, ascending
        public List<Integer> weakCycles() {
            return determinations.stream()
                    .filter(decision -> decision.confidence() == Confidence.WEAK)
                    .map(Determination::cycle)
                    .toList();
        }

        /// The sources of the outcomes and waivers.
        ///
        /// @return keys, each once
        public List<String> sourceIds() {
            return determinations.stream()
                    .flatMap(decision -> java.util.stream.Stream.of(decision.sourceId(), decision.waiverSourceId()))
                    .filter(id -> !id.isEmpty())
                    .distinct()
                    .toList();
        }
    }
}
