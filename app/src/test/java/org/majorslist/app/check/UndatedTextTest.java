package org.majorslist.app.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.majorslist.app.Majors;

/// `majors check` on texts that give no day of publication: what it says of the day.
class UndatedTextTest {
    /// Told the day after the decision of 15 September 2025.
    private static final String NEWS = """
            The United States decertified Colombia on Monday, the first time since 1997, but waived the sanctions.
            Afghanistan, Bolivia, Burma and Venezuela were found to have failed demonstrably as well.
            """;

    private static final String BRIEF = "Colombia was decertified on Monday.\n";

    private record Ended(int code, String out, String err) {}

    @TempDir
    private Path folder = Path.of("");

    private Path file(String name, String text) throws IOException {
        return Files.writeString(
                Files.createDirectories(folder.resolve("articles")).resolve(name), text);
    }

    private static Ended run(String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Majors.run(List.of(words), new PrintWriter(out), new PrintWriter(err));
        return new Ended(code, out.toString(), err.toString());
    }

    @Test
    void saysWhichDayWasWorkedOutAndHowToSetIt() throws IOException {
        Ended ended = run("check", file("pasted.txt", NEWS).toString(), "--as-of", "2026-11-21");
        assertEquals(0, ended.code());
        assertEquals("""
                majors check: the text gives no day of publication; it is read as one of 2025-09-16, when most of what it tells fits the record.
                  If it is of another day, give it with --published 2025-09-16.
                """, ended.err());
        assertTrue(ended.out().contains("published about 2025-09-16, by what it tells"), ended.out());
    }

    @Test
    void saysThatTheDayIsUnknownWhereTheTextTellsTooLittle() throws IOException {
        Ended ended = run("check", file("brief.txt", BRIEF).toString(), "--as-of", "2026-11-21");
        assertEquals(0, ended.code());
        assertEquals("""
                majors check: the day of publication is unknown; "Monday" or "this year" cannot be resolved.
                  Give it with --published 2025-09-16.
                """, ended.err());
    }

    @Test
    void saysNothingOfADayThatIsGiven() throws IOException {
        Ended ended =
                run("check", file("pasted.txt", NEWS).toString(), "--published", "2025-09-16", "--as-of", "2026-11-21");
        assertEquals("", ended.err());
        assertTrue(ended.out().contains("published 2025-09-16, judged"), ended.out());
    }

    @Test
    void warnsOfATextLaterThanTheDayThatJudgesIt() throws IOException {
        Ended ended =
                run("check", file("pasted.txt", NEWS).toString(), "--published", "2025-09-16", "--as-of", "2024-01-01");
        assertEquals(0, ended.code());
        assertEquals("""
                majors check: the text is of 2025-09-16, later than the day whose knowledge judges it, 2024-01-01; decisions up to the text's own day count as known.
                  Give an --as-of on or after its day, or correct --published.
                """, ended.err());
    }

    @Test
    void theSummaryOfAFolderTellsTheDaysApart() throws IOException {
        file("2025-09-18_named.txt", NEWS);
        file("brief.txt", BRIEF);
        Path articles = file("pasted.txt", NEWS).getParent();
        Path out = folder.resolve("out");
        assertEquals(
                0,
                run("check", String.valueOf(articles), "--out", out.toString(), "--as-of", "2026-11-21")
                        .code());
        List<String> summary = Files.readAllLines(out.resolve("summary.csv"));
        assertTrue(summary.get(0).startsWith("file,published,claims,"), summary.get(0));
        assertTrue(summary.get(1).startsWith("2025-09-18_named.txt,2025-09-18,"), summary.get(1));
        assertTrue(summary.get(2).startsWith("brief.txt,,1,"), summary.get(2));
        assertTrue(summary.get(3).startsWith("pasted.txt,about 2025-09-16,"), summary.get(3));
    }
}
