package org.majorslist.check.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.majorslist.check.Checker;
import org.majorslist.check.Finding;
import org.majorslist.check.Judged;
import org.majorslist.check.read.Article;
import org.majorslist.law.LawBook;
import org.majorslist.register.Register;

/// The table lookups.txt, and made-up figures that no row may bear out.
class LookUpTest {
    private static final Path CONTENT = Path.of(System.getProperty("majors.home"), "content");
    private static final Checker CHECKER = new Checker(
            CONTENT.resolve("check"),
            Register.load(CONTENT.resolve("register")),
            LawBook.open(CONTENT.resolve("statutes")));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final long SEED = 20261122;
    private static final int FIGURES = 100;
    private static final double MOST_BY_CHANCE = 0.02;
    private static final double WITHIN = 0.01; // so near a figure is the same by the rules

    /// Texts that leave the year open, each with a figure of the record that bears it out.
    private enum Open {
        CONFINED("Colombia suffers. Armed bands kept %s people confined.", 101_000),
        CLAN("In Colombia the Clan del Golfo counts %s members.", 8945),
        ARMED("In Colombia the illegal armed groups count %s members in all.", 27_121),
        OPIUM("Afghanistan could have made %s tons of opium.", 1670),
        HOMICIDES("Colombia recorded %s homicides.", 12_841),
        EXTRADITED("Colombia extradited %s people.", 1892),
        FAMILIES("In Colombia %s families enrolled in crop substitution.", 99_097);

        private final String text;
        private final int figure;

        Open(String text, int figure) {
            this.text = text;
            this.figure = figure;
        }

        Judged of(int number) {
            return check(text.formatted(String.format(Locale.ROOT, "%,d", number)), LocalDate.of(2026, 10, 1));
        }
    }

    static List<String> lookups() {
        String name = "lookups.txt";
        try (var in = Objects.requireNonNull(LookUpTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Judged check(String text, LocalDate published) {
        return CHECKER.check(new Article("own.txt", "", text, published, ""), null, TODAY)
                .claims()
                .getLast();
    }

    @ParameterizedTest
    @MethodSource("lookups")
    void looksUpWhatTheWordsName(String line) {
        String[] cells = line.split("\\|", 4);
        Judged last = check(cells[3].strip(), LocalDate.parse(cells[0].strip()));
        assertEquals(Finding.valueOf(cells[1].strip()), last.verdict().finding(), last::toString);
        String row = cells[2].strip();
        assertTrue(
                row.equals("-") || last.verdict().evidence().getFirst().startsWith("observations:" + row + "/"),
                last::toString);
    }

    @Test
    void aFigureOfTheRecordIsBorneOut() {
        for (Open open : Open.values()) {
            Judged judged = open.of(open.figure);
            assertTrue(judged.verdict().finding().compareTo(Finding.imprecise) < 0, () -> open + ": " + judged);
        }
    }

    @Test
    void madeUpFiguresFitNoRow() {
        var random = new Random(SEED);
        var fitting = new ArrayList<String>();
        for (Open open : Open.values()) {
            for (int i = 0; i < FIGURES; i++) {
                int number = (int) (open.figure * (0.6 + random.nextDouble()));
                if (open.of(number).verdict().finding().compareTo(Finding.imprecise) < 0) {
                    fitting.add(open + " " + number);
                }
            }
        }
        assertTrue(fitting.size() <= MOST_BY_CHANCE * FIGURES * Open.values().length, fitting::toString);
    }

    @Test
    void twoDigitsSwappedFitNoRow() {
        var fitting = new ArrayList<String>();
        for (Open open : Open.values()) {
            char[] digits = Integer.toString(open.figure).toCharArray();
            for (int i = 0; i + 1 < digits.length; i++) {
                char[] swapped = digits.clone();
                swapped[i] = digits[i + 1];
                swapped[i + 1] = digits[i];
                int number = Integer.parseInt(new String(swapped));
                boolean other = Math.abs(number - open.figure) > WITHIN * number && swapped[0] != '0';
                if (other && open.of(number).verdict().finding().compareTo(Finding.imprecise) < 0) {
                    fitting.add(open + " " + number);
                }
            }
        }
        assertEquals(List.of(), fitting);
    }

    @Test
    void aFigureOfAnotherThingFitsNoRow() {
        var fitting = new ArrayList<String>();
        for (Open open : Open.values()) {
            for (Open other : Open.values()) {
                if (open != other && open.of(other.figure).verdict().finding().compareTo(Finding.imprecise) < 0) {
                    fitting.add(open + " " + other.figure);
                }
            }
        }
        assertEquals(List.of(), fitting);
    }
}
