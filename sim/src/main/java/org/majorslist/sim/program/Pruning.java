package org.majorslist.sim.program;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Leaves out of a program what the kept variables do not depend on.
final class Pruning {
    private final Map<Integer, Term> read = new HashMap<>(); // what each slot is computed from
    private final Map<Integer, Integer> memories = new HashMap<>();
    private final Program program;
    private final BitSet needed = new BitSet();
    private final ArrayDeque<Integer> waiting = new ArrayDeque<>();

    private Pruning(Program program) {
        this.program = program;
        program.step().forEach(equation -> read.put(equation.slot(), equation.term()));
        program.levels().forEach(level -> read.put(level.slot(), level.net()));
        program.memories().forEach(memory -> memories.put(memory.slot(), memory.source()));
    }

    /// The same program without the equations and stocks that the kept slots do not depend on.
    ///
    /// @param program the program
    /// @param kept slots that must have their values
    /// @return a program with the same slots
    static Program keep(Program program, int... kept) {
        var pruning = new Pruning(program);
        for (int slot : kept) {
            pruning.need(slot);
        }
        program.histories().forEach(pruning::need);
        program.machines().forEach(pruning::needAll);
        return pruning.pruned();
    }

    private void need(int slot) {
        if (!needed.get(slot)) {
            needed.set(slot);
            waiting.add(slot);
        }
    }

    private void needAll(MachineSpec machine) {
        need(machine.stock());
        machine.inflows().forEach(this::need);
        machine.outflows().forEach(this::need);
        switch (machine) {
            case MachineSpec.Conveyor conveyor -> {
                List.of(conveyor.transit(), conveyor.sample(), conveyor.arrest())
                        .forEach(this::need);
                conveyor.leakages().forEach(leakage -> need(leakage.fraction()));
            }
            case MachineSpec.Queue queue -> {}
        }
    }

    private Program pruned() {
        while (!waiting.isEmpty()) {
            int slot = waiting.remove();
            Term term = read.get(slot);
            if (term != null) {
                Terms.forEachSlot(term, this::need);
            }
            Integer source = memories.get(slot);
            if (source != null) {
                need(source);
            }
        }
        return new Program(
                program.slotNames(),
                program.initial(),
                program.step().stream().filter(e -> needed.get(e.slot())).toList(),
                program.levels().stream().filter(l -> needed.get(l.slot())).toList(),
                program.memories().stream().filter(m -> needed.get(m.slot())).toList(),
                program.tables(),
                program.histories(),
                program.machines(),
                program.routines(),
                program.outputs(),
                program.inputs());
    }
}
