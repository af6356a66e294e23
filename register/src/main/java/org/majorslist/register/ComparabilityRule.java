package org.majorslist.register;

/// Whether two series may be set against each other, and why or why not.
///
/// @param id key of the rule, such as `C01`
/// @param indicator key of the indicator, or the table it speaks of
/// @param measurerA measurer or family of one figure; `*` for any
/// @param measurerB measurer or family of the other figure; `*` for any
/// @param operation what would be done with the two
/// @param allowed whether it may be done
/// @param why the reason, a full sentence
public record ComparabilityRule(
        String id,
        String indicator,
        String measurerA,
        String measurerB,
        Operation operation,
        Allowed allowed,
        String why) {
    /// What can be done with two figures.
    public enum Operation {
        /// A change or a multiple from one to the other.
        CHANGE,
        /// Setting them side by side.
        COMPARE,
        /// One as a part of the other.
        SHARE,
        /// Adding them.
        SUM
    }

    /// The answer of a rule.
    public enum Allowed {
        /// It may be done.
        YES,
        /// It may be done if the reason is heeded and said.
        CARE,
        /// It may not be done.
        NO
    }

    /// Whether the rule speaks of figures of two families, in either order.
    ///
    /// @param one key of one family
    /// @param other key of the other
    /// @return true if both are named or covered by `*`
    public boolean speaksOf(String one, String other) {
        return (fits(measurerA, one) && fits(measurerB, other)) || (fits(measurerA, other) && fits(measurerB, one));
    }

    private static boolean fits(String pattern, String family) {
        return pattern.equals("*") || pattern.equals(family);
    }
}
