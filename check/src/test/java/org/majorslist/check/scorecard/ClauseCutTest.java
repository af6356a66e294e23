package org.majorslist.check.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Marking;
import org.majorslist.check.mark.Rules;

/// Clauses and their signs, on own sentences.
class ClauseCutTest {
    static final Rules RULES = Rules.read(Path.of(System.getProperty("majors.home"), "content", "check"));

    static Marked marked(String text) {
        return Marking.of(text, RULES, null, LocalDate.of(2025, 9, 18));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Colombia fell out of favour, and Bolivia stayed there. | Colombia fell out of favour / and Bolivia stayed there
            The verdict came on September 15, 2025 - a Monday.     | The verdict came on September 15, 2025 / a Monday
            Afghanistan, Bolivia, Burma and Venezuela failed.      | Afghanistan, Bolivia, Burma and Venezuela failed
            The list (of 23 names) went out; nobody was surprised. | The list / of 23 names / went out / nobody was surprised
            "No one helped", he said.                              | No one helped / he said
            El país quedó fuera, mientras que Perú siguió dentro.  | El país quedó fuera / mientras que Perú siguió dentro
            """)
    void cutsAtMarksAndOpeningWords(String text, String clauses) {
        Marked marked = marked(text);
        assertEquals(
                clauses,
                ClauseCut.of(marked).stream()
                        .map(clause -> marked.words(clause.from(), clause.to()))
                        .collect(Collectors.joining(" / ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | It failed in 1997, again.    | it, failed*, in, {year}, ^+it, it+failed*, failed*+in, in+{year}, behind:again
            1 | Peru passed; Bolivia did.    | {place}, did, ^+{place}, {place}+did, before:{place}, before:passed*
            0 | Was it the worst? They said so. | was, it, the, worst, ^+was, was+it, it+the, the+worst, behind:they, behind:said
            """)
    void tellsAClauseByItsWordsAndItsNeighbours(int at, String text, String signs) {
        Marked marked = marked(text);
        String found = new Signs(marked, ClauseCut.of(marked))
                .of(at).stream()
                        .filter(sign -> !sign.name().startsWith("of:"))
                        .map(ClauseCutTest::told)
                        .collect(Collectors.joining(", "));
        assertEquals(signs, found);
    }

    private static String told(Sign sign) {
        String name = sign.next().isEmpty() ? sign.name() : sign.name() + "+" + sign.next();
        return sign.where() == Sign.Where.in ? name : sign.where() + ":" + name;
    }
}
