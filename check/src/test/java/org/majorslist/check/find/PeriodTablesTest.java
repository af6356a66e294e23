package org.majorslist.check.find;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.majorslist.check.Claim;
import org.majorslist.check.Language;
import org.majorslist.check.mark.Rules;
import org.majorslist.check.period.DecisionDays;
import org.majorslist.check.period.Refusals;

/// Tries the linking of periods against sentences of our own: a year named, inherited, compared with, or not there.
///
/// A line `@2025-10-20` tells the day on which the sentences behind it are read; before it they are read as published
/// on 16 September 2025.
class PeriodTablesTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 9, 16);
    private static final ClaimFinder FINDER =
            new ClaimFinder(Rules.read(Path.of(System.getProperty("majors.home"), "content", "check")), new Decided());

    /// What the record has of the decisions: the last of them, and when Colombia was refused.
    private static final class Decided implements DecisionDays {
        @Override
        public Optional<LocalDate> lastUpTo(LocalDate day) {
            return Optional.of(LocalDate.of(2025, 9, 15));
        }

        @Override
        public List<Refusals> refusals(String country, LocalDate day) {
            return country.equals("COL")
                    ? List.of(new Refusals(1996, 1997, false), new Refusals(2025, 2025, true))
                    : List.of();
        }
    }

    record Example(Language language, LocalDate published, String period, String words, String text) {
        @Override
        public String toString() {
            return text + " → " + words + ": " + period;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void linksThePeriod(Example example) {
        int at = example.text().indexOf(example.words());
        List<Claim> claims = FINDER.find(example.text(), example.language(), example.published()).stream()
                .filter(claim -> claim.start() < at + example.words().length() && claim.end() > at)
                .toList();
        assertEquals(
                List.of(example.period()), claims.stream().map(Claim::period).toList());
    }

    static List<Example> examples() throws IOException {
        var examples = new ArrayList<Example>();
        for (Language language : Language.values()) {
            try (InputStream in = PeriodTablesTest.class.getResourceAsStream("periods-" + language + ".txt")) {
                String table = new String(java.util.Objects.requireNonNull(in).readAllBytes(), UTF_8);
                LocalDate published = PUBLISHED;
                for (String line : table.lines()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .toList()) {
                    if (line.startsWith("@")) {
                        published = LocalDate.parse(line.substring(1).strip());
                    } else {
                        examples.add(example(language, published, line.split(" \\| ", 3)));
                    }
                }
            }
        }
        return examples;
    }

    private static Example example(Language language, LocalDate published, String[] cells) {
        String period = cells[0].strip().equals("-") ? "" : cells[0].strip();
        return new Example(language, published, period, cells[1], cells[2]);
    }
}
