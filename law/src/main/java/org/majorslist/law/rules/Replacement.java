package org.majorslist.law.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;

/// Whether an amended file can take the place of ours: the same decisions, outputs, and no unknown facts.
final class Replacement {
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
        if (table.rules().stream().map(Rule::id).anyMatch(String::isEmpty)) {
            faults.add(
                    fault(amended, "decision \"" + old.name() + "\" has a rule without id", "Give each rule an id."));
        }
    }

    private static Fault fault(DecisionModel amended, String what, String mend) {
        return new Fault("rules-do-not-fit", what, amended.file().toString(), mend);
    }
}
