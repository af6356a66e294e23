package org.majorslist.outlook.money;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.law.AccountShare;
import org.majorslist.law.Effects;

/// One option of one country and cycle, in law and in dollars.
///
/// @param choice the decision
/// @param effects what the law says of every programme, bank and trade measure
/// @param shares the share of each account that goes on
/// @param accounts dollars by account; empty if the ledger has nothing on the country
/// @param continuing sum of what goes on; `null` if the ledger has nothing
/// @param barred sum of what stops; `null` if the ledger has nothing
public record OptionLawAndMoney(
        PolicyChoice choice,
        Effects effects,
        List<AccountShare> shares,
        List<AccountMoney> accounts,
        @Nullable MoneyRange continuing,
        @Nullable MoneyRange barred) {
    /// Copies the lists.
    public OptionLawAndMoney {
        shares = List.copyOf(shares);
        accounts = List.copyOf(accounts);
    }
}
