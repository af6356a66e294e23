/// Figures worked out from several rows: changes, multiples, and shares of a whole.
///
/// Start at [Changes][org.majorslist.check.change.Changes] and [Shares][org.majorslist.check.change.Shares].
///
/// Uses `weigh` and `row`.
@NullMarked
package org.majorslist.check.change;

import org.jspecify.annotations.NullMarked;
