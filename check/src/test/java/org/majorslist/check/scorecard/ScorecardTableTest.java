package org.majorslist.check.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.majorslist.check.Language;
import org.majorslist.check.find.ClaimFinder;
import org.majorslist.check.find.OwnArticles;
import org.majorslist.check.mark.Rules;
import org.majorslist.check.scorecard.Passages.Mark;
import org.majorslist.check.scorecard.Passages.Passage;

/// scorecard.csv is what the marked passages and articles give.
///
/// After a change of theirs: `mvn -pl check -am test -Dtest=ScorecardTableTest -Dmajors.scorecard=write`.
class ScorecardTableTest {
    private static final Path STATEMENTS = Path.of(
            System.getProperty("majors.home"), "check", "src", "test", "resources", "org", "majorslist", "check");
    private static final String NONE = "none |";
    private static final Path TABLES = Path.of(System.getProperty("majors.home"), "content", "check");

    @Test
    void isDrawnFromThePassages() throws IOException {
        var training = new ScorecardTraining(Rules.read(TABLES), Scorecards.kinds(TABLES));
        isDrawn("scorecard.csv", training.rows(passages()));
    }

    @Test
    void figuresAreDrawnFromTheArticles() throws IOException {
        Rules rules = Rules.read(TABLES);
        var training = new FigureTraining(rules, new ClaimFinder(rules, day -> Optional.empty()));
        isDrawn("figure-scorecard.csv", training.rows(articles()));
    }

    private static void isDrawn(String name, List<String> rows) throws IOException {
        Path table = TABLES.resolve(name);
        if ("write".equals(System.getProperty("majors.scorecard"))) {
            Files.writeString(table, String.join("\n", rows) + "\n");
        }
        assertEquals(List.of(), apart(points(rows), points(Files.readAllLines(table))));
    }

    /// What differs by more than a point: another processor may round the last one otherwise.
    private static List<String> apart(Map<String, Integer> drawn, Map<String, Integer> written) {
        var all = new TreeSet<>(drawn.keySet());
        all.addAll(written.keySet());
        return all.stream()
                .filter(sign -> Math.abs(drawn.getOrDefault(sign, 0) - written.getOrDefault(sign, 0)) > 1)
                .map(sign -> sign + ": " + drawn.get(sign) + " drawn, " + written.get(sign) + " written")
                .toList();
    }

    private static Map<String, Integer> points(List<String> rows) {
        var points = new HashMap<String, Integer>();
        for (String row : rows.subList(1, rows.size())) {
            int last = row.lastIndexOf(',');
            points.put(row.substring(0, last), Integer.valueOf(row.substring(last + 1)));
        }
        return points;
    }

    /// The sentences of the tables of statements that make no claim.
    private static List<Passage> withoutClaims() throws IOException {
        var none = new ArrayList<Passage>();
        for (String table : List.of("statements", "events", "groups")) {
            for (Language language : Language.values()) {
                String name = table + "-" + language + ".txt";
                LocalDate day = LocalDate.EPOCH;
                for (String line : Files.readAllLines(STATEMENTS.resolve(name))) {
                    day = line.startsWith("@")
                            ? LocalDate.parse(line.substring(1).strip())
                            : day;
                    if (line.startsWith(NONE)) {
                        none.add(new Passage(
                                name, day, line.substring(NONE.length()).strip(), List.of()));
                    }
                }
            }
        }
        return none;
    }

    private static List<OwnArticles.Labelled> articles() throws IOException {
        var all = new ArrayList<>(OwnArticles.read("blind"));
        all.addAll(OwnArticles.read("newer"));
        return all;
    }

    private static List<Passage> passages() throws IOException {
        var all = new ArrayList<>(Passages.read());
        all.addAll(withoutClaims());
        for (var article : articles()) {
            List<Mark> marks = article.labels().stream()
                    .filter(label -> List.of("status", "legal", "event", "date", "rank", "optional")
                            .contains(label.type()))
                    .map(label -> new Mark(label.type(), label.indicator(), label.value(), label.start(), label.end()))
                    .toList();
            all.add(new Passage(article.name(), article.published(), article.text(), marks));
        }
        return all;
    }
}
