package org.majorslist.law.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;

/// Our own evaluator of decision tables: the everyday one, because it is ready in milliseconds.
///
/// It reads the part of S-FEEL that [UnaryTest] reads; files that use more go to [KieEngine]. Tests hold
/// the two against each other on every case and on thousands of random facts.
public final class TableEngine implements RuleEngine {
    private final DecisionModel model;
    private final Map<String, CompiledTable> compiled;

    private TableEngine(DecisionModel model, Map<String, CompiledTable> compiled) {
        this.model = model;
        this.compiled = compiled;
    }

    /// Makes every cell ready.
    ///
    /// @param model a file as read
    /// @return the evaluator
    /// @throws BadInput naming each cell that is beyond the part of S-FEEL we read
    public static TableEngine of(DecisionModel model) {
        var faults = new ArrayList<Fault>();
        var compiled = new LinkedHashMap<String, CompiledTable>();
        model.tables().forEach((name, table) -> compiled.put(name, CompiledTable.of(model, table, faults)));
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
        return new TableEngine(model, compiled);
    }

    @Override
    public DecisionModel model() {
        return model;
    }

    @Override
    public Decision decide(String decision, Map<String, Object> facts) {
        var known = new HashMap<>(facts);
        CompiledTable table = compiledTable(decision);
        List<Decision> required = require(table, known);
        Object[] row = table.row(known);
        int fired = table.firstMatch(row, 0);
        if (fired < 0) {
            throw new IllegalArgumentException("No rule of \"%s\" in %s matches %s. The table is incomplete."
                    .formatted(decision, model.file(), table.named(row)));
        }
        return table.decision(fired, row, required);
    }

    @Override
    public List<Decision> collect(String decision, Map<String, Object> facts) {
        var known = new HashMap<>(facts);
        CompiledTable table = compiledTable(decision);
        List<Decision> required = require(table, known);
        Object[] row = table.row(known);
        var all = new ArrayList<Decision>();
        for (int at = table.firstMatch(row, 0); at >= 0; at = table.firstMatch(row, at + 1)) {
            all.add(table.decision(at, row, required));
        }
        return List.copyOf(all);
    }

    private List<Decision> require(CompiledTable table, Map<String, Object> known) {
        if (table.table().requires().isEmpty()) {
            return List.of();
        }
        var required = new ArrayList<Decision>();
        for (String name : table.table().requires()) {
            Decision answer = decide(name, known);
            known.put(name, answer.outputs().values().iterator().next());
            required.add(answer);
        }
        return List.copyOf(required);
    }

    private CompiledTable compiledTable(String decision) {
        CompiledTable table = compiled.get(decision);
        if (table == null) {
            throw new IllegalArgumentException(
                    "%s has no decision \"%s\", only %s.".formatted(model.file(), decision, compiled.keySet()));
        }
        return table;
    }
}
