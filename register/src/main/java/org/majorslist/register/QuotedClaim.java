package org.majorslist.register;

/// A published sum or share of assistance, to be recomputed from the ledger.
///
/// @param id its key
/// @param recipient ISO 3166-1 code of the country it speaks of
/// @param claim the claim in our words
/// @param claimedValue the number claimed: dollars, or a share between 0 and 1; empty if none
/// @param unit `USD` or `share` (between 0 and 1)
/// @param period the fiscal years it speaks of, as the record words them
/// @param saidBy who said it
/// @param saidOn when, as far as known
/// @param sourceId where it was read
/// @param ledgerValue the figure the compilers of the record got; empty if none
/// @param supported their verdict
/// @param arithmetic their arithmetic, in words
public record QuotedClaim(
        String id,
        String recipient,
        String claim,
        String claimedValue,
        String unit,
        String period,
        String saidBy,
        String saidOn,
        String sourceId,
        String ledgerValue,
        String supported,
        String arithmetic) {}
