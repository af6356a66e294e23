/// Finding: from a text to its claims, each linked to indicator, area, period and speaker.
///
/// Start at [ClaimFinder]. The text is marked; patterns and clauses find claims made of words ([WordClaims]), the shelf
/// `figure` makes claims of figures, and what only looks like a claim is left out ([NotClaims], [Guards]). Then the
/// shelves `link` and `period` settle what each claim is about, and `echo` what is said once more.
///
/// Uses every shelf before it: `words`, `mark`, `link`, `period`, `event`, `group`, `figure`, `standing`, `legal` and
/// `echo`. All knowledge of words stands in the tables of content/check.
@NullMarked
package org.majorslist.check.find;

import org.jspecify.annotations.NullMarked;
