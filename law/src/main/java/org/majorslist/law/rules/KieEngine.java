package org.majorslist.law.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;

/// Apache KIE DMN: the reference evaluator, and the one for rule files of others.
///
/// A file that compiles with any error is refused. Each evaluation of a foreign file ends after 10 seconds, its loading
/// after 60.
public final class KieEngine implements RuleEngine {
    private static final int MOST_KEPT = 50_000;

    private final DecisionModel model;
    private final DMNRuntime runtime;
    private final DMNModel compiled;
    private final FiredRules fired = new FiredRules();
    private final Map<Question, List<Decision>> answered = new HashMap<>();
    private final Bounded bounded;

    /// The same facts give the same answer, so a question is evaluated once.
    private record Question(String decision, Map<String, Object> facts) {}

    private KieEngine(DecisionModel model, DMNRuntime runtime, Bounded bounded) {
        this.model = model;
        this.runtime = runtime;
        this.compiled = runtime.getModels().getFirst();
        this.bounded = bounded;
        runtime.addListener(fired);
    }

    /// Loads a file of our own.
    ///
    /// @param file a DMN file
    /// @return the evaluator
    /// @throws BadInput if KIE reports any error
    public static KieEngine load(Path file) {
        return load(file, Bounded.never());
    }

    /// Loads a file of others: guarded, bounded in time, and compared with the file it replaces.
    ///
    /// @param file a DMN file
    /// @param replaced the model it takes the place of
    /// @return the evaluator
    /// @throws BadInput naming the node that is refused
    public static KieEngine loadForeign(Path file, DecisionModel replaced) {
        DmnGuard.check(file);
        Bounded bounded = Bounded.byClock(file);
        KieEngine engine =
                Bounded.byClock(file, Bounded.LOADING_LIMIT).call("the whole file", () -> load(file, bounded));
        Replacement.check(engine.model, replaced);
        return engine;
    }

    private static KieEngine load(Path file, Bounded bounded) {
        DecisionModel model = DmnReader.read(file);
        DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newFileResource(file.toFile())))
                .getOrElseThrow(cause -> new BadInput(refused(file, String.valueOf(cause.getMessage()))));
        List<Fault> faults = runtime.getModels().stream()
                .flatMap(compiled -> compiled.getMessages(DMNMessage.Severity.ERROR).stream())
                .map(message -> refused(file, message.getText()))
                .toList();
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
        return new KieEngine(model, runtime, bounded);
    }

    private static Fault refused(Path file, String message) {
        return new Fault(
                "rules-do-not-compile",
                message.lines().findFirst().orElse("KIE could not compile it"),
                file.toString(),
                "Mend the node it names in a DMN editor.");
    }

    @Override
    public DecisionModel model() {
        return model;
    }

    @Override
    public Decision decide(String decision, Map<String, Object> facts) {
        return evaluate(decision, facts).getFirst();
    }

    @Override
    public List<Decision> collect(String decision, Map<String, Object> facts) {
        return evaluate(decision, facts);
    }

    private synchronized List<Decision> evaluate(String decision, Map<String, Object> facts) {
        var question = new Question(decision, new HashMap<>(facts));
        List<Decision> before = answered.get(question);
        if (before != null) {
            return before;
        }
        List<Decision> answer = run(decision, facts);
        if (answered.size() < MOST_KEPT) {
            answered.put(question, answer);
        }
        return answer;
    }

    private List<Decision> run(String decision, Map<String, Object> facts) {
        return bounded.call("decision \"" + decision + "\"", () -> {
            DMNContext context = runtime.newContext();
            facts.forEach(context::set);
            fired.clear();
            DMNResult result = runtime.evaluateByName(compiled, context, decision);
            if (result.hasErrors()) {
                throw new IllegalArgumentException("KIE: "
                        + result.getMessages(DMNMessage.Severity.ERROR)
                                .getFirst()
                                .getText());
            }
            return decisions(model.table(decision), result);
        });
    }

    private List<Decision> decisions(DecisionTable table, DMNResult result) {
        List<Integer> rows = fired.of(table.name());
        if (rows.isEmpty() && table.hitPolicy() != HitPolicy.COLLECT) {
            throw new IllegalArgumentException(
                    "No rule of \"%s\" in %s matches. The table is incomplete.".formatted(table.name(), model.file()));
        }
        List<Decision> required = new ArrayList<>();
        table.requires().forEach(name -> required.addAll(decisions(model.table(name), result)));
        Object answer = result.getDecisionResultByName(table.name()).getResult();
        return rows.stream()
                .map(row -> decision(table, row, answer, required, result))
                .toList();
    }

    private static Decision decision(
            DecisionTable table, int row, Object answer, List<Decision> required, DMNResult result) {
        var outputs = new LinkedHashMap<String, Object>();
        if (answer instanceof Map<?, ?> map) {
            map.forEach((name, value) -> outputs.put(String.valueOf(name), value));
        } else {
            outputs.put(table.outputs().getFirst().name(), answer);
        }
        var facts = new LinkedHashMap<String, Object>();
        table.inputs()
                .forEach(input -> facts.put(
                        input.expression(), String.valueOf(result.getContext().get(input.expression()))));
        return new Decision(table, outputs, table.rules().get(row), facts, List.copyOf(required));
    }
}
