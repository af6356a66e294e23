package org.majorslist.check.happening;

import org.majorslist.check.Claim;
import org.majorslist.check.weigh.Facts;
import org.majorslist.check.weigh.Telling;

/// Whether an election told of may be another than those of presidents, which the record has.
///
/// @param facts the tables that say where a claim is judged
record Elections(Facts facts) {
    private static final int YEAR = 4; // characters

    /// Elections come round, and those of a congress in another month: one of the record speaks against no other.
    ///
    /// @param far whether the record has none within a year
    boolean isOfAnother(Claim claim, boolean far) {
        if (claim.indicator().equals("imf_credit_line")) {
            return far; // a line was opened every other year
        }
        boolean president = claim.indicator().equals("president_elected");
        if (!president && !claim.indicator().equals("election_year")) {
            return false;
        }
        boolean month = claim.period().length() > YEAR;
        String sentence = claim.sentence();
        boolean other =
                facts.tell(sentence, Telling.other_election) || (month && !facts.tell(sentence, Telling.of_president));
        return far || (!president && other);
    }
}
