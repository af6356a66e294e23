package org.majorslist.check.standing;

import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.Mention;

/// Those of whom a standing is told: countries, a number of them, or a word that stands for them.
///
/// @param from first token
/// @param to behind the last
/// @param who the countries or their number; `null` where a word stands for them
/// @param none whether that word is "none" or "neither"
public record Party(int from, int to, @Nullable Mention who, boolean none) {
    Party(int from, int to, @Nullable Mention who) {
        this(from, to, who, false);
    }

    /// Words for a country that is not named: whose it is shows from its leader, or from the text around.
    static Party of(Mention.Places unnamed) {
        return new Party(unnamed.from(), unnamed.to(), unnamed.codes().isEmpty() ? null : unnamed);
    }
}
