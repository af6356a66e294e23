package org.majorslist.law.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.majorslist.law.Confidence;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;

/// Whether an amended file can take the place of ours: the same decisions, outputs, and no unknown facts.
final class Replacement {
    private static final List<String> CONFIDENCE =
            Stream.of(Confidence.values()).map(Confidence::letter).toList();

    private Replacement() {}

    static void check(DecisionModel amended, DecisionModel replaced) {
        var faults = new ArrayList<Fault>();
        List<String> facts = replaced.tables().values().stream()
                .flatMap(table -> table.inputs().stream().map(InputClause::expression))
                .distinct()
                .toList();
        for (DecisionTable old : replaced.tables().values()) {
            DecisionTable table = amended.tables().get(old.name());
            if (table == null) {
                faults.add(fault(
                        amended,
                        "decision \"" + old.name() + "\" is missing, or has no decision table",
                        "Keep every decision of the file it amends as a decision table."));
            } else {
                checkTable(amended, old, table, facts, faults);
            }
        }
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
    }

    private static void checkTable(
            DecisionModel amended, DecisionTable old, DecisionTable table, List<String> facts, List<Fault> faults) {
        List<String> outputs = old.outputs().stream().map(OutputClause::name).toList();
        if (!table.outputs().stream().map(OutputClause::name).toList().equals(outputs)) {
            faults.add(fault(
                    amended,
                    "decision \"" + old.name() + "\" does not have the outputs " + outputs,
                    "Keep the outputs and their order."));
        }
        String unknown = table.inputs().stream()
                .map(InputClause::expression)
                .filter(name -> !facts.contains(name))
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            faults.add(fault(
                    amended,
                    "decision \"" + old.name() + "\" tests \"" + unknown + "\", which Majors does not give",
                    "Test only: " + String.join(", ", facts) + "."));
        }
        table.rules().forEach(rule -> checkWords(amended, old, rule, faults));
        if (table.rules().stream().map(Rule::id).anyMatch(String::isEmpty)) {
            faults.add(
                    fault(amended, "decision \"" + old.name() + "\" has a rule without id", "Give each rule an id."));
        }
    }

    /// A rule may only answer with words that ours declare: others mean nothing to what reads the answer.
    private static void checkWords(DecisionModel amended, DecisionTable old, Rule rule, List<Fault> faults) {
        int columns = Math.min(old.outputs().size(), rule.outputEntries().size());
        for (int i = 0; i < columns; i++) {
            OutputClause output = old.outputs().get(i);
            String word = rule.outputEntries().get(i).strip();
            if (word.startsWith("\"")
                    && !output.values().isEmpty()
                    && !output.values().contains(word)) {
                faults.add(wrongWord(amended, rule, "answers " + output.name() + " with " + word, output.values()));
            }
        }
        String confidence = rule.annotation("Confidence");
        if (!confidence.isEmpty() && !CONFIDENCE.contains(confidence)) {
            faults.add(wrongWord(amended, rule, "has the confidence \"" + confidence + "\"", CONFIDENCE));
        }
    }

    private static Fault wrongWord(DecisionModel amended, Rule rule, String what, List<String> known) {
        return new Fault(
                "rules-do-not-fit",
                "rule " + rule.id() + " " + what + ", which is not known",
                amended.file() + ":" + rule.line(),
                "Use one of " + String.join(", ", known) + ".");
    }

    private static Fault fault(DecisionModel amended, String what, String mend) {
        return new Fault("rules-do-not-fit", what, amended.file().toString(), mend);
    }
}
