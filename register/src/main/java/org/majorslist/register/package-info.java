/// The record: determinations, observations, assistance, events and their sources, as of any date.
///
/// Start at [Register], then `asof.AsOf`: every answer is asked as of a day. The types of this package
/// are the rows of the data package `content/register`; `load` reads and checks it, `asof` answers.
///
/// Uses `measure`. Words (vintage, revision, measurer) are those of official statistics.
@NullMarked
package org.majorslist.register;

import org.jspecify.annotations.NullMarked;
