package org.majorslist.outlook.money;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.majorslist.law.AccountShare;
import org.majorslist.law.LawBook;
import org.majorslist.law.Regime;
import org.majorslist.law.Situation;
import org.majorslist.law.Wording;
import org.majorslist.register.asof.AsOf;

/// Compares the options of a country and cycle in law and in dollars.
public final class LawAndMoney {
    private static final Wording UNPLACED = new Wording(
            "The source does not split this money, so the law cannot place it: anything from nothing to all may stop.",
            "La fuente no divide este dinero y la ley no puede ubicarlo: puede detenerse desde nada hasta todo.");
    private static final Wording UNTOUCHED =
            new Wording("Nothing is barred under this option.", "Nada queda prohibido con esta opción.");

    private final LawBook law;

    /// Prepares comparisons.
    ///
    /// @param law the law
    public LawAndMoney(LawBook law) {
        this.law = law;
    }

    /// Sets the options side by side.
    ///
    /// @param record the record as known on a day
    /// @param country ISO 3166-1 code
    /// @param cycle the fiscal year of the cycle, 1987 or later
    /// @return one column an option; without dollars if the ledger has nothing on the country
    public OptionsLawAndMoney compare(AsOf record, String country, int cycle) {
        Regime regime = law.regime(cycle, dayOfEffect(cycle));
        LedgerBasis basis = LedgerChoice.find(record, country, cycle).orElse(null);
        List<OptionLawAndMoney> options = PolicyChoice.listFor(regime).stream()
                .map(choice -> option(country, cycle, choice, basis))
                .toList();
        return new OptionsLawAndMoney(country, cycle, record.day(), regime, basis, options);
    }

    /// One decision in law and dollars, with nothing stopped beyond the law.
    ///
    /// @param country ISO 3166-1 code
    /// @param cycle the fiscal year of the cycle
    /// @param choice the decision
    /// @param basis the ledger lines; `null` for law without dollars
    /// @return the option
    public OptionLawAndMoney option(String country, int cycle, PolicyChoice choice, @Nullable LedgerBasis basis) {
        return option(country, cycle, choice, basis, account -> 1);
    }

    /// One decision in law and dollars, where the executive may stop more than the law asks.
    ///
    /// @param country ISO 3166-1 code
    /// @param cycle the fiscal year of the cycle
    /// @param choice the decision
    /// @param basis the ledger lines; `null` for law without dollars
    /// @param practice the greatest share of an account that goes on in practice, 0 to 1; 1 leaves it to the law
    /// @return the option; its shares are the law's, its dollars those of law and practice
    public OptionLawAndMoney option(
            String country,
            int cycle,
            PolicyChoice choice,
            @Nullable LedgerBasis basis,
            ToDoubleFunction<String> practice) {
        Situation situation = Situation.of(country, cycle, choice.determination(), choice.waiver())
                .on(dayOfEffect(cycle));
        List<AccountShare> shares = law.shares(situation);
        List<AccountMoney> accounts = basis == null
                ? List.of()
                : basis.amounts().stream()
                        .map(amount -> money(amount, shares, practice.applyAsDouble(amount.account())))
                        .toList();
        return new OptionLawAndMoney(
                choice,
                law.effects(situation),
                shares,
                accounts,
                sum(accounts.stream().map(AccountMoney::continuing).toList()),
                sum(accounts.stream().map(AccountMoney::barred).toList()));
    }

    /// The ledger lines that the dollars of a country and cycle rest on.
    ///
    /// @param record the record as known on a day
    /// @param country ISO 3166-1 code
    /// @param cycle the fiscal year of the cycle
    /// @return the newest usable lines; empty if there are none
    public static Optional<LedgerBasis> findBasis(AsOf record, String country, int cycle) {
        return LedgerChoice.find(record, country, cycle);
    }

    private static java.time.LocalDate dayOfEffect(int cycle) {
        boolean springCertification = cycle < 2002;
        return springCertification ? java.time.LocalDate.of(cycle, 3, 2) : java.time.LocalDate.of(cycle - 1, 10, 15);
    }

    private static AccountMoney money(LedgerBasis.Amount amount, List<AccountShare> shares, double greatest) {
        AccountShare byLaw = shares.stream()
                .filter(candidate -> candidate.account().equals(amount.account()))
                .findFirst()
                .orElseGet(() -> unplaced(amount.account(), shares));
        AccountShare share = greatest < byLaw.high() ? inPractice(byLaw, greatest) : byLaw;
        MoneyRange continuing = MoneyRange.ofShares(amount.money(), share.low(), share.likely(), share.high());
        return new AccountMoney(
                amount.account(),
                amount.name(),
                amount.money(),
                continuing,
                continuing.restOf(amount.money()),
                share.basis());
    }

    private static AccountShare inPractice(AccountShare byLaw, double greatest) {
        String percent = String.format(Locale.ROOT, "%.0f", 100 * greatest);
        return new AccountShare(
                byLaw.account(),
                Math.min(byLaw.low(), greatest),
                Math.min(byLaw.likely(), greatest),
                greatest,
                new Wording(
                        "At most " + percent
                                + " percent goes on in practice: an assumption of this option, not the law.",
                        "En la práctica continúa a lo sumo el " + percent
                                + " por ciento: un supuesto de esta opción, no la ley."));
    }

    private static AccountShare unplaced(String account, List<AccountShare> shares) {
        boolean allGoOn = !shares.isEmpty() && shares.stream().allMatch(share -> share.low() == 1);
        return allGoOn ? new AccountShare(account, 1, 1, 1, UNTOUCHED) : new AccountShare(account, 0, 0.5, 1, UNPLACED);
    }

    private static @Nullable MoneyRange sum(List<MoneyRange> ranges) {
        return ranges.stream().reduce(MoneyRange::plus).orElse(null);
    }
}
