package org.majorslist.check.aid;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Units;
import org.majorslist.check.Verdict;
import org.majorslist.check.weigh.NoteNumbers;
import org.majorslist.check.weigh.Words;
import org.majorslist.register.QuotedClaim;

/// Sums of aid and shares of it that somebody worked out and the record keeps with his name: "WOLA counts 9.94
/// billion".
///
/// They bear a claim out only where its sentence names him.
final class QuotedSums {
    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;
    private static final double SAME = 1e-9;
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d)?)%");

    private final RecordAid aid;
    private final Words words;

    QuotedSums(RecordAid aid, Words words) {
        this.aid = aid;
        this.words = words;
    }

    /// The sum as the body named in the sentence gave it; `null` if the record does not have it so.
    @Nullable
    Verdict sum(Claim claim) {
        Double number = claim.amount().number();
        return number == null
                ? null
                : find(claim, quoted -> {
                    Set<Double> said =
                            NoteNumbers.of(quoted.claim() + "; " + quoted.saidBy() + "; " + quoted.arithmetic());
                    return said.stream()
                            .anyMatch(value -> Math.abs(value * MILLION - number) <= SAME * number
                                    || Math.abs(value * BILLION - number) <= SAME * number);
                });
    }

    /// The share for soldiers and police as the body named in the sentence counts it; `null` if the record has none.
    @Nullable
    Verdict share(Claim claim) {
        Double number = claim.amount().number();
        return number == null
                ? null
                : find(
                        claim,
                        quoted -> quoted.claim().contains("military")
                                && PERCENT.matcher(quoted.arithmetic())
                                        .results()
                                        .anyMatch(found -> Math.abs(Double.parseDouble(found.group(1))
                                                        - number
                                                                * Units.factor(claim.amount()
                                                                        .unit()))
                                                < SAME));
    }

    private @Nullable Verdict find(Claim claim, Predicate<QuotedClaim> fits) {
        Optional<QuotedClaim> found = aid.said().stream()
                .filter(said -> said.row().recipient().equals(claim.area()))
                .filter(said -> said.bodies().stream().anyMatch(claim.sentence()::contains))
                .map(RecordAid.Said::row)
                .filter(fits)
                .findFirst();
        return found.map(quoted -> Verdict.of(
                        Finding.supported,
                        words.say("The record quotes it: ", "El registro lo cita: ") + quoted.claim() + " ("
                                + quoted.saidBy() + ", " + quoted.saidOn() + "). " + quoted.arithmetic(),
                        List.of("assistance-totals:" + quoted.id())))
                .orElse(null);
    }
}
