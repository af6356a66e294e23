package org.majorslist.check.find;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.majorslist.check.Checker;
import org.majorslist.check.Claim;
import org.majorslist.check.Judged;
import org.majorslist.check.Language;
import org.majorslist.check.read.Article;
import org.majorslist.law.LawBook;
import org.majorslist.register.Register;

/// Texts of the greatest length allowed, made to be slow: each is found and judged to its end, in both languages.
class HostileTextTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 9, 16);
    private static final Path CONTENT = Path.of(System.getProperty("majors.home"), "content");
    private static final Checker CHECKER = new Checker(
            CONTENT.resolve("check"),
            Register.load(CONTENT.resolve("register")),
            LawBook.open(CONTENT.resolve("statutes")));

    private static List<Claim> find(String text, @Nullable Language language, @Nullable LocalDate published) {
        var article = new Article("hostile.txt", "", text, published, "");
        return CHECKER.check(article, language, PUBLISHED).claims().stream()
                .map(Judged::claim)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in 2023 ",
                "since ",
                "from 10 tons to ",
                "(2023) ",
                "between January and ",
                "the year before ",
                "- 253,000\n",
                "had risen in 2023. ",
                "10 tons of 2023 and ",
                "Bolivia and Peru and ",
                "7 in 10 ",
                "multiplied by ",
                "hace diez anos ",
                "de 10 toneladas a ",
                "Area, 2023: ",
                "the first first first half of ",
                "first ",
                "\ud83d\ude00 coca ",
                "On Monday Bolivia expelled the ambassador. ",
                "the last DEA agents left in January 2009, ",
                "el lunes Bolivia expulsó al embajador y ",
                "Colombia was decertified on September 15. ",
                "the president told Congress on September 15 and ",
                "a day after the president said so, ",
                "three days later the Treasury put Petro on its list. ",
                "the drug certification: Peru was decertified and so did Laos; the exception was Cuba. ",
                "five countries failed the drug certification, and three did not. ",
                "7,551 members of the clan in December 2024. ",
                "coca rose 17 percent and 4,321 were extradited to the United States. ",
                "the drug certification: it was the worst mark the country had taken home, ",
                "89 755 ",
                "coca covered 253,000 hectares, the most since 2001, ",
                "the drug certification: Peru, an outcast since 2005, ",
                "10 tons, up 12 percent, "
            })
    void endsAtTheGreatestLength(String piece) {
        String text = piece.repeat(500_000 / piece.length());
        for (Language language : Language.values()) {
            assertTimeoutPreemptively(Duration.ofMinutes(2), () -> find(text, language, PUBLISHED));
        }
    }

    /// A text may be cut off anywhere: behind a figure, in the middle of a date.
    @ParameterizedTest
    @ValueSource(strings = {"claims-en.txt", "claims-es.txt", "periods-en.txt", "periods-es.txt"})
    void readsTextsThatEndAnywhere(String table) throws IOException {
        Language language = table.endsWith("es.txt") ? Language.es : Language.en;
        for (String line : lines(table)) {
            for (int end = line.indexOf(' '); end > 0; end = line.indexOf(' ', end + 1)) {
                String text = line.substring(0, end);
                for (Claim claim : find(text, language, PUBLISHED)) {
                    assertTrue(text.contains(claim.span()), text);
                }
            }
        }
    }

    /// Where nothing tells the day of publication, days and months without a year stay open.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "claims-en.txt",
                "claims-es.txt",
                "periods-en.txt",
                "periods-es.txt",
                "passages-en.txt",
                "passages-es.txt"
            })
    void readsTextsWithoutADay(String table) throws IOException {
        for (String line : lines(table)) {
            for (Claim claim : find(line, null, null)) {
                assertTrue(line.contains(claim.span()), line);
            }
        }
    }

    private static List<String> lines(String table) throws IOException {
        try (InputStream file = requireNonNull(HostileTextTest.class.getResourceAsStream(table))) {
            return new String(file.readAllBytes(), UTF_8).lines().toList();
        }
    }

    @Test
    void survivesHalfACharacter() {
        String text = "\ud83d Coca covered 253,000 hectares in 2023 \ude00.";
        List<Claim> claims = find(text, Language.en, PUBLISHED);
        assertEquals(1, claims.size());
        assertEquals("253,000 hectares", claims.getFirst().span());
    }

    /// Every word new: the words remembered are bounded.
    @Test
    void readsATextOfNewWords() {
        var text = new StringBuilder();
        for (int i = 0; text.length() < 490_000; i++) {
            text.append(Integer.toString(i + 100_000, 36).replaceAll("[0-9]", "q"))
                    .append(' ');
        }
        assertTrue(find(text.toString(), Language.en, PUBLISHED).isEmpty());
    }
}
