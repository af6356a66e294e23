/// Figures and lists computed from the record on demand, each carrying the rows it came from.
///
/// Start at [Derivations]: change, multiple, share, rank and place in a series, for every pair of
/// vintages a reader could have meant, and whether a stated figure fits. [Comparability] says whether
/// the two ends may be set against each other at all. [Gaps] ranks what the record lacks,
/// [Differences] shows what became known between two days, [RestingFact] what rests on a source.
///
/// Uses the room's types and `asof`. Words (change, multiple, share, rank) are those of statistics.
@NullMarked
package org.majorslist.register.derive;

import org.jspecify.annotations.NullMarked;
