/// From a situation to its effects: facts for the tables, the tables in turn, the answer with its sources.
///
/// Start at [StatuteBook], the law on the shelves of one folder. [Facts] turns a situation into what the
/// tables test; `Reasoner` asks them in order: coverage first, then the regime, then section 490 where the
/// regime points there, then the precursor track.
///
/// Uses the shelves `rules` and `catalogue`.
@NullMarked
package org.majorslist.law.reasoning;

import org.jspecify.annotations.NullMarked;
