package org.majorslist.law.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Cells as S-FEEL (DMN 1.3, section 9) reads them.
class UnaryTestTest {
    @ParameterizedTest(name = "{0} on {1} is {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            # cell                                         | value              | matches
            -                                              | "anything"         | true
            "a", "b"                                       | "b"                | true
            "a", "b"                                       | "c"                | false
            not("a", "b")                                  | "b"                | false
            not("a", "b")                                  | "c"                | true
            true                                           | true               | true
            < 3                                            | 3                  | false
            <= 3                                           | 3.0                | true
            >= 1000                                        | 999.9              | false
            [1..5)                                         | 5                  | false
            (1..5]                                         | 5                  | true
            >= date("2021-12-27")                          | date("2021-12-26") | false
            [date("2003-05-27")..date("2021-12-26")]       | date("2021-12-26") | true
            2002                                           | 2002               | true
            """)
    void matches(String cell, String value, boolean matches) {
        assertEquals(matches, UnaryTest.parse(cell).matches(UnaryTest.literal(value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "a", "\"a\",", "count(x) > 3", "\"a\" \"b\"", "date(\"2021-13-01\")", "1 + 1"})
    void refusesWhatItDoesNotRead(String cell) {
        assertThrows(IllegalArgumentException.class, () -> UnaryTest.parse(cell));
    }
}
