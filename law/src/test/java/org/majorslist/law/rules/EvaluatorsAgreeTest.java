package org.majorslist.law.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Our reader of decision tables and Apache KIE give the same answer, by the same rule, to random facts.
class EvaluatorsAgreeTest {
    private static final Path STATUTES = Path.of(System.getProperty("majors.home"), "content/statutes");
    private static final int DRAWS = 500;

    @ParameterizedTest(name = "{0}")
    @MethodSource("ruleFiles")
    void onRandomFacts(Path file) {
        DecisionModel model = DmnReader.read(file);
        RuleEngine own = TableEngine.of(model);
        RuleEngine kie = KieEngine.load(file);
        var random = new SplittableRandom(file.getFileName().toString().hashCode());
        for (DecisionTable table : model.tables().values()) {
            for (int draw = 0; draw < DRAWS; draw++) {
                Map<String, Object> facts = randomFacts(model, random);
                assertEquals(
                        answers(own, table, facts),
                        answers(kie, table, facts),
                        () -> table.name() + " in " + file + " on " + facts);
            }
        }
    }

    static List<Path> ruleFiles() throws IOException {
        try (Stream<Path> files = Files.walk(STATUTES)) {
            return files.filter(file -> file.toString().endsWith(".dmn"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> answers(RuleEngine engine, DecisionTable table, Map<String, Object> facts) {
        List<Decision> decisions = table.hitPolicy() == HitPolicy.COLLECT
                ? engine.collect(table.name(), facts)
                : List.of(engine.decide(table.name(), facts));
        return decisions.stream()
                .map(decision -> decision.fired().id() + answer(table, decision))
                .toList();
    }

    private static String answer(DecisionTable table, Decision decision) {
        return table.hitPolicy() == HitPolicy.COLLECT ? "" : " " + new java.util.TreeMap<>(decision.outputs());
    }

    /// A value for every fact any table of the file tests, drawn from the pieces its columns can tell apart.
    private static Map<String, Object> randomFacts(DecisionModel model, SplittableRandom random) {
        var pieces = new HashMap<String, List<Object>>();
        for (DecisionTable table : model.tables().values()) {
            UnaryTest[][] tests = table.rules().stream()
                    .map(rule ->
                            rule.inputEntries().stream().map(UnaryTest::parse).toArray(UnaryTest[]::new))
                    .toArray(UnaryTest[][]::new);
            for (int i = 0; i < table.inputs().size(); i++) {
                pieces.computeIfAbsent(table.inputs().get(i).expression(), name -> new ArrayList<>())
                        .addAll(Pieces.of(table, i, tests));
            }
        }
        model.tables().keySet().forEach(pieces::remove);
        var facts = new HashMap<String, Object>();
        pieces.forEach((name, values) -> facts.put(name, moved(values.get(random.nextInt(values.size())), random)));
        return facts;
    }

    private static Object moved(Object value, SplittableRandom random) {
        return switch (value) {
            case LocalDate day -> day.plusDays(random.nextBoolean() ? 0L : random.nextInt(-400, 400));
            case BigDecimal number -> number.add(BigDecimal.valueOf(random.nextInt(-2, 3)));
            default -> value;
        };
    }
}
