/// The record as it was known on a day: what had been published and decided by then, and nothing later.
///
/// Start at [AsOf]. A figure has three dates: the period it describes, the day it was published, and
/// the day we recorded it. Answers use the first two: the newest [Vintage] of a [RevisionChain], one
/// chain for each measurer's family and period. Figures of different families stand side by side and
/// are never averaged; [Disagreement] says where they part. [Releases] tells of figures without a printing
/// by the day: usually out by then, or not yet public.
///
/// Uses the room's types. Words (vintage, revision, reprint) are those of official statistics.
@NullMarked
package org.majorslist.register.asof;

import org.jspecify.annotations.NullMarked;
