/// Scorecards: claims in words no rule has, known by how much the words of a clause together speak
/// for one.
///
/// Start at [LikelyClaims], which asks [Scorecards] for the points of each clause no rule found a
/// claim in. [ClauseCut] cuts the clauses, [Signs] tells what stands in them. The tables
/// scorecard.csv and scorecard-kinds.csv are drawn from marked passages by a test
/// (`ScorecardTableTest`), never written by hand.
///
/// Uses `check.mark`, `check.words` and `check.standing`. Each clause is looked at a bounded number
/// of times, so time grows with the length of the text.
@NullMarked
package org.majorslist.check.scorecard;

import org.jspecify.annotations.NullMarked;
