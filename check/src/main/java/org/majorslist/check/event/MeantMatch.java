package org.majorslist.check.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.majorslist.check.event.EventPrints.Clause;
import org.majorslist.check.event.EventPrints.Match;

/// Which of the happenings that a clause may tell it does tell.
final class MeantMatch {
    /// Another that shares so much may be the one meant.
    private static final double ALONE = 0.75;

    private MeantMatch() {}

    /// The happening a clause tells.
    ///
    /// @param all what it may tell, as [EventPrints#matches] gives it
    static Optional<Match> of(Clause clause, List<Match> all) {
        return all.stream()
                .filter(match -> match.fit() != ToldTime.Fit.out && match.weight() >= EnoughShared.of(clause, match))
                .findFirst();
    }

    /// The one happening of a kind that a clause tells of another day of its year.
    ///
    /// @param matches what it may tell of that kind, as [EventPrints#matches] gives it
    static Optional<Match> misdatedOfKind(Clause clause, List<Match> matches) {
        return matches.stream()
                .filter(match -> match.fit() == ToldTime.Fit.out
                        && clause.time().isInYearOf(match.event())
                        && match.likeness() >= EnoughShared.ofKind(ToldTime.Fit.untold))
                .filter(match -> matches.size() == 1)
                .findFirst();
    }

    /// The one happening a clause tells in all but the time.
    ///
    /// @param matches what it may tell, as [EventPrints#matches] gives it
    static Optional<Match> misdated(Clause clause, List<Match> matches) {
        List<Match> all = matches.stream()
                .filter(match -> clause.time().isCloseTo(match.event()))
                .sorted(Comparator.comparingDouble((Match match) -> -match.likeness()))
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Optional<Match> near =
                all.stream().filter(match -> EnoughShared.butDay(clause, match)).findFirst();
        if (near.isPresent()) {
            return near;
        }
        Match first = all.getFirst();
        boolean alone = all.size() == 1 || all.get(1).likeness() < first.likeness() * ALONE;
        boolean dated = clause.time().isYearWritten() || clause.time().isInYearOf(first.event());
        return first.fit() == ToldTime.Fit.out && dated && alone && EnoughShared.butTime(clause, first)
                ? Optional.of(first)
                : Optional.empty();
    }
}
