package org.majorslist.law.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.majorslist.measure.Fault;

/// A decision table whose cells have been read: tests and answers as arrays, row by row.
final class CompiledTable {
    private final DecisionTable table;
    private final UnaryTest[][] tests;
    private final List<Map<String, Object>> answers;

    private CompiledTable(DecisionTable table, UnaryTest[][] tests, List<Map<String, Object>> answers) {
        this.table = table;
        this.tests = tests;
        this.answers = answers;
    }

    DecisionTable table() {
        return table;
    }

    static CompiledTable of(DecisionModel model, DecisionTable table, List<Fault> faults) {
        if (table.hitPolicy() == HitPolicy.OTHER) {
            faults.add(beyond(
                    "the hit policy of decision \"" + table.name() + "\"",
                    model.file().toString()));
        }
        var tests = new UnaryTest[table.rules().size()][];
        var answers = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < tests.length; i++) {
            Rule rule = table.rules().get(i);
            String where = model.file() + ":" + rule.line() + ", rule " + rule.id();
            tests[i] = rule.inputEntries().stream()
                    .map(cell -> test(cell, where, faults))
                    .toArray(UnaryTest[]::new);
            answers.add(answer(table, rule, where, faults));
        }
        return new CompiledTable(table, tests, List.copyOf(answers));
    }

    private static UnaryTest test(String cell, String where, List<Fault> faults) {
        try {
            return UnaryTest.parse(cell);
        } catch (IllegalArgumentException e) {
            faults.add(beyond("input entry " + cell, where));
            return new UnaryTest.Any();
        }
    }

    private static Map<String, Object> answer(DecisionTable table, Rule rule, String where, List<Fault> faults) {
        var answer = new LinkedHashMap<String, Object>();
        for (int i = 0; i < table.outputs().size(); i++) {
            String cell = rule.outputEntries().get(i);
            try {
                answer.put(table.outputs().get(i).name(), UnaryTest.literal(cell));
            } catch (IllegalArgumentException e) {
                faults.add(beyond("output entry " + cell, where));
            }
        }
        return Collections.unmodifiableMap(answer);
    }

    private static Fault beyond(String cell, String where) {
        return new Fault(
                "beyond-plain-tables",
                cell + " is not a plain test or value",
                where,
                "Write texts, numbers, booleans, date(\"…\"), comparisons, ranges, lists or not(…); or load it with KIE.");
    }

    Object[] row(Map<String, Object> facts) {
        var row = new Object[table.inputs().size()];
        for (int i = 0; i < row.length; i++) {
            String name = table.inputs().get(i).expression();
            Object value = facts.get(name);
            if (value == null) {
                throw new IllegalArgumentException(
                        "Fact \"%s\", which decision \"%s\" tests, is missing.".formatted(name, table.name()));
            }
            row[i] = value;
        }
        return row;
    }

    int firstMatch(Object[] row, int from) {
        for (int rule = from; rule < tests.length; rule++) {
            if (firstMismatch(row, rule) < 0) {
                return rule;
            }
        }
        return -1;
    }

    int firstMismatch(Object[] row, int rule) {
        UnaryTest[] cells = tests[rule];
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].matches(row[i])) {
                return i;
            }
        }
        return -1;
    }

    Decision decision(int fired, Object[] row, List<Decision> required) {
        return new Decision(table, answers.get(fired), table.rules().get(fired), named(row), required);
    }

    Map<String, Object> named(Object[] row) {
        var named = new LinkedHashMap<String, Object>();
        for (int i = 0; i < row.length; i++) {
            named.put(table.inputs().get(i).expression(), row[i]);
        }
        return Collections.unmodifiableMap(named);
    }
}
