/// The rows of the record: as they stood on the day of an article, which of them a claim may mean, and which of several
/// readings is the best.
///
/// Start at [Series][org.majorslist.check.row.Series]. [LookUp][org.majorslist.check.row.LookUp] finds the row of a
/// figure by the words around it, [Weighing][org.majorslist.check.row.Weighing] words the verdict of the best reading.
///
/// Uses `words` and `weigh`, and the room `register`.
@NullMarked
package org.majorslist.check.row;

import org.jspecify.annotations.NullMarked;
