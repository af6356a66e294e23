/// From a text to its checkable claims, and from each claim to a verdict with its evidence.
///
/// Start at [Checker]. The shelf `read` turns files into text, `find` the text into claims, `judge` the claims into
/// verdicts, `show` the whole into a page or data. Words of the field: claim, indicator, period, vintage, verdict.
///
/// Uses `register` and `law`.
@NullMarked
package org.majorslist.check;

import org.jspecify.annotations.NullMarked;
