package org.majorslist.check.statute;

import java.util.List;

/// Which question to the law a phrase stands for; a row of content/check/legal-questions.csv.
///
/// @param indicator the claim's indicator
/// @param value the claim's value
/// @param words phrases of the span or sentence that choose this row; empty for any
/// @param kind what is asked
/// @param queries what it is asked about, in the words of `majors law queries`; `*` for every kind of
///     assistance
record LegalQuestion(String indicator, String value, List<String> words, Kind kind, List<String> queries) {
    /// The questions the check puts to the law.
    enum Kind {
        /// Is this assistance barred for a country that is refused without a waiver?
        ASSISTANCE,
        /// Must the United States vote against loans of these banks to such a country?
        BANKS,
        /// Does the refusal itself reach these trade measures?
        TRADE,
        /// Does a waiver let this assistance go on?
        WAIVER,
        /// Is a decision or report due every year?
        YEARLY_DECISION,
        /// Is the list or the decision due in the month named, or else in September?
        DUE_IN_MONTH,
        /// How many days has Congress to disapprove?
        REVIEW_DAYS,
        /// Can Congress undo a certification by a disapproval?
        DISAPPROVAL,
        /// Has Congress no part in the decision?
        NO_REVIEW,
        /// Is half of this assistance held until the decision?
        HALF_WITHHELD,
        /// Does this assistance go on although the country is refused?
        EXEMPT,
        /// Does the refusal reach the visas of the country's people?
        VISAS,
        /// Does listing rest on facts alone, whatever the effort?
        LISTING,
        /// Does this statute govern?
        BASIS
    }
}
