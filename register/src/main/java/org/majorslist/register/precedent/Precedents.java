package org.majorslist.register.precedent;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.majorslist.register.Determination;
import org.majorslist.register.asof.AsOf;

/// Finds the past determinations that resemble a given one most.
///
/// A run of cycles in which a country had one outcome is one precedent: its most similar cycle stands
/// for it, the earliest if several are equally similar.
public final class Precedents {
    /// Cases known in less than half of the weight are not compared.
    private static final double LEAST_KNOWN = 0.5;

    private final AsOf asOf;
    private final Weights weights;

    /// Takes the record and the weights.
    ///
    /// @param asOf the record as of a day
    /// @param weights how much each feature counts
    public Precedents(AsOf asOf, Weights weights) {
        this.asOf = asOf;
        this.weights = weights;
    }

    /// Lists the precedents of a determination, most similar first.
    ///
    /// @param given the determination
    /// @param most how many at most
    /// @return the precedents; only cases decided before the given one
    public List<Precedent> list(Determination given, int most) {
        Features described = Features.of(asOf, given);
        Map<String, Candidate> best = new HashMap<>();
        List<Determination> earlier = asOf.listDeterminations().stream()
                .filter(row -> row.decidedOn().isBefore(given.decidedOn()))
                .sorted(Comparator.comparingInt(Determination::cycle))
                .toList();
        for (Determination row : earlier) {
            Features features = Features.of(asOf, row);
            var candidate = new Candidate(features, Similarity.of(described, features, weights));
            if (candidate.similarity().known() >= LEAST_KNOWN) {
                best.merge(
                        row.country() + runStart(row),
                        candidate,
                        (old, other) ->
                                other.similarity().score() > old.similarity().score() ? other : old);
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble(
                                (Candidate one) -> -one.similarity().score())
                        .thenComparingInt(one -> -one.features().determination().cycle()))
                .limit(most)
                .map(this::precedent)
                .toList();
    }

    private record Candidate(Features features, Similarity similarity) {}

    private Precedent precedent(Candidate candidate) {
        Determination row = candidate.features().determination();
        int start = runStart(row);
        int end = row.cycle();
        while (asOf.findDetermination(row.country(), end + 1)
                .filter(next -> next.outcome() == row.outcome())
                .isPresent()) {
            end++;
        }
        return new Precedent(candidate.features(), candidate.similarity(), end - start + 1, Aftermath.of(asOf, row));
    }

    private int runStart(Determination row) {
        int start = row.cycle();
        while (asOf.findDetermination(row.country(), start - 1)
                .filter(before -> before.outcome() == row.outcome())
                .isPresent()) {
            start--;
        }
        return start;
    }
}
