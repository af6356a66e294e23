package org.majorslist.law.catalogue;

import org.majorslist.law.Wording;

/// A condition of an appropriations act, apart from certification.
///
/// @param country ISO 3166 code
/// @param fiscalYears a year, or `1999-` for a year and all after
/// @param act the act
/// @param account what it holds
/// @param percent the part held, in percent
/// @param condition what is asked, in both languages
/// @param liftedBy who certifies
/// @param quality `text` when the act was read, `secondary` when reported
/// @param source where it was read
public record AppropriationsCondition(
        String country,
        String fiscalYears,
        String act,
        String account,
        String percent,
        Wording condition,
        String liftedBy,
        String quality,
        String source) {
    /// Whether the condition holds in a fiscal year.
    ///
    /// @param fiscalYear the year
    /// @return true if it does
    public boolean holdsIn(int fiscalYear) {
        return fiscalYears.endsWith("-")
                ? fiscalYear >= Integer.parseInt(fiscalYears.substring(0, fiscalYears.length() - 1))
                : fiscalYear == Integer.parseInt(fiscalYears);
    }
}
