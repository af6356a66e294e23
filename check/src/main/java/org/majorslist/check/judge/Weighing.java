package org.majorslist.check.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Verdict;

/// Weighs readings of one claim by the rule "best reading wins": the named measurer and the public vintage first.
final class Weighing {
    /// One reading: a figure the record gives, with its evidence.
    ///
    /// @param value the figure, in the unit the claim is compared in
    /// @param finding how near the claim comes to it
    /// @param named whether it comes from a measurer the claim names, or none is named
    /// @param isPublic whether it was public on the article's day
    /// @param evidence its rows
    /// @param how the arithmetic in words
    record Reading(double value, Finding finding, boolean named, boolean isPublic, List<String> evidence, String how) {
        boolean first() {
            return named && isPublic;
        }
    }

    private Weighing() {}

    /// The verdict of the best reading; empty readings give `null`.
    static @Nullable Verdict verdict(Claim claim, List<Reading> readings, ToDoubleFunction<Reading> nearness) {
        if (readings.isEmpty()) {
            return null;
        }
        var sorted = new ArrayList<>(readings);
        sorted.sort(Comparator.comparing((Reading reading) -> rank(reading))
                .thenComparing(reading -> !reading.first())
                .thenComparingDouble(nearness));
        Reading best = sorted.getFirst();
        Finding finding = rank(best);
        return new Verdict(
                finding,
                reason(claim, best, finding),
                best.evidence(),
                arithmetic(sorted),
                finding == Finding.contradicted ? best.value() : null);
    }

    /// A fit by another measurer or a later vintage is `supported_other`; a near miss stays a near miss.
    private static Finding rank(Reading reading) {
        boolean fits = reading.finding() == Finding.supported;
        return fits && !reading.first() ? Finding.supported_other : reading.finding();
    }

    private static String reason(Claim claim, Reading best, Finding finding) {
        String said = "“" + claim.span() + "”";
        return switch (finding) {
            case supported -> "The record agrees: " + best.how() + ".";
            case supported_other ->
                "It fits, but only "
                        + (best.named() ? "by a figure published later" : "by another measurer than the one named")
                        + ": " + best.how() + ".";
            case imprecise -> "Close, not exact: " + best.how() + ".";
            case contradicted -> said + " is not borne out: " + best.how() + ".";
            case disputed, not_in_register -> best.how() + ".";
        };
    }

    private static List<String> arithmetic(List<Reading> sorted) {
        return sorted.stream()
                .limit(8)
                .map(reading -> reading.how() + (reading.isPublic() ? "" : " (published later)") + ": " + rank(reading))
                .distinct()
                .toList();
    }
}
