/// Figures that rows state: levels and their sums, goals, records, and a country's or a department's place.
///
/// Start at [Levels][org.majorslist.check.level.Levels].
///
/// Uses `weigh` and `row`.
@NullMarked
package org.majorslist.check.level;

import org.jspecify.annotations.NullMarked;
