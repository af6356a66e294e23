package org.majorslist.check.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A list in code holds words as a text is asked for them: folded.
class WordListTest {
    @ParameterizedTest
    @ValueSource(strings = {"senalado", "’", "º", "u.s.", "–"})
    void hasWhatItWasGiven(String word) {
        assertTrue(WordList.of("the", word).has(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"señalado", "Peru", "’s"})
    void refusesAWordThatNoTextWouldMeet(String word) {
        var refused = assertThrows(IllegalArgumentException.class, () -> WordList.of("the", word));
        assertEquals("\"" + word + "\" is not folded.", refused.getMessage());
    }
}
