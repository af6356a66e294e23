/// Figures and lists computed from the record on demand, each carrying the rows it came from.
///
/// Start at [RestingFact]: what rests on one source.
///
/// Uses the room's types and `asof`. Words (change, multiple, share, rank) are those of statistics.
@NullMarked
package org.majorslist.register.derive;

import org.jspecify.annotations.NullMarked;
