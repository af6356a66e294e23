/// The yearly decisions: who was listed, refused, certified or waived, how many, since when, and how often in a row.
///
/// Start at [Standings][org.majorslist.check.decision.Standings]; all ask
/// [Decisions][org.majorslist.check.decision.Decisions], the determinations as the day of the article has them.
///
/// Uses `period`, `group` and `weigh`, and the room `register`.
@NullMarked
package org.majorslist.check.decision;

import org.jspecify.annotations.NullMarked;
