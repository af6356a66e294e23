package org.majorslist.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.majorslist.check.read.Article;
import org.majorslist.law.LawBook;
import org.majorslist.register.Event;
import org.majorslist.register.Register;

/// The tables events-en.txt and events-es.txt: own sentences that tell happenings, each with the claims of happenings
/// it makes and their verdicts by the real record.
class EventTablesTest {
    private static final Path CONTENT = Path.of(System.getProperty("majors.home"), "content");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Register REGISTER = Register.load(CONTENT.resolve("register"));
    private static final Checker CHECKER =
            new Checker(CONTENT.resolve("check"), REGISTER, LawBook.open(CONTENT.resolve("statutes")));

    private static final Set<ClaimType> TOLD = EnumSet.of(ClaimType.event, ClaimType.date);

    /// A text with what it tells.
    record Telling(Language language, LocalDate published, String expected, String text) {
        @Override
        public String toString() {
            return published + " " + text;
        }
    }

    static List<Telling> tellings() throws IOException {
        var tellings = new ArrayList<Telling>();
        for (Language language : Language.values()) {
            LocalDate published = TODAY;
            for (String line : lines("events-" + language + ".txt")) {
                if (line.startsWith("@")) {
                    published = LocalDate.parse(line.substring(1).strip());
                } else {
                    int bar = line.indexOf(" | ");
                    tellings.add(new Telling(
                            language,
                            published,
                            line.substring(0, bar).strip(),
                            line.substring(bar + 3).strip()));
                }
            }
        }
        return tellings;
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(EventTablesTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("tellings")
    void knowsTheHappeningAgain(Telling telling) {
        Article article = new Article("own.txt", "", telling.text(), telling.published(), "");
        String found = CHECKER.check(article, telling.language(), TODAY).claims().stream()
                .filter(judged -> TOLD.contains(judged.claim().type()))
                .filter(judged -> !judged.claim().isOnlyLikely())
                .map(EventTablesTest::words)
                .collect(Collectors.joining("; "));
        assertEquals(telling.expected(), found.isEmpty() ? "none" : found);
    }

    private static String words(Judged judged) {
        return String.join(
                " ",
                judged.claim().indicator(),
                judged.claim().area(),
                judged.claim().period(),
                judged.verdict().finding().name());
    }

    @Test
    void everyRowOfThePrintsIsOfAnEventOnRecord() throws IOException {
        List<String> events = REGISTER.tables().events().stream().map(Event::id).toList();
        List<String> unknown = java.nio.file.Files.readAllLines(CONTENT.resolve("check/event-prints.csv")).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .filter(id -> !events.contains(id))
                .toList();
        assertTrue(unknown.isEmpty(), () -> "not on record: " + unknown);
    }
}
