/// Commands on the record: status, facts, determinations, aid, events, sources, precedents, data.
///
/// Start at [RecordCommand], from which each command gets the record as of its day and the place to
/// print. CSV columns are those of the data package; tables are for people and may change.
@NullMarked
package org.majorslist.app.record;

import org.jspecify.annotations.NullMarked;
