package org.majorslist.check.find;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.majorslist.check.Amount;
import org.majorslist.check.Claim;
import org.majorslist.check.Language;
import org.majorslist.check.mark.Rules;

/// Tries the rule tables against sentences of our own: what must be found, and what must be left alone.
class ClaimTablesTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 9, 16);
    private static final ClaimFinder FINDER = new ClaimFinder(
            Rules.read(Path.of(System.getProperty("majors.home"), "content", "check")),
            day -> Optional.of(LocalDate.of(2025, 9, 15)));

    record Example(Language language, String expected, String sentence) {
        @Override
        public String toString() {
            return sentence + " → " + expected;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("positive")
    void findsTheClaim(Example example) {
        List<String> found = FINDER.find(example.sentence(), example.language(), PUBLISHED).stream()
                .map(ClaimTablesTest::words)
                .toList();
        assertTrue(found.contains(example.expected()), () -> "found " + found);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("negative")
    void leavesTheSentenceAlone(Example example) {
        List<String> found = FINDER.find(example.sentence(), example.language(), PUBLISHED).stream()
                .map(ClaimTablesTest::words)
                .toList();
        assertEquals(List.of(), found);
    }

    static List<Example> positive() throws IOException {
        return examples().stream()
                .filter(example -> !example.expected().equals("none"))
                .toList();
    }

    static List<Example> negative() throws IOException {
        return examples().stream()
                .filter(example -> example.expected().equals("none"))
                .toList();
    }

    private static List<Example> examples() throws IOException {
        var examples = new ArrayList<Example>();
        for (Language language : Language.values()) {
            try (InputStream in = ClaimTablesTest.class.getResourceAsStream("claims-" + language + ".txt")) {
                String table = new String(java.util.Objects.requireNonNull(in).readAllBytes(), UTF_8);
                table.lines()
                        .filter(line -> !line.startsWith("#") && line.contains(" | "))
                        .forEach(line -> {
                            int bar = line.indexOf(" | ");
                            examples.add(
                                    new Example(language, line.substring(0, bar).strip(), line.substring(bar + 3)));
                        });
            }
        }
        return examples;
    }

    private static String words(Claim claim) {
        Amount amount = claim.amount();
        Double number = amount.number();
        String value = number == null ? amount.word() : number(number);
        return (claim.type() + " " + claim.indicator() + " " + value + " " + amount.unit()).strip();
    }

    private static String number(double value) {
        double rounded = Math.rint(value * 1000) / 1000;
        return Math.rint(rounded) == rounded ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }
}
