package org.majorslist.register;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
        String arithmetic) {
    private static final Pattern YEARS = Pattern.compile("FY(\\d{4})(?:-(\\d{4}))?");

    /// Fiscal years, both ends included.
    ///
    /// @param first the first
    /// @param last the last, not before the first
    public record FiscalYears(int first, int last) {}

    /// The fiscal years it speaks of.
    ///
    /// @return the years; empty if the period is not worded as `FY2020` or `FY2000-2025`
    public Optional<FiscalYears> findYears() {
        Matcher years = YEARS.matcher(period);
        if (!years.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(years.group(1));
        return Optional.of(new FiscalYears(first, years.group(2) == null ? first : Integer.parseInt(years.group(2))));
    }
}
