/// What every judge needs: the time a claim speaks of, how near is near, how a verdict is worded, and where in the
/// record a claim is judged.
///
/// Start at [Tolerance][org.majorslist.check.weigh.Tolerance], the bands of the published rules, and
/// [Facts][org.majorslist.check.weigh.Facts], the tables record-keys.csv, record-words.csv,
/// judging-words.csv, regions.csv and terms-of-office.csv of content/check.
///
/// Uses `words`. Knows no row of the record.
@NullMarked
package org.majorslist.check.weigh;

import org.jspecify.annotations.NullMarked;
