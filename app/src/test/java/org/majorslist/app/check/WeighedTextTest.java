package org.majorslist.app.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.majorslist.app.Printed;

/// `majors check` on words that no rule reads: weighed and told as such, or left out.
class WeighedTextTest {
    private static final Path TEXT =
            Path.of(System.getProperty("majors.home"), "docs", "guide", "examples", "weighed.txt");
    private static final String WEIGHED = "By the weight of its words: ";

    @TempDir
    Path folder;

    private static String checked(String options) {
        Printed printed = Printed.by("check " + TEXT + " --published 2025-09-18 --as-of 2026-11-21 " + options);
        assertEquals(0, printed.code(), printed.err());
        return printed.out();
    }

    @Test
    void saysThatWordsWereWeighed() {
        String told = checked("");
        assertTrue(told.contains(WEIGHED + "The record agrees: Venezuela: failed demonstrably"), told);
        assertTrue(told.contains(WEIGHED + "The record has Colombia refused in 1996, 1997, 2025."), told);
    }

    @Test
    void neverContradictsWhatItOnlyWeighed() throws IOException {
        Path text = Files.writeString(folder.resolve("lima.txt"), """
                Report card

                The White House sent its yearly drug certification to Congress on Monday.
                Lima can breathe again: the rebuke missed Peru.
                Mexico took home the worst mark of all.
                """);
        String told = Printed.by("check " + text + " --published 2025-09-18 --as-of 2026-11-21")
                .out();
        assertTrue(
                told.contains(
                        "2 NOT IN REGISTER  These words were only weighed and may tell something else. The record has"
                                + " it otherwise: Peru: not failed"),
                told);
    }

    /// Its kind alone is not clear; the record bears out one of those its words speak for.
    @Test
    void triesTheKindsItsWordsSpeakFor() {
        String told = checked("");
        assertTrue(told.contains("2 SUPPORTED  " + WEIGHED + "The record agrees: Colombia: failed demonstrably"), told);
    }

    @Test
    void tellsOtherProgramsHowSureItIs() {
        String rows = checked("--format jsonl");
        assertTrue(rows.contains("\"sureness\":{\"indicator\":\"likely\""), rows);
    }

    @Test
    void showsThemInItalicsWithTheirMeaning() {
        String page = checked("--format html");
        assertTrue(page.contains("<mark class=\"supported weighed\" id=\"c3\">Caracas and La Paz"), page);
        assertTrue(
                page.contains("<dt><span class=\"weighed\">weighed</span></dt><dd>no rule reads these words; they are "
                        + "likely to be a claim, and may tell something else</dd>"),
                page);
    }

    @Test
    void weighsNoFigureOnDemand() throws IOException {
        Path text = Files.writeString(folder.resolve("share.txt"), "In 2023 Colombia had 67 percent of the coca.\n");
        String asked = "check " + text + " --published 2025-11-20 --as-of 2026-11-21";
        assertTrue(
                Printed.by(asked).out().contains("1 SUPPORTED  Read as colombia_share_world_coca_area: "),
                Printed.by(asked).out());
        String told = Printed.by(asked + " --rules-only").out();
        assertTrue(told.contains("1 NOT IN REGISTER  "), told);
    }

    @Test
    void leavesThemOutOnDemand() {
        String told = checked("--rules-only");
        assertFalse(told.contains(WEIGHED), told);
        assertTrue(told.contains("weighed.txt: 1 claim; published 2025-09-18"), told);
    }
}
