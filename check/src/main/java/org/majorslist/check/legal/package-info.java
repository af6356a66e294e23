/// Clauses on the law: which statute, what it asks, what a refusal brings and what it spares.
///
/// Start at [LawClauses][org.majorslist.check.legal.LawClauses]. The parts of law and the frames they stand in are
/// tables of content/check (law-words, law-frames); here is what puts one into the other, with its denials and its
/// context.
///
/// Uses `words`, `mark`, `link` and `standing`.
@NullMarked
package org.majorslist.check.legal;

import org.jspecify.annotations.NullMarked;
