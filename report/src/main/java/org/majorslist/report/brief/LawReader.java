package org.majorslist.report.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.majorslist.law.Determination;
import org.majorslist.law.Effects;
import org.majorslist.law.LawBook;
import org.majorslist.law.Situation;
import org.majorslist.law.Waiver;
import org.majorslist.law.catalogue.Account;
import org.majorslist.register.LedgerLine;

/// Asks the law what a finding does.
final class LawReader {
    private static final int FIRST_AUTUMN_CYCLE = 2002;

    private final LawBook law;
    private final List<LedgerLine> ledger;

    /// Asks one law book.
    ///
    /// @param law the law
    /// @param ledger the assistance of the country, which tells the programmes in use
    LawReader(LawBook law, List<LedgerLine> ledger) {
        this.law = law;
        this.ledger = List.copyOf(ledger);
    }

    /// What the law says of a finding.
    ///
    /// @param finding what the cycle decided
    /// @param cycle the cycle
    /// @return effects and calendar; `null` when there is no outcome to ask about
    @Nullable
    InLaw read(Finding finding, int cycle) {
        return switch (finding) {
            case Finding.Decided decided -> read(decided.determination());
            case Finding.NotObtained none -> null;
            case Finding.NoOutcome none -> null;
        };
    }

    private InLaw read(org.majorslist.register.Determination decision) {
        Waiver waiver = waiver(decision);
        Situation situation = Situation.of(decision.country(), decision.cycle(), determination(decision), waiver)
                .on(dayOfEffect(decision));
        Effects decided = law.effects(situation);
        boolean waived = decision.outcome().isNegative() && !waiver.equals(new Waiver.None());
        Effects without = waived ? law.effects(situation.with(determination(decision), new Waiver.None())) : null;
        return new InLaw(decided, without, law.calendar(decision.cycle()), inUse(decision.cycle()));
    }

    private Set<String> inUse(int cycle) {
        Set<String> accounts = ledger.stream()
                .filter(line -> line.fiscalYear() <= cycle && line.fiscalYear() > cycle - InLaw.YEARS_OF_USE)
                .map(LedgerLine::account)
                .collect(Collectors.toSet());
        return law.catalogue().accounts().stream()
                .filter(account -> accounts.contains(account.account()))
                .map(Account::programme)
                .collect(Collectors.toSet());
    }

    /// The first day on which the decision works: in the old law the day after it was made, since fiscal 2002 not
    /// before the fiscal year it governs has begun.
    private static LocalDate dayOfEffect(org.majorslist.register.Determination decision) {
        LocalDate usual = decision.cycle() < FIRST_AUTUMN_CYCLE
                ? LocalDate.of(decision.cycle(), 3, 2)
                : LocalDate.of(decision.cycle() - 1, 10, 15);
        LocalDate after = decision.decidedOn().plusDays(1);
        return after.isAfter(usual) ? after : usual;
    }

    private static Determination determination(org.majorslist.register.Determination decision) {
        return switch (decision.outcome()) {
            case FULLY_COOPERATING -> Determination.FULLY_COOPERATING;
            case VITAL_NATIONAL_INTERESTS -> Determination.VITAL_NATIONAL_INTERESTS;
            case DENIED -> Determination.DENIED;
            case NOT_FAILED -> Determination.NOT_FAILED;
            case FAILED_DEMONSTRABLY -> Determination.FAILED_DEMONSTRABLY;
        };
    }

    private Waiver waiver(org.majorslist.register.Determination decision) {
        return switch (decision.waiver()) {
            case NONE -> new Waiver.None();
            case FULL -> new Waiver.Full();
            case PARTIAL -> law.catalogue().partialWaiver(decision.waiverScope());
            case EXTENT_UNKNOWN -> new Waiver.Partial(List.of("unknown"));
            case UNKNOWN ->
                decision.outcome().isNegative() ? new Waiver.Partial(List.of("unknown")) : new Waiver.None();
        };
    }
}
