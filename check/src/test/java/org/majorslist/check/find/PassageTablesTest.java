package org.majorslist.check.find;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.majorslist.check.Claim;
import org.majorslist.check.Language;
import org.majorslist.check.mark.Rules;

/// Tries area and period against passages of our own in which a claim leans on sentences before it.
///
/// A passage begins with `= day of publication`, goes on with its text, and ends with lines `> words | area | period`
/// (`-` for none, `*` for any) that tell what the claim on these words must be linked to.
class PassageTablesTest {
    private static final ClaimFinder FINDER = new ClaimFinder(
            Rules.read(Path.of(System.getProperty("majors.home"), "content", "check")),
            day -> Optional.of(LocalDate.of(day.getYear() - (day.getDayOfYear() < 258 ? 1 : 0), 9, 15)));

    record Wanted(String words, String area, String period) {}

    record Passage(Language language, LocalDate published, String text, List<Wanted> wanted) {
        @Override
        public String toString() {
            return language + " " + text.substring(0, Math.min(60, text.length()));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("passages")
    void linksEveryClaim(Passage passage) {
        List<Claim> claims = FINDER.find(passage.text(), passage.language(), passage.published());
        assertAll(passage.wanted().stream().map(wanted -> (Executable) () -> check(passage, claims, wanted)));
    }

    private static void check(Passage passage, List<Claim> claims, Wanted wanted) {
        int at = passage.text().indexOf(wanted.words());
        assertEquals(true, at >= 0, "not in the passage: " + wanted.words());
        List<String> found = claims.stream()
                .filter(claim -> claim.start() < at + wanted.words().length() && claim.end() > at)
                .map(claim -> (wanted.area().equals("*") ? "*" : claim.area()) + " | "
                        + (wanted.period().equals("*") ? "*" : claim.period()))
                .toList();
        assertEquals(List.of(wanted.area() + " | " + wanted.period()), found, wanted.words());
    }

    static List<Passage> passages() throws IOException {
        var passages = new ArrayList<Passage>();
        for (Language language : Language.values()) {
            try (InputStream in = PassageTablesTest.class.getResourceAsStream("passages-" + language + ".txt")) {
                String table = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
                for (String part : table.split("(?m)^= ", -1)) {
                    if (!part.isBlank() && !part.startsWith("#")) {
                        passages.add(passage(language, part));
                    }
                }
            }
        }
        return passages;
    }

    private static Passage passage(Language language, String part) {
        List<String> lines = part.lines().toList();
        var text = new ArrayList<String>();
        var wanted = new ArrayList<Wanted>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("> ")) {
                String[] cells = line.substring(2).split(" \\| ", 3);
                wanted.add(new Wanted(cells[0], none(cells[1]), none(cells[2])));
            } else {
                text.add(line);
            }
        }
        return new Passage(
                language,
                LocalDate.parse(lines.getFirst().strip()),
                String.join("\n", text).strip(),
                List.copyOf(wanted));
    }

    private static String none(String cell) {
        return cell.strip().equals("-") ? "" : cell.strip();
    }
}
