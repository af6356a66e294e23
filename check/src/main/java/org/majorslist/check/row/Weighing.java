package org.majorslist.check.row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Verdict;
import org.majorslist.check.weigh.Words;

/// Weighs readings of one claim by the rule "best reading wins": the named measurer and the public vintage first.
public final class Weighing {
    private static final int MOST_SHOWN = 8;
    private static final int MOST_WORDED = 20;

    private Weighing() {}

    /// What a verdict is asked for.
    public enum Aim {
        /// To be told, with its reason and its steps.
        TELL,
        /// To see whether the record bears a reading of the claim out: what does not is worth no words.
        TRY
    }

    /// The verdict of the best reading, told in full; `null` without readings.
    ///
    /// @param claim the claim
    /// @param readings what the record gives for it
    /// @param claimed the claimed figure, in the unit the readings are compared in; the nearest reading
    /// decides among equals
    /// @param words how verdicts are worded
    /// @return the verdict, or `null`
    public static @Nullable Verdict verdict(Claim claim, List<Reading> readings, double claimed, Words words) {
        return verdict(claim, readings, claimed, words, Aim.TELL);
    }

    /// The same for an aim: where a reading is only tried, a verdict that does not bear it out has no words.
    ///
    /// @param claim the claim
    /// @param readings what the record gives for it
    /// @param claimed the claimed figure, in the unit of the readings
    /// @param words how verdicts are worded
    /// @param aim what a verdict is asked for
    /// @return the verdict, or `null`
    public static @Nullable Verdict verdict(Claim claim, List<Reading> readings, double claimed, Words words, Aim aim) {
        if (readings.isEmpty()) {
            return null;
        }
        if (aim == Aim.TRY
                && readings.stream().noneMatch(reading -> reading.verdict().bearsOut())) {
            return Verdict.of(leastOf(readings), "", List.of());
        }
        var sorted = new ArrayList<>(readings);
        sorted.sort(Comparator.comparing(Reading::verdict)
                .thenComparing(reading -> !reading.isFirstHand())
                .thenComparingDouble(reading -> Math.abs(reading.value() - claimed)));
        Reading best = sorted.getFirst();
        Finding finding = best.verdict();
        return new Verdict(
                finding,
                reason(claim, best, words),
                best.evidence(),
                arithmetic(sorted, words),
                finding == Finding.contradicted ? best.value() : null);
    }

    private static Finding leastOf(List<Reading> readings) {
        return readings.stream()
                .map(Reading::verdict)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static String reason(Claim claim, Reading best, Words words) {
        String how = best.how().get();
        return switch (best.verdict()) {
            case supported -> words.say("The record agrees: ", "El registro concuerda: ") + how + ".";
            case supported_other -> other(best, words) + how + ".";
            case imprecise -> words.say("Close, not exact: ", "Se acerca, sin ser exacto: ") + how + ".";
            case contradicted ->
                words.quote(claim.span()) + words.say(" is not borne out: ", " no se sostiene: ") + how + ".";
            case disputed, not_in_register -> how + ".";
        };
    }

    private static String other(Reading best, Words words) {
        return best.named()
                ? words.say(
                        "It fits, but only by a figure published later: ",
                        "Concuerda, pero solo con una cifra publicada después: ")
                : words.say(
                        "It fits, but only by another measurer than the one named: ",
                        "Concuerda, pero solo con la cifra de otra fuente que la citada: ");
    }

    private static List<String> arithmetic(List<Reading> sorted, Words words) {
        var shown = new LinkedHashSet<String>();
        for (Reading reading : sorted.subList(0, Math.min(sorted.size(), MOST_WORDED))) {
            if (shown.size() < MOST_SHOWN) {
                String later = reading.isPublic() ? "" : words.say(" (published later)", " (publicada después)");
                shown.add(reading.how().get() + later + ": " + words.finding(reading.verdict()));
            }
        }
        return List.copyOf(shown);
    }
}
