/// Periods: which year, month, day or stretch of time a claim speaks of.
///
/// Start at [PeriodLink]. Levels, changes, records and decisions are dated by rules of their own; where a text leaves
/// the time open, [PeriodReadings] keeps the other times it may mean, and [PeriodSureness] tells how firmly the words
/// bind the first.
///
/// Uses `check.words`, `check.mark` and `check.link`.
@NullMarked
package org.majorslist.check.period;

import org.jspecify.annotations.NullMarked;
