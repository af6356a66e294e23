package org.majorslist.check.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.majorslist.check.words.Table;
import org.majorslist.measure.BadInput;

/// A line added wrongly to a rule table is told with its file and line.
class RuleTablesTest {
    private static final Path TABLES = Path.of(System.getProperty("majors.home"), "content", "check");

    private static final Set<Guard.Kind> ASKING =
            Set.of(Guard.Kind.needs, Guard.Kind.near, Guard.Kind.own, Guard.Kind.unless, Guard.Kind.article);

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '!', textBlock = """
            cues.csv            ! en,rumour,whispered         ! there is no cue "rumour"
            cues.csv            ! en,saying,made it known     ! a cue is one word, not "made it known"
            cues.csv            ! en,saying,                  ! a cue is one word, not ""
            standing-words.csv  ! en,jury,washington          ! there is no part "jury"
            standing-words.csv  ! en,judge,white house        ! a word beside a standing is one word, not "white house"
            word-lists.csv      ! unreal.days,day|last day,,,before had been ! a list has single words, not "last day"
            word-lists.csv      ! unreal.days,day|,,,before had been ! a list has single words, not ""
            word-lists.csv      ! unreal.times,day,día,,before had been ! there is a list "unreal.times" already
            time-words.csv      ! en,whenever,sometime        ! there is no role "whenever"
            word-groups.csv     ! en,spared2,<sparde>         ! there is no group of words "sparde" above it
            numbers.csv         ! es,mitad+,multiplies,2      ! "mitad" is no Spanish infinitive
            beside-words.csv    ! en,dropped,anyway           ! there is no kind "dropped", only "left out" and "kept"
            standing-echoes.csv ! en,louder,so did            ! there is no echo "louder"
            date-words.csv      ! en,election_year,maybe,,COL,,vote ! there is no role "maybe", only alone, deed, thing
            verdict-words.csv   ! es,certified,done_to,plain,real,aprobó+ ! "aprobo" is no Spanish infinitive
            date-words.csv      ! en,election_year,alone,soon,COL,,vote ! there is no time "soon", only past, ahead and years such as 1998..2001
            verdict-words.csv   ! es,certified,done,plain,real,aprobó ! there is no way "done", only done_to, done_by, either, refuses, given, gives, gets, covers, withholds, loses, group, puts, joins, takes, leaves, counted
            law-frames.csv      ! legal,sanctions_law,x,,USA,,,now,forbids,assets,any,,,,,none ! there is no context "now", only any, law, told, general, unnamed, able, duty, spoken, congress, time, decision, spared
            verdict-words.csv   ! es,certified,done_to,plain,reel,aprobó ! there is no guard "reel", only ends, opens, undenied, main, affirmed, nodenial, real, unbroken, asked, bare, whole, not, places, parts, dated, general, needs, near, own, unless, article
            verdict-words.csv   ! en,certified,done_to,plain,article,waved on ! the guard "article" must be written as in "article:exam"
            date-words.csv      ! en,election_year,alone,past,COL,undenied:exam,vote ! the guard "undenied:exam" must be written as in "undenied"
            claims.csv          ! en,rank,@link,record_high,rank,focus,term,places:two,[ no (record) ] ! the guard "places:two" must be written as in "places:2"
            law-frames.csv      ! legal,sanctions_law,x,,USA,,,any,forbids,assets,any,,,,no,none ! "denied" is yes or empty, not "no"
            law-frames.csv      ! legl,sanctions_law,x,,USA,,,any,forbids,assets,any,,,,,none ! there is no type "legl", only quantity, change, ratio, rank, date, status, legal, event
            law-frames.csv      ! legal,sanctions_law,x,,USA,,,any,forbids,assets,before,,,,,none ! there is no order "before", only any, object, behind, next, whole, earlier
            law-frames.csv      ! legal,sanctions_law,x,,USA,,,any,forbids,assets,any,,,,,all ! there is no party "all", only none, subject, object, named
            law-frames.csv      ! legal,sanctions_law,x,,USA,,,any,frees,assets,any,,,,,none ! no word of law-words.csv plays the part "frees"
            """)
    void tellsWhereALineIsWrong(String file, String line, String told) throws IOException {
        try (Stream<Path> files = Files.list(TABLES)) {
            files.forEach(this::copy);
        }
        Path table = folder.resolve(file);
        List<String> lines = Files.readAllLines(table);
        Files.write(table, Stream.concat(lines.stream(), Stream.of(line)).toList());
        BadInput refused = assertThrows(BadInput.class, () -> Rules.read(folder));
        assertEquals(
                "%s:%d: %s%n  Mend this line of the rule table, or restore the file."
                        .formatted(table, lines.size() + 1, told)
                        .replace(System.lineSeparator(), "\n"),
                refused.faults().getFirst().text());
    }

    /// A guard that asks for a concept no word has would silence its row for ever.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "claims.csv",
                "date-words.csv",
                "law-claims.csv",
                "law-frames.csv",
                "standings.csv",
                "verdict-words.csv"
            })
    void asksOnlyForConceptsThatWordsHave(String file) {
        Set<String> concepts = Table.read(TABLES, "words.csv").stream()
                .map(row -> row.get("concept"))
                .collect(Collectors.toSet());
        List<String> unknown = Table.read(TABLES, file).stream()
                .flatMap(row -> Guard.of(row).stream())
                .filter(guard -> ASKING.contains(guard.kind()) && !concepts.contains(guard.what()))
                .map(Guard::toString)
                .toList();
        assertEquals(List.of(), unknown);
    }

    private void copy(Path file) {
        try {
            Files.copy(file, folder.resolve(file.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
