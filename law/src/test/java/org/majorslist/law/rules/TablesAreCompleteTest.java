package org.majorslist.law.rules;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.majorslist.law.Confidence;
import org.majorslist.law.catalogue.Catalogue;
import org.majorslist.law.catalogue.OpenQuestion;

/// Every table answers every input, once where once is promised, and every rule says where it comes from.
class TablesAreCompleteTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("org.majorslist.law.rules.EvaluatorsAgreeTest#ruleFiles")
    void withoutGapsOverlapsOrSilentRules(Path file) {
        for (DecisionTable table : DmnReader.read(file).tables().values()) {
            assertEquals(List.of(), TableCheck.findings(table), () -> table.name() + " in " + file);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.majorslist.law.rules.EvaluatorsAgreeTest#ruleFiles")
    void withCitationIdentifierConfidenceAndReason(Path file) {
        Catalogue catalogue = Catalogue.open(file.resolveSibling("../catalogue").normalize());
        List<String> questions =
                catalogue.questions().stream().map(OpenQuestion::id).toList();
        var ids = new HashSet<String>();
        DecisionModel model = DmnReader.read(file);
        assertFalse(model.sources().isEmpty(), "knowledge sources of " + file);
        for (DecisionTable table : model.tables().values()) {
            for (Rule rule : table.rules()) {
                assertTrue(ids.add(rule.id()), () -> "rule id " + rule.id() + " twice");
                assertAll(
                        rule.id(),
                        () -> assertFalse(rule.annotation("Citation").isBlank()),
                        () -> assertTrue(rule.annotation("US Code").matches("/us/(usc|pl)/.+")),
                        () -> Confidence.of(rule.annotation("Confidence")),
                        () -> assertTrue(rule.annotation("Reason").endsWith(".")),
                        () -> assertTrue(rule.annotation("Motivo").endsWith(".")),
                        () -> assertTrue(rule.annotation("Question").isEmpty()
                                || questions.contains(rule.annotation("Question"))));
            }
        }
    }

    @Test
    void findsAGapAnOverlapAndASilentRule() {
        var inputs = List.of(new InputClause("colour", "string", "\"red\", \"green\""));
        var outputs = List.of(new OutputClause("answer", "string", List.of()));
        var unique = new DecisionTable(
                "t",
                "",
                HitPolicy.UNIQUE,
                inputs,
                outputs,
                List.of(rule("a", "\"red\""), rule("b", "\"red\"")),
                List.of());
        assertEquals(
                List.of("rules [a, b] of \"t\" overlap at {colour=red}", "no rule of \"t\" for {colour=green}"),
                TableCheck.findings(unique));
        var first = new DecisionTable(
                "t", "", HitPolicy.FIRST, inputs, outputs, List.of(rule("a", "-"), rule("b", "\"red\"")), List.of());
        assertEquals(List.of("rule b of \"t\" never answers"), TableCheck.findings(first));
    }

    private static Rule rule(String id, String cell) {
        return new Rule(id, 1, List.of(cell), List.of("\"x\""), Map.of());
    }
}
