package org.majorslist.check.find;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.VerdictWords.Outcome;

/// Which standing a time is told beside.
///
/// @param text the text
record StandingsBeside(Marked text) {
    /// What tells of refusals besides a standing.
    static final Set<String> REFUSALS =
            Set.of("decertified_count", "decertification_year", "consecutive_decertifications");

    /// The standing told nearest: in the sentence, before the token if there is one; else in the sentence before.
    ///
    /// @param at the token
    /// @param all the claims of its sentence and those around
    @Nullable
    Found nearest(int at, List<Found> all) {
        Found nearest = null;
        for (Found found : all) {
            int back = text.sentence(at) - text.sentence(found.from());
            boolean standing = Outcome.isStanding(found.indicator()) || REFUSALS.contains(found.indicator());
            boolean before = found.from() <= at;
            boolean near = standing && (back == 0 || (back == 1 && before));
            boolean nearer = nearest == null
                    || (before ? nearest.from() > at || found.from() > nearest.from() : found.from() < nearest.from());
            if (near && nearer) {
                nearest = found;
            }
        }
        return nearest;
    }

    /// Whether a token belongs to a claim, or to what one was read from.
    ///
    /// @param at the token
    /// @param all the claims of its sentence and those around
    static boolean taken(int at, List<Found> all) {
        for (Found found : all) {
            if (found.from() <= at && at < found.to()) {
                return true;
            }
            for (Mention mention : found.mentions()) {
                if (mention.from() <= at && at < mention.to()) {
                    return true;
                }
            }
        }
        return false;
    }
}
