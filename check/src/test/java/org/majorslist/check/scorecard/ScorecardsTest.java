package org.majorslist.check.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorslist.check.ClaimType;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.measure.BadInput;

/// Small scorecards: points add up, the kind with most wins, and broken tables are told word for word.
class ScorecardsTest {
    private static final String KINDS = """
            kind,type,indicator,value,unit,area,period,meaning
            refused,status,certification_status,decertified,,place,decision,a country was refused
            took office,date,president_took_office,@date,date,focus,date,when a president took office
            """;
    private static final String CARDS = """
            card,where,sign,points
            claim,base,,-40
            claim,in,favour*,31
            claim,in,out of,20
            claim,before,passed*,5
            claim,in,palace*,60
            refused,in,favour*,10
            took office,in,palace*,10
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("scorecard-kinds.csv"), KINDS);
        Files.writeString(folder.resolve("scorecard.csv"), CARDS);
        Files.writeString(folder.resolve("figure-scorecard.csv"), FigureCardsTest.CARDS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -40 | Nothing is told here.
            -9 | It was in favour.
             11 | It fell out of favour.
             16 | Peru passed, it fell out of favour.
             31 | Out of favour is out of favour.
            """)
    void addsThePointsOfTheLastClause(int points, String text) {
        Marked marked = ClauseCutTest.marked(text);
        List<Clause> clauses = ClauseCut.of(marked);
        assertEquals(points, new Scorecards(folder).points(new Signs(marked, clauses), clauses.size() - 1));
    }

    @Test
    void takesTheKindWithMostPointsAndItsMentions() {
        List<Found> found = likely("The drug certification is out. Colombia fell quite out of favour, after Petro "
                + "moved into the palace in August 2022.");
        assertEquals(
                List.of(
                        "decertified Colombia fell quite out of favour",
                        "2022-08 Petro moved into the palace in August 2022"),
                found.stream().map(this::told).toList());
        assertEquals(
                Set.of(ClaimType.status, ClaimType.date),
                found.stream().map(Found::type).collect(Collectors.toSet()));
        assertEquals(
                "no rule reads it; its words score 11 points for a claim (favour* 31, out of 20) and speak for "
                        + "\"refused\" (favour* 10)",
                found.getFirst().why());
    }

    @Test
    void tellsNoStandingTwiceInASentenceThatNamesNobody() {
        assertEquals(
                1,
                likely("The drug certification is out: Colombia fell out of favour, quite out of favour.")
                        .size());
    }

    @Test
    void tellsNoStandingWhereTheTextIsOfSomethingElse() {
        assertEquals(List.of(), likely("At the ball Colombia fell quite out of favour."));
    }

    @Test
    void weighsNoClauseWithoutEnd() {
        assertEquals(
                List.of(),
                likely("The drug certification is out. Colombia fell out of favour " + "again ".repeat(40) + "."));
    }

    /// "Palace" and "favour" may both be meant; a standing may not mean the other standing.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Colombia fell out of favour at the palace in 2022. | decertified certified
            Colombia fell out of favour at the gates in 2022.  | ''
            """)
    void proposesWhatElseItsWordsSpeakFor(String text, String kinds) throws IOException {
        Files.writeString(
                folder.resolve("scorecard-kinds.csv"),
                KINDS + "passed,status,certification_status,certified,,place,decision,a country passed\n");
        Files.writeString(folder.resolve("scorecard.csv"), CARDS.replace(",10", ",20") + """
                took office,base,,15
                passed,in,favour*,20
                """);
        List<Found> found = likely("The drug certification is out. " + text);
        var clauses = new LikelyClaims(last, new Scorecards(folder));
        assertEquals(
                kinds,
                clauses.otherwise(found.getFirst()).stream()
                        .map(other -> other.amount().word())
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void refusesATableWithoutKinds() throws IOException {
        Path file = folder.resolve("scorecard-kinds.csv");
        Files.writeString(file, "kind,type,indicator,value,unit,area,period,meaning\n");
        BadInput refused = assertThrows(BadInput.class, () -> new Scorecards(folder));
        assertEquals("there is no kind of claim", refused.faults().getFirst().what());
        assertEquals(file.toString(), refused.faults().getFirst().where());
    }

    private Marked last = ClauseCutTest.marked("");

    private List<Found> likely(String text) {
        last = ClauseCutTest.marked(text);
        return new LikelyClaims(last, new Scorecards(folder)).beside(List.of());
    }

    private String told(Found found) {
        return found.amount().word() + " " + last.words(found.from(), found.to());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            waived,in,spared,10        | scorecard-kinds.csv has no kind "waived"
            refused,in,favour*,10      | the card has points for "favour*" already
            refused,in,out of luck,10  | "out of luck" is neither a word nor a pair of words
            refused,in,,10             | "" is neither a word nor a pair of words
            refused,beside,spared,10   | there is no where "beside", only before, in, behind, figure, left, right, sentence, earlier
            refused,in,spared,ten      | "ten" in column "points" is not a number
            refused,in,spared,9999999  | points lie between -1000 and 1000, not at 9999999
            refused,in,spared,1.5      | points are whole, not 1.5
            """)
    void refusesABrokenRow(String row, String fault) throws IOException {
        Path file = folder.resolve("scorecard.csv");
        Files.writeString(file, CARDS + row.strip() + "\n");
        BadInput refused = assertThrows(BadInput.class, () -> new Scorecards(folder));
        assertEquals(fault, refused.faults().getFirst().what());
        assertEquals(file + ":9", refused.faults().getFirst().where());
    }
}
