/// Links: what a figure counts, in which place, and who says so.
///
/// Start at [IndicatorLink], [PlaceLink] and [SpeakerLink]. Other things and places the words may mean are kept for the
/// judge ([IndicatorReadings], [AreaReadings]). The tables indicators.csv, places.csv and speakers.csv say which words
/// speak of what.
///
/// Uses `check.words` and `check.mark`.
@NullMarked
package org.majorslist.check.link;

import org.jspecify.annotations.NullMarked;
