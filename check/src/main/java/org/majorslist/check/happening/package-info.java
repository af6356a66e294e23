/// Dates and happenings: what was done on which day, the figures that only the account of an event holds, and terms of
/// office.
///
/// Start at [Happenings][org.majorslist.check.happening.Happenings]. The tables event-claims.csv and
/// event-prints.csv of content/check say by what an event is known
/// ([EventTables][org.majorslist.check.happening.EventTables]).
///
/// Uses `words`, `event`, `weigh`, `row` and `decision`, and the room `register`.
@NullMarked
package org.majorslist.check.happening;

import org.jspecify.annotations.NullMarked;
