/// Judging: each claim against the record and the law, by published rules.
///
/// Start at [Judge]; a [Sitting] hears the claims of one article. Figures, changes, shares, records, standings, counts,
/// dates, events, money and law each have a class of their own; `Tolerance` says how close is close. Every verdict
/// names the rows or paragraphs it rests on. The tables record-keys.csv, record-words.csv, legal-questions.csv,
/// event-claims.csv, event-prints.csv and terms-of-office.csv of content/check say where a claim is judged, never how.
///
/// Uses `check.words`, `check.event`, `register` and `law`.
@NullMarked
package org.majorslist.check.judge;

import org.jspecify.annotations.NullMarked;
