package org.majorslist.check.find;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.majorslist.check.Claim;
import org.majorslist.check.Language;
import org.majorslist.check.mark.Rules;

/// Facts told in many orders, each beside a clause that speaks of another thing: a figure keeps what it counts, its
/// place and its year.
class FigureOrdersTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 11, 18);
    /// How many of a hundred figures may come out otherwise.
    private static final int LOST_AT_MOST = 3;
    private static final ClaimFinder FINDER = new ClaimFinder(
            Rules.read(Path.of(System.getProperty("majors.home"), "content", "check")), day -> Optional.empty());

    /// A line of figure-orders.txt.
    private record Line(List<String> cells) {
        String at(int i) {
            return cells.get(i);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void keepsWhatAFigureCounts(Language language) throws IOException {
        List<String> lost = new ArrayList<>();
        int told = 0;
        for (Line fact : lines("fact", language)) {
            for (Line beside : lines("beside", language)) {
                for (Line order : lines("order", language)) {
                    if (!beside.at(2).equals(fact.at(2))) {
                        String text = text(order.at(2), fact, beside.at(3));
                        told += order.at(2).contains("{earlier}") ? 2 : 1;
                        lost.addAll(lost(text, language, fact, order.at(2).contains("{earlier}")));
                    }
                }
            }
        }
        assertTrue(
                lost.size() * 100 <= told * LOST_AT_MOST,
                lost.size() + " of " + told + " lost:\n" + String.join("\n", lost));
    }

    private static List<String> lost(String text, Language language, Line fact, boolean both) {
        List<Claim> claims = FINDER.find(text, language, PUBLISHED);
        Stream<Integer> figures = both ? Stream.of(4, 6) : Stream.of(6);
        return figures.filter(at -> claims.stream().noneMatch(claim -> fits(claim, fact, at)))
                .map(at -> fact.at(2) + " " + fact.at(at + 1) + " in: " + text)
                .toList();
    }

    private static boolean fits(Claim claim, Line fact, int year) {
        String key = claim.indicator().equals("coca_eradication") ? "manual_eradication_area" : claim.indicator();
        double value = Double.parseDouble(fact.at(year + 1).replace(".", "").replace(",", ""));
        return key.equals(fact.at(2))
                && claim.area().equals(fact.at(3))
                && claim.period().equals(fact.at(year))
                && Double.valueOf(value).equals(claim.amount().number());
    }

    private static String text(String order, Line fact, String beside) {
        return order.replace("{beside}", beside)
                .replace("{Beside}", capital(beside))
                .replace("{subject}", fact.at(10))
                .replace("{Subject}", capital(fact.at(10)))
                .replace("{earlier}", fact.at(5) + " " + fact.at(8))
                .replace("{later}", fact.at(7) + " " + fact.at(8))
                .replace("{y0}", fact.at(4))
                .replace("{y1}", fact.at(6));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static List<Line> lines(String kind, Language language) throws IOException {
        try (InputStream in = FigureOrdersTest.class.getResourceAsStream("figure-orders.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(kind + " | " + language + " "))
                    .map(line -> new Line(List.of(line.split(" \\| ", -1))))
                    .toList();
        }
    }
}
