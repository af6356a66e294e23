package org.majorslist.report.brief;

import java.util.List;
import org.majorslist.measure.Money;
import org.majorslist.register.AidMeasure;
import org.majorslist.register.QuotedClaim;

/// A published sum of assistance beside the same sum from the ledger.
///
/// @param claim what was said
/// @param verdict what the comparison says
/// @param bases the same fiscal years summed from the ledger, one a measure; empty when nothing can be summed
/// @param arithmetic the record's own comparison in words; empty when it was made after the day of the brief
public record QuotedFigure(QuotedClaim claim, Verdict verdict, List<Basis> bases, String arithmetic) {
    /// Copies the bases.
    public QuotedFigure {
        bases = List.copyOf(bases);
    }

    /// What the comparison says.
    public enum Verdict {
        /// A measure of the ledger agrees.
        SUPPORTED,
        /// It holds on one basis, in part, or between two measures.
        PARTLY,
        /// No measure of the ledger agrees.
        CONTRADICTED,
        /// The ledger has nothing to compare it with.
        NOT_TESTABLE
    }

    /// One sum from the ledger.
    ///
    /// @param measure the stage of the money that is counted
    /// @param scope whose money, as the record words it, such as `all_agencies`
    /// @param firstYear first fiscal year summed
    /// @param lastYear last fiscal year summed
    /// @param sum the dollars of those years
    /// @param whole whether every fiscal year claimed is in the sum
    /// @param sourceId source of the lines
    public record Basis(
            AidMeasure measure, String scope, int firstYear, int lastYear, Money sum, boolean whole, String sourceId) {}
}
