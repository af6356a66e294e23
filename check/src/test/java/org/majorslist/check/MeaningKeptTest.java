package org.majorslist.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.majorslist.check.StatementTablesTest.Statement;

/// Statements of how countries fared, changed in ways that keep their meaning, tell the same when they are read again.
class MeaningKeptTest {
    private static final long SEED = 20261122;
    private static final int DRAWS = 2;
    private static final Set<String> STANDINGS = Set.of("certification_status", "certification_waiver");
    private static final Map<String, String> OPPOSITE = Map.of(
            "certified", "decertified",
            "decertified", "certified",
            "waiver_granted", "waiver_denied",
            "waiver_denied", "waiver_granted");
    /// How each changed statement was read; the tests share it.
    private static final Map<String, List<Reread>> READ = new HashMap<>();

    /// How a country fared.
    private record Standing(String indicator, String outcome, String country) {
        Standing opposite() {
            return new Standing(indicator, OPPOSITE.getOrDefault(outcome, ""), country);
        }
    }

    /// A statement, a change of it, and what each tells, with its verdicts.
    private record Reread(String changed, Map<Standing, Set<Finding>> before, Map<Standing, Set<Finding>> after) {
        long kept() {
            return before.keySet().stream().filter(after::containsKey).count();
        }

        /// Standings told the other way round, contradicted ones told only now, and supported ones that
        /// are contradicted now.
        List<String> turned() {
            return after.keySet().stream()
                    .filter(this::isTurned)
                    .map(standing -> standing + " " + after.get(standing) + " in: " + changed)
                    .toList();
        }

        private boolean isTurned(Standing standing) {
            Set<Finding> own = before.get(standing);
            boolean contradicted = after.get(standing).contains(Finding.contradicted);
            return own == null
                    ? contradicted || before.containsKey(standing.opposite())
                    : contradicted && !own.contains(Finding.contradicted);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noChangeTurnsAStandingRound(MeaningKept kind) throws IOException {
        var turned = new ArrayList<String>();
        for (Language language : Language.values()) {
            reread(kind, language).forEach(reread -> turned.addAll(reread.turned()));
        }
        assertEquals(List.of(), turned);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ADVERB,  en, 98
            ADVERB,  es, 98
            ASIDE,   en, 93
            ASIDE,   es, 95
            BRACKET, en, 94
            BRACKET, es, 93
            BEFORE,  en, 98
            BEFORE,  es, 97
            BEHIND,  en, 98
            BEHIND,  es, 98
            """)
    void keepsSoManyOfAHundred(MeaningKept kind, Language language, int least) throws IOException {
        long told = 0;
        long kept = 0;
        for (Reread reread : reread(kind, language)) {
            told += reread.before().size();
            kept += reread.kept();
        }
        assertTrue(100 * kept >= least * told, kept + " of " + told);
    }

    private static List<Reread> reread(MeaningKept kind, Language language) throws IOException {
        String key = kind + " " + language;
        List<Reread> known = READ.get(key);
        if (known == null) {
            known = readAll(kind, language);
            READ.put(key, known);
        }
        return known;
    }

    private static List<Reread> readAll(MeaningKept kind, Language language) throws IOException {
        var all = new ArrayList<Reread>();
        for (Statement statement : StatementTablesTest.statements()) {
            Map<Standing, Set<Finding>> before =
                    statement.language() == language && STANDINGS.stream().anyMatch(statement.expected()::contains)
                            ? told(statement, statement.sentence())
                            : Map.of();
            var random = new SplittableRandom(SEED + statement.sentence().hashCode()); // new rows change no others
            for (int draw = 0; draw < DRAWS && !before.isEmpty(); draw++) {
                String changed = kind.change(statement.sentence(), language, random);
                if (changed != null) {
                    all.add(new Reread(changed, before, told(statement, changed)));
                }
            }
        }
        return all;
    }

    private static Map<Standing, Set<Finding>> told(Statement statement, String sentence) {
        var told = new HashMap<Standing, Set<Finding>>();
        for (Judged judged : StatementTablesTest.read(statement, sentence)) {
            Claim claim = judged.claim();
            String outcome = claim.amount().word();
            if (STANDINGS.contains(claim.indicator()) && outcome != null) {
                Arrays.stream(claim.area().split(";", -1))
                        .map(country -> new Standing(claim.indicator(), outcome, country))
                        .forEach(standing -> told.computeIfAbsent(standing, one -> EnumSet.noneOf(Finding.class))
                                .add(judged.verdict().finding()));
            }
        }
        return told;
    }
}
