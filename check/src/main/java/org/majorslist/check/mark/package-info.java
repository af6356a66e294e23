/// Marks: what the words of a text stand for, wherever they stand: numbers, quantities, dates, places, concepts.
///
/// Start at [Marked], a text with its marks; [Marking#of] makes it by asking the readers ([NumberReader],
/// [QuantityReader], [DateReader]). [Rules] holds the tables of content/check; [Patterns] are the rows that find claims
/// made of words.
///
/// Uses `check.words`. Every reader looks at a bounded number of tokens, so time grows with the length of the text.
@NullMarked
package org.majorslist.check.mark;

import org.jspecify.annotations.NullMarked;
