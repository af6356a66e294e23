package org.majorslist.check.group;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.majorslist.check.mark.VerdictWords.Outcome;

/// What one yearly decision meant for whom, as the record has it.
///
/// @param day the day it was made
/// @param listed codes of the countries on the list
/// @param notCertified those of them that were not fully certified, waived or not
/// @param waived those not certified that were spared the cut in aid
public record KnownDecision(LocalDate day, Set<String> listed, Set<String> notCertified, Set<String> waived) {
    private static final int WHOLE = 20; // countries

    /// Copies the sets.
    public KnownDecision {
        listed = Set.copyOf(listed);
        notCertified = Set.copyOf(notCertified);
        waived = Set.copyOf(waived);
        if (!listed.containsAll(notCertified) || !notCertified.containsAll(waived)) {
            throw new IllegalArgumentException(
                    "Waived though certified, or not certified without being listed: " + day);
        }
    }

    /// The groups a text may name as those who fared so: all of them, and of those not certified also the ones not
    /// spared.
    List<Set<String>> groups(Outcome outcome) {
        return switch (outcome) {
            case decertified -> List.of(notCertified, barred());
            case waiver_granted -> List.of(waived);
            case certified, waiver_denied -> List.of();
        };
    }

    private Set<String> barred() {
        var barred = new HashSet<>(notCertified);
        barred.removeAll(waived);
        return barred;
    }

    /// How many fared so; of those who passed 0 where the record does not have the whole list and cannot know.
    int count(Outcome outcome) {
        return switch (outcome) {
            case decertified -> notCertified.size();
            case waiver_granted -> waived.size();
            case certified -> size() - (size() == 0 ? 0 : notCertified.size());
            case waiver_denied -> 0;
        };
    }

    /// How many countries are on the list; 0 where the record does not have all of it.
    int size() {
        return listed.size() >= WHOLE ? listed.size() : 0;
    }
}
