/// What a text says of a country's standing: listed, certified, refused, waived, on which day and for which years.
///
/// Start at [VerdictClauses][org.majorslist.check.standing.VerdictClauses]: a verb or noun of deciding is found, then
/// the party it was decided of ([JudgedParty][org.majorslist.check.standing.JudgedParty]), then whether it is told as
/// done, denied or merely possible ([VerdictMood][org.majorslist.check.standing.VerdictMood]).
///
/// Uses `words`, `mark`, `link`, `period` and `group`. Knows nothing of figures: that is the shelf `figure`.
@NullMarked
package org.majorslist.check.standing;

import org.jspecify.annotations.NullMarked;
