/// The record: determinations, observations, assistance, events and their sources, as of any date.
///
/// Uses `measure`. Words (vintage, revision, measurer) are those of official statistics.
@NullMarked
package org.majorslist.register;

import org.jspecify.annotations.NullMarked;
