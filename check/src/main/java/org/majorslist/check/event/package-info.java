/// Events: happenings of the record known again in a text, in whatever words it tells them.
///
/// Start at [RecordedEvents]. [EventPrints] weighs the concepts each event of the record is told with ([EventWords],
/// from the table event-words.csv); [ToldTime] and [ClauseTime] tell when a clause says that something happened;
/// [DecisionDates] finds the days of the yearly determinations.
///
/// Uses `check.words`, `check.mark`, `check.link` and `check.period`.
@NullMarked
package org.majorslist.check.event;

import org.jspecify.annotations.NullMarked;
