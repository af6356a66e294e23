package org.majorslist.check.aid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Finding;
import org.majorslist.check.Judged;
import org.majorslist.check.Verdict;
import org.majorslist.check.weigh.Closeness;
import org.majorslist.check.weigh.PrintedDigits;
import org.majorslist.check.weigh.Words;

/// Reads a sum of aid as one of a budget whose year the text does not give: "the 413 million dollars asked for in its
/// last budget".
///
/// The text must name the stage of the money, and the sum of that stage must fit in one of the budgets in the making
/// and no other.
public final class BudgetYears {
    private final Ledger ledger;
    private final LocalDate day;
    private final Words words;

    /// Makes it ready for the claims of one article.
    ///
    /// @param ledger who judges sums of aid
    /// @param day the day of the article
    /// @param words how verdicts are worded
    public BudgetYears(Ledger ledger, LocalDate day, Words words) {
        this.ledger = ledger;
        this.day = day;
        this.words = words;
    }

    /// The claim as a budget bears it out; `null` if none does, or several do.
    ///
    /// @param claim the claim
    /// @return the claim of that budget with its verdict, or `null`
    public @Nullable Judged find(Claim claim) {
        Optional<String> stage = NamedMoney.stage(claim);
        boolean sum = claim.type() == ClaimType.quantity
                && claim.indicator().startsWith("us_assistance")
                && claim.amount().unit().equals("USD");
        if (!sum || stage.isEmpty() || claim.links().period().isSure() || !PrintedDigits.areTelling(claim)) {
            return null;
        }
        List<String> years = years(claim, stage);
        if (years.size() != 1) {
            return null;
        }
        Claim read = claim.in(years.getFirst());
        Verdict verdict = ledger.judge(read);
        return verdict == null || !verdict.finding().bearsOut()
                ? null
                : new Judged(read, readAs(years.getFirst(), stage.get(), verdict));
    }

    private List<String> years(Claim claim, Optional<String> stage) {
        var years = new ArrayList<String>();
        for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
            String fiscal = "FY" + year;
            if (ledger.bases(claim.in(fiscal)).stream()
                    .anyMatch(basis -> NamedMoney.isNamed(stage, basis)
                            && Closeness.level(claim, basis.dollars()) == Finding.supported)) {
                years.add(fiscal);
            }
        }
        return years;
    }

    private Verdict readAs(String year, String stage, Verdict verdict) {
        return verdict.readAs(
                words.say("Read as %s: ", "Leído como %s: ").formatted(year),
                List.of(words.say(
                                "read as %s: the only budget in the making with such a sum %s",
                                "leído como %s: el único presupuesto en trámite con esa suma %s")
                        .formatted(year, ledger.measure(stage))));
    }
}
