package org.majorslist.check.period;

/// The decisions in a row that refused a country.
///
/// @param first the year of the first
/// @param last the year of the last
/// @param goesOn whether no other decision came after it
public record Refusals(int first, int last, boolean goesOn) {
    /// Refuses a row that ends before it begins.
    public Refusals {
        if (last < first) {
            throw new IllegalArgumentException("refusals from " + first + " to " + last);
        }
    }

    /// Whether a country was refused in a year.
    ///
    /// @param year the year
    /// @return whether it lies within the row
    public boolean has(int year) {
        return first <= year && year <= last;
    }

    /// Whether the row began in a year, or ended in it: a year that is told for itself. The latest of a row that goes
    /// on is no end.
    ///
    /// @param year the year
    /// @return whether it is the first or the last
    public boolean turnsIn(int year) {
        return year == first || (year == last && !goesOn);
    }
}
