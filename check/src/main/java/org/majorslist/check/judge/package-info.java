/// Judging: each claim against the record and the law, by published rules.
///
/// Start at [Judge]. Figures, changes, shares, records, standings, dates, events and law each have a bench of their
/// own; [Tolerance] says how close is close. Every verdict names the rows it rests on. What is in the tables
/// record-keys.csv, legal-claims.csv and event-claims.csv of content/check is knowledge, not code.
///
/// Uses `register`.
@NullMarked
package org.majorslist.check.judge;

import org.jspecify.annotations.NullMarked;
