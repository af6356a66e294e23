/// Words: a text cut into sentences and tokens, each token known by its word.
///
/// Start at [Tokenizer]. Each distinct word of a text is looked up once and becomes a [Vocable], which holds all that
/// the tables of content/check say of it: its cues, its classes, the phrases it begins ([Phrases]). [Sentences] asks
/// ICU4J where sentences end; [Table] reads the tables; words that one
/// rule asks for are [ListedWords].
///
/// Uses only `check` itself and the faults of `measure`. Words of the field: token, sentence.
@NullMarked
package org.majorslist.check.words;

import org.jspecify.annotations.NullMarked;
