package org.majorslist.law.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.majorslist.law.LawBook;
import org.majorslist.law.reasoning.StatuteBook;

/// Every case beside the rule files, and the shared research cases where they are at hand.
class CasesTest {
    private static final Path HOME = Path.of(System.getProperty("majors.home"));
    private static final Path STATUTES = HOME.resolve("content/statutes");

    @ParameterizedTest
    @MethodSource("caseFiles")
    void comeOutAsExpected(Path file) {
        assertAllPass(file, LawBook.open(STATUTES));
    }

    @ParameterizedTest
    @MethodSource("caseFiles")
    void comeOutAsExpectedInApacheKie(Path file) {
        assertAllPass(file, StatuteBook.openWithKie(STATUTES));
    }

    @Test
    void researchCasesComeOutInBothEvaluators() {
        Path vectors = HOME.resolveSibling("shared/law/vectors.csv");
        assumeTrue(Files.exists(vectors));
        assertAllPass(vectors, LawBook.open(STATUTES));
        assertAllPass(vectors, StatuteBook.openWithKie(STATUTES));
    }

    static List<Path> caseFiles() throws IOException {
        try (Stream<Path> files = Files.walk(STATUTES)) {
            return files.filter(file -> file.endsWith("cases.csv")).sorted().toList();
        }
    }

    private static void assertAllPass(Path file, LawBook law) {
        CaseFile read = CaseFile.read(file, law);
        assertEquals(List.of(), read.faults());
        assertFalse(read.cases().isEmpty(), "no cases in " + file);
        assertEquals(
                "",
                String.join(
                        "\n",
                        CaseRun.of(read.cases(), law).mismatches().stream()
                                .map(CaseRun.Mismatch::text)
                                .toList()));
    }
}
