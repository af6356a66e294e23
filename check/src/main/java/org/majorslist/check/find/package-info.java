/// Finding: from a text to its claims, each linked to indicator, area, period and speaker.
///
/// Start at [ClaimFinder]. A text is cut into tokens and sentences ([Tokenizer], [Sentences]), marked with numbers,
/// dates, quantities, places and concepts ([Marked]); patterns find claims made of words ([WordClaims]), figures
/// become claims in [FigureClaims]; happenings of the record are known again by their prints ([EventPrints],
/// [RecordedEvents]); four links settle what each is about.
///
/// All knowledge of words stands in the tables of content/check ([Rules]). Uses ICU4J for sentences. Every scan looks
/// at a bounded number of tokens around a place, so time grows with the length of the text and no faster.
@NullMarked
package org.majorslist.check.find;

import org.jspecify.annotations.NullMarked;
