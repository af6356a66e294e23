package org.majorslist.check.row;

import org.majorslist.check.row.Proposals.Near;
import org.majorslist.check.row.Proposals.Proposal;
import org.majorslist.check.row.Series.Point;

/// A figure of the record that a claim may mean.
///
/// @param proposal its indicator, and how near the words that name it stand
/// @param point its row
/// @param value the figure of the row, or one of its note
/// @param time how its time goes with the claim's
/// @param inNote whether the note holds it
record Candidate(Proposal proposal, Point point, double value, Time time, boolean inNote) {
    /// Shares are told as "almost half" or "more than half": their words tell what they are of, not their digits.
    private static final double IN_WORDS = 0.35;

    /// How a row's time goes with the claim's; firmest first.
    enum Time {
        /// The claim's own.
        SAME,
        /// Another the text names near it, or the part of the year the sentence speaks of.
        NAMED,
        /// One of the last years: the text does not bind the figure to a year.
        OPEN,
        /// One long before, which a figure without a year hardly means.
        FAR
    }

    /// The better the words and the time agree, the smaller.
    int rank() {
        int words = switch (proposal.near()) {
            case SENTENCE -> 0;
            case BEFORE -> 1;
            case AROUND -> 2;
            case NOWHERE -> 3;
        };
        int times = switch (time) {
            case SAME -> 0;
            case NAMED -> 1;
            case OPEN -> 2;
            case FAR -> 3;
        };
        return words + times;
    }

    /// How likely a fit by chance may be; the less the words and the time agree, the less.
    double mostChance() {
        boolean ofNamedShare = proposal.key().endsWith("_share") && proposal.near() == Near.SENTENCE;
        if (ofNamedShare && time.compareTo(Time.OPEN) < 0) {
            return IN_WORDS;
        }
        return share(proposal.near()) * share(time);
    }

    private static double share(Near near) {
        return switch (near) {
            case SENTENCE -> 1;
            case BEFORE -> 0.5;
            case AROUND -> 0.2;
            case NOWHERE -> 0.2;
        };
    }

    private static double share(Time time) {
        return switch (time) {
            case SAME -> 0.25;
            case NAMED -> 0.2;
            case OPEN -> 0.12;
            case FAR -> 0.05;
        };
    }

    /// Whether another is named as firmly, so that it might have been meant as well.
    boolean isRivalledBy(Candidate other) {
        return other.proposal.near().compareTo(proposal.near()) <= 0
                && other.time.compareTo(time) <= 0
                && other.inNote == inNote;
    }
}
