package org.majorslist.law;

/// How much of one account goes on under a decision, as a fraction of what would be given without it.
///
/// @param account the ledger's account code, such as `INCLE`
/// @param low the smallest share the law and the named programmes allow, 0 to 1
/// @param likely the share to reckon with, 0 to 1
/// @param high the largest share, 0 to 1
/// @param basis where the share comes from: the rule, or the assumption on programmes
public record AccountShare(String account, double low, double likely, double high, Wording basis) {
    /// Refuses shares outside 0 to 1 or out of order.
    public AccountShare {
        if (!(0 <= low && low <= likely && likely <= high && high <= 1)) {
            throw new IllegalArgumentException(
                    "Shares of %s must satisfy 0 <= %s <= %s <= %s <= 1.".formatted(account, low, likely, high));
        }
    }
}
