/// Past determinations that are closest to a given one, why, and what followed them.
///
/// Start at [Precedents]. A determination is described by its [Features], two descriptions are compared
/// feature by feature in [Similarity] with [Weights] a reader can change, and [Aftermath] tells the
/// three years that came after. A feature that the record lacks for one of the two counts
/// as half alike, and is not among the reasons.
///
/// Uses the room's types and `asof`, so nothing later than the as-of day is used.
@NullMarked
package org.majorslist.register.precedent;

import org.jspecify.annotations.NullMarked;
