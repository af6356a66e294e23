package org.majorslist.check.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorslist.check.Amount;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Link;
import org.majorslist.check.Qualifier;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.measure.BadInput;

/// Small cards of figures: the points of their words, near and far, add up.
class FigureCardsTest {
    static final String CARDS = """
            card,where,sign,points
            cocaine_seizures,base,,-60
            cocaine_seizures,figure,{t},20
            cocaine_seizures,left,stoppe*,25
            cocaine_seizures,sentence,ships,10
            cocaine_seizures,earlier,navy,15
            potential_cocaine_production,base,,-40
            potential_cocaine_production,figure,{quantity:t},20
            potential_cocaine_production,right,of,5
            other,base,,50
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("figure-scorecard.csv"), CARDS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            potential_cocaine_production -20                    | It was 40 t.
            potential_cocaine_production -15                    | It was 40 t of it.
            cocaine_seizures -15, potential_cocaine_production -20 | Crews stopped 40 t.
            cocaine_seizures -5, potential_cocaine_production -20  | Crews of ships stopped 40 t.
            cocaine_seizures 10, potential_cocaine_production -20  | The navy was out. Crews of ships stopped 40 t.
            potential_cocaine_production -20                    | Crews stopped, it is said by many, 40 t.
            """)
    void addsThePointsOfTheWordsAround(String indicators, String text) {
        assertEquals(
                indicators,
                likeliest(text).stream()
                        .map(link -> link.value() + " " + link.why().replaceAll("[^-0-9]", ""))
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void saysWhy() {
        assertEquals(
                "the words around it score -20 points for it",
                likeliest("It was 40 t.").getFirst().why());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cocaine_seizures,left,stoppe*,10    | the card has points for "stoppe*" already
            cocaine_seizures,near,stopped,10    | there is no where "near", only before, in, behind, figure, left, right, sentence, earlier
            cocaine_seizures,left,stopped,many  | "many" in column "points" is not a number
            """)
    void refusesABrokenRow(String row, String fault) throws IOException {
        Path file = folder.resolve("figure-scorecard.csv");
        Files.writeString(file, CARDS + row.strip() + "\n");
        BadInput refused = assertThrows(BadInput.class, () -> new FigureCards(folder));
        assertEquals(fault, refused.faults().getFirst().what());
        assertEquals(file + ":11", refused.faults().getFirst().where());
    }

    private List<Link> likeliest(String text) {
        Marked marked = ClauseCutTest.marked(text);
        int at = 0;
        while (marked.quantity(at) == null) {
            at++;
        }
        Mention.Quantity figure = marked.quantity(at);
        var found = new Found(
                figure.from(),
                figure.to(),
                ClaimType.quantity,
                "other",
                "",
                Amount.number(40, "t", Qualifier.EXACTLY),
                "focus",
                "",
                List.of(),
                figure,
                "a figure");
        return new FigureCards(folder).likeliest(marked, found);
    }
}
