/// Finding: from a text to its claims, each linked to indicator, area, period and speaker.
///
/// Start at [ClaimFinder]. The text is marked; patterns find claims made of words ([WordClaims]), figures become claims
/// in [FigureClaims], and what only looks like a claim is left out ([NotClaims], [Guards]). Then the shelves `link` and
/// `period` settle what each claim is about.
///
/// Uses the shelves `words`, `mark`, `link`, `period`, `event` and `group`. All knowledge of words stands in the tables
/// of
/// content/check.
@NullMarked
package org.majorslist.check.find;

import org.jspecify.annotations.NullMarked;
