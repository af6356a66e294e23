package org.majorslist.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.majorslist.check.read.Article;
import org.majorslist.law.LawBook;
import org.majorslist.register.Register;

/// The tables statements-en.txt and statements-es.txt, echoes-en.txt and echoes-es.txt, groups-en.txt and
/// groups-es.txt: own sentences of status,
/// law, number, rank and office, each with
/// all the claims it makes and their verdicts by the real record and the real law.
class StatementTablesTest {
    private static final Path CONTENT = Path.of(System.getProperty("majors.home"), "content");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Checker CHECKER = new Checker(
            CONTENT.resolve("check"),
            Register.load(CONTENT.resolve("register")),
            LawBook.open(CONTENT.resolve("statutes")));

    /// A sentence with the claims it makes.
    record Statement(Language language, LocalDate published, String expected, String sentence) {
        @Override
        public String toString() {
            return published + " " + sentence;
        }
    }

    static List<Statement> statements() throws IOException {
        return statements("statements");
    }

    /// Texts in which a standing looks back over a sentence.
    static List<Statement> echoes() throws IOException {
        return statements("echoes");
    }

    static List<Statement> law() throws IOException {
        return statements("law");
    }

    /// Texts with groups and counts that the record tells.
    static List<Statement> groups() throws IOException {
        return statements("groups");
    }

    private static List<Statement> statements(String table) throws IOException {
        var statements = new ArrayList<Statement>();
        for (Language language : Language.values()) {
            LocalDate published = TODAY;
            for (String line : lines(table + "-" + language + ".txt")) {
                if (line.startsWith("@")) {
                    published = LocalDate.parse(line.substring(1).strip());
                } else {
                    int bar = line.indexOf(" | ");
                    statements.add(new Statement(
                            language,
                            published,
                            line.substring(0, bar).strip(),
                            line.substring(bar + 3).strip()));
                }
            }
        }
        return statements;
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(StatementTablesTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource({"statements", "echoes", "law", "groups"})
    void makesTheseClaimsAndNoOthers(Statement statement) {
        String found = read(statement, statement.sentence()).stream()
                .map(StatementTablesTest::words)
                .sorted()
                .collect(Collectors.joining("; "));
        assertEquals(sorted(statement.expected()), found.isEmpty() ? "none" : found);
    }

    /// Reads a sentence on the day of a statement: what rules find, not what is only likely.
    static List<Judged> read(Statement statement, String sentence) {
        Article article = new Article("own.txt", "", sentence, statement.published(), "");
        return CHECKER.check(article, statement.language(), TODAY).claims().stream()
                .filter(judged -> !judged.claim().isOnlyLikely())
                .toList();
    }

    private static String sorted(String claims) {
        return Arrays.stream(claims.split("; ", -1))
                .map(claim -> withSortedArea(claim.strip()))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static String words(Judged judged) {
        Amount amount = judged.claim().amount();
        Double number = amount.number();
        String value = number == null ? amount.word() : String.valueOf(Math.round(number));
        return withSortedArea(String.join(
                " ",
                judged.claim().indicator(),
                value,
                judged.claim().area(),
                judged.verdict().finding().name()));
    }

    /// Countries of a list in the order of the alphabet.
    private static String withSortedArea(String claim) {
        String[] words = claim.split(" ", -1);
        if (words.length == 4) {
            words[2] = Arrays.stream(words[2].split(";", -1)).sorted().collect(Collectors.joining(";"));
        }
        return String.join(" ", words);
    }
}
