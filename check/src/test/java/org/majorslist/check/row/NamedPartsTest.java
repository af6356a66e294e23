package org.majorslist.check.row;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.majorslist.check.Checker;
import org.majorslist.check.Finding;
import org.majorslist.check.Language;
import org.majorslist.check.read.Article;
import org.majorslist.law.LawBook;
import org.majorslist.register.Observation;
import org.majorslist.register.Register;

/// Each department and region of which the record has coca can be spoken of by its name, in both languages.
///
/// Amazonas is left out: Colombia and Peru have one each.
class NamedPartsTest {
    private static final Path CONTENT = Path.of(System.getProperty("majors.home"), "content");
    private static final Register REGISTER = Register.load(CONTENT.resolve("register"));
    private static final Checker CHECKER =
            new Checker(CONTENT.resolve("check"), REGISTER, LawBook.open(CONTENT.resolve("statutes")));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    /// Smaller figures are taken for parts of others.
    private static final double LEAST = 30;

    record Part(String area, String name, int year, double hectares) {
        String told(Language language) {
            return switch (language) {
                case en ->
                    "Coca in the Andes. Coca fields covered %s hectares in %s in %d."
                            .formatted(String.format(Locale.ROOT, "%,.0f", hectares), name, year);
                case es ->
                    "La coca en los Andes. El cultivo de coca ocupaba %s hectáreas en %s en %d."
                            .formatted(
                                    String.format(Locale.ROOT, "%,.0f", hectares)
                                            .replace(',', '.'),
                                    name,
                                    year);
            };
        }
    }

    static Stream<Part> parts() {
        return REGISTER.tables().areas().stream()
                .filter(area -> area.code().contains("-") && !area.nameEn().equals("Amazonas"))
                .flatMap(area -> latest(area.code())
                        .map(row -> new Part(
                                area.code(),
                                area.nameEn(),
                                row.period().start().getYear(),
                                row.value().amount().doubleValue())));
    }

    private static Stream<Observation> latest(String area) {
        return REGISTER.tables().observations().stream()
                .filter(row -> row.indicator().equals("coca_cultivation_area")
                        && row.area().equals(area))
                .filter(row -> row.value().amount().doubleValue() >= LEAST)
                .max(Comparator.comparing(row -> row.period().start()))
                .stream();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void isKnownByItsName(Part part) {
        for (Language language : Language.values()) {
            var article = new Article("own.txt", "", part.told(language), TODAY, "");
            List<Finding> findings = CHECKER.check(article, language, TODAY).claims().stream()
                    .map(judged -> judged.verdict().finding())
                    .toList();
            assertEquals(List.of(Finding.supported), findings, part.told(language));
        }
    }
}
