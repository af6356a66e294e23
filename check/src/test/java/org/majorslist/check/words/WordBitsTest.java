package org.majorslist.check.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Cues are counted from the lowest bit of a word up, classes of grammar from the highest down: they must not meet.
class WordBitsTest {
    @Test
    void cuesAndClassesShareNoBit() {
        long bits = 0;
        for (Cue cue : Cue.values()) {
            bits |= cue.bit();
        }
        for (WordClass wordClass : WordClass.values()) {
            bits |= wordClass.bit();
        }
        assertEquals(Cue.values().length + WordClass.values().length, Long.bitCount(bits));
    }
}
