/// The brief of one country's certification: what was decided, what it rests on, what it does in law, what it costs.
///
/// Start at [Brief], the facts; [BriefAssembler] gathers them from the record as it was known on a day
/// and from the law; [BriefPage] lays them out as a page; [BriefJson] gives them to programs. Nothing
/// here is computed that the record, the law or the outlook already answer; nothing is said without its
/// source.
///
/// Uses `register`, `law`, `outlook` and the shelf `page`. Words are those of the statute and of official statistics.
@NullMarked
package org.majorslist.report.brief;

import org.jspecify.annotations.NullMarked;
