package org.majorslist.outlook.money;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.measure.Money;
import org.majorslist.register.AidMeasure;

/// The ledger lines the dollars rest on: one fiscal year, one source, one measure, one kind of dollars.
///
/// @param fiscalYear fiscal year of the money
/// @param measure the stage of the money
/// @param sourceId the one source
/// @param baseYear base year of constant dollars; `null` for current dollars or if not known
/// @param detail how finely the source splits the money
/// @param amounts one amount an account or group of accounts
public record LedgerBasis(
        int fiscalYear,
        AidMeasure measure,
        String sourceId,
        @Nullable Integer baseYear,
        Detail detail,
        List<Amount> amounts) {
    /// Copies the amounts and refuses a basis without any.
    public LedgerBasis {
        amounts = List.copyOf(amounts);
        if (amounts.isEmpty()) {
            throw new IllegalArgumentException("A basis in the ledger needs at least one amount.");
        }
    }

    /// The sum of the amounts.
    ///
    /// @return in the source's dollars
    public Money total() {
        return amounts.stream().map(Amount::money).reduce(Money::plus).orElseThrow();
    }

    /// How finely a source splits its money.
    public enum Detail {
        /// By account of the budget.
        BY_ACCOUNT,
        /// By group of accounts only: the law cannot place a group for certain.
        BY_GROUP,
        /// One total.
        TOTAL_ONLY
    }

    /// Money of one account, or of a group of accounts.
    ///
    /// @param account account code, or `OTHER` for a group
    /// @param name what a reader sees: the account, or the group's name
    /// @param money the dollars
    public record Amount(String account, String name, Money money) {}
}
