package org.majorslist.check.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Ordinals of one word, by grammars of both languages; a first by itself is a record and no place in a row.
class OrdinalsTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "second, 2",
        "twelfth, 12",
        "twentieth, 20",
        "thirtieth, 30",
        "segunda, 2",
        "tercer, 3",
        "septimo, 7",
        "undecimo, 11",
        "undecima, 11",
        "duodecima, 12",
        "decimotercera, 13",
        "decimoctavo, 18",
        "vigesima, 20",
        "vigesimoprimer, 21",
        "vigesimotercera, 23",
        "trigesimo, 30",
        "trigesimosegundo, 32",
        "first, 0",
        "primera, 0",
        "twenty, 0",
        "segundos, 0",
    })
    void areKnownByTheirWord(String word, int value) {
        assertEquals(value, Ordinals.value(word));
    }
}
