package org.majorslist.check.aid;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.majorslist.check.Finding;
import org.majorslist.check.Verdict;
import org.majorslist.check.aid.RecordAid.Basis;
import org.majorslist.check.weigh.Words;

/// Judges a sum of aid told without its stage that lies between the totals of one year, each of another stage: bounded,
/// and so imprecise.
///
/// @param words how verdicts are worded
/// @param worded a total in words
record BetweenTotals(Words words, Function<Basis, String> worded) {
    /// The verdict on a sum between two totals.
    ///
    /// @param number the sum
    /// @param year the totals of one year
    /// @return that it is imprecise; empty if it does not lie between two of them
    Optional<Verdict> of(double number, List<Basis> year) {
        Optional<Basis> below =
                year.stream().filter(basis -> basis.dollars() < number).max(Comparator.comparingDouble(Basis::dollars));
        Optional<Basis> above =
                year.stream().filter(basis -> basis.dollars() > number).min(Comparator.comparingDouble(Basis::dollars));
        return below.isEmpty() || above.isEmpty()
                ? Optional.empty()
                : Optional.of(Verdict.of(
                        Finding.imprecise,
                        words.say("It lies between two totals: ", "Está entre dos totales: ")
                                + worded.apply(below.get()) + "; " + worded.apply(above.get()) + ".",
                        List.of(below.get().evidence(), above.get().evidence())));
    }
}
