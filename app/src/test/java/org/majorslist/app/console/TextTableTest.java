package org.majorslist.app.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextTableTest {
    @Test
    void leavesATableThatFitsAsItIs() {
        assertEquals(
                """
                key  value
                a    1
                bcd
                """, new TextTable(List.of("key", "value"), List.of(List.of("a", "1"), List.of("bcd", ""))).print());
    }

    @ParameterizedTest(name = "{0} in {1} characters")
    @CsvSource(delimiter = '|', textBlock = """
            # cell                             | width | lines
            money at stake can be bounded only | 15    | money at stake/can be bounded/only
            coca_area_in_forest_reserves_share | 20    | coca_area_in_forest_/reserves_share
            well-known-word                    | 12    | well-known-/word
            1.16820e-06 1.5                    | 12    | 1.16820e-06/1.5
            abcdefghijkl                       | 5     | abcde/fghij/kl
            one two three four five six        | 5     | one/two/three/four…
            """)
    void breaksACell(String cell, int width, String lines) {
        assertEquals(lines, String.join("/", TextTable.wrap(cell, width)));
    }

    /// 50 tables of two to six columns of words by a seeded generator.
    static Stream<TextTable> tables() {
        var random = new Random(7);
        return IntStream.range(0, 50).mapToObj(_ -> {
            int columns = 2 + random.nextInt(5);
            return new TextTable(
                    row(random, columns, 2),
                    IntStream.range(0, 4)
                            .mapToObj(_ -> row(random, columns, 12))
                            .toList());
        });
    }

    private static List<String> row(Random random, int columns, int words) {
        return IntStream.range(0, columns)
                .mapToObj(_ -> String.join(
                        " ",
                        IntStream.range(0, 1 + random.nextInt(words))
                                .mapToObj(_ -> "w".repeat(1 + random.nextInt(9)))
                                .toList()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void keepsTo100Columns(TextTable table) {
        table.print().lines().forEach(line -> assertTrue(line.length() <= TextTable.WIDTH, line));
    }
}
