package org.majorslist.sim.program;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.sim.equation.EquationFault;
import org.majorslist.sim.model.Role;
import org.majorslist.sim.model.StockFlowModel;
import org.majorslist.sim.model.Storage;
import org.majorslist.sim.run.Input;

/// Makes a program of a model: looks names up, spreads arrays, puts modules and macros in, orders equations.
public final class ModelLowering {
    private final Lowering lowering;
    private final StockFlowModel model;
    private final Instance root;

    private ModelLowering(StockFlowModel model, Set<String> limitedByStockAlone) {
        this.model = model;
        lowering = new Lowering(model, limitedByStockAlone);
        root = new Instance("", model.main(), null);
    }

    /// Lowers a model.
    ///
    /// Where the limits of non-negative stocks would need each other in a circle (each stock's outflow is the next
    /// one's inflow), those stocks count what they hold and not what is flowing in.
    ///
    /// @param model the model as declared
    /// @return its program
    /// @throws BadInput with every fault that was found: names, dimensions, functions, loops
    public static Program lower(StockFlowModel model) {
        var alone = new HashSet<String>();
        while (true) {
            var attempt = new ModelLowering(model, alone);
            attempt.define();
            try {
                return attempt.finish();
            } catch (Ordering.Loop loop) {
                if (!alone.addAll(attempt.nonNegativeStocksAround(loop))) {
                    throw attempt.refuse(loop);
                }
            }
        }
    }

    private void define() {
        try {
            lowering.variables.declareAll(root);
            lowering.variables.defineAll(root);
        } catch (LoweringFault fault) {
            throw new BadInput(fault.at(model.source()));
        } catch (EquationFault fault) {
            throw new BadInput(
                    new Fault("no-equation", String.valueOf(fault.getMessage()), model.source(), "Mend the equation."));
        }
        if (!lowering.variables.faults().isEmpty()) {
            throw new BadInput(lowering.variables.faults());
        }
    }

    private Set<String> nonNegativeStocksAround(Ordering.Loop loop) {
        Set<Node> flows = loop.slots().stream()
                .map(lowering.owners::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return lowering.variables.all().stream()
                .filter(node -> node.variable.role() instanceof Role.Stock stock
                        && stock.nonNegative()
                        && flows.stream().anyMatch(flow -> drains(stock, flow)))
                .map(node -> node.name)
                .collect(Collectors.toSet());
    }

    private static boolean drains(Role.Stock stock, Node flow) {
        String key = org.majorslist.sim.model.Names.key(flow.variable.name());
        return stock.outflows().stream()
                .anyMatch(name -> org.majorslist.sim.model.Names.key(name).equals(key));
    }

    private BadInput refuse(Ordering.Loop loop) {
        String circle = loop.slots().stream()
                .map(slot -> lowering.program.names.get(slot))
                .limit(20)
                .collect(Collectors.joining(" → "));
        String first = lowering.program.names.get(loop.slots().getFirst());
        Node owner = lowering.owners.get(loop.slots().getFirst());
        String where = owner == null ? model.source() : model.source() + ":" + owner.variable.line();
        return new BadInput(new Fault(
                "loop",
                "these need each other at the same time: " + circle + " → " + first,
                where,
                "Put a stock, a delay or PREVIOUS somewhere in the circle."));
    }

    private Program finish() {
        ProgramBuilder program = lowering.program;
        separateNets(program);
        List<Program.Place> inputs = inputs();
        Set<Integer> inputSlots = inputs.stream().map(Program.Place::slot).collect(Collectors.toSet());
        var step = new Ordering(Ordering.stepTerms(program));
        for (int slot = 0; slot < program.kinds.size(); slot++) {
            step.add(slot);
        }
        refuseWhatIsNotComputed(step.ordered());
        BitSet constants = Ordering.constants(program, step.ordered());
        return new Program(
                program.names,
                initial(constants, inputSlots),
                step.ordered().stream().filter(e -> !constants.get(e.slot())).toList(),
                program.levels,
                program.memories,
                program.tables,
                program.histories,
                program.machines,
                program.routines,
                outputs(),
                inputs);
    }

    /// No number may be read that nothing computes: it would be 0 in silence.
    private void refuseWhatIsNotComputed(List<Program.Equation> equations) {
        for (Program.Equation equation : equations) {
            Terms.forEachSlot(equation.term(), slot -> {
                if (lowering.program.kinds.get(slot) == ProgramBuilder.Kind.OPEN) {
                    String what = "\"%s\" is read by \"%s\", but nothing computes it"
                            .formatted(lowering.program.names.get(slot), lowering.program.names.get(equation.slot()));
                    throw new BadInput(
                            new Fault("not-computed", what, model.source(), "Give it an equation, or connect it."));
                }
            });
        }
    }

    /// Lets net flows read computed slots only, so that stocks can be advanced one after another in place.
    private static void separateNets(ProgramBuilder program) {
        for (int i = 0; i < program.levels.size(); i++) {
            Program.Level level = program.levels.get(i);
            boolean[] separate = {false};
            Terms.forEachSlot(
                    level.net(), slot -> separate[0] |= program.kinds.get(slot) != ProgramBuilder.Kind.COMPUTED);
            if (separate[0]) {
                int slot = program.slot(program.names.get(level.slot()) + " › net flow");
                program.compute(slot, level.net());
                program.levels.set(i, new Program.Level(level.slot(), new Term.Slot(slot), level.nonNegative()));
            }
        }
    }

    private List<Program.Equation> initial(BitSet constants, Set<Integer> inputSlots) {
        ProgramBuilder program = lowering.program;
        var terms = new ArrayList<@Nullable Term>(program.initial);
        inputSlots.stream().filter(slot -> slot >= 0).forEach(slot -> terms.set(slot, null));
        var order = new Ordering(terms);
        for (int slot = 0; slot < terms.size(); slot++) {
            boolean wanted = switch (program.kinds.get(slot)) {
                case LEVEL, FROZEN, MEMORY -> true;
                case COMPUTED -> constants.get(slot);
                case GIVEN, OPEN -> false;
            };
            if (wanted) {
                order.add(slot);
            }
        }
        return order.ordered();
    }

    private List<Program.Output> outputs() {
        var outputs = new ArrayList<Program.Output>();
        for (Node node : lowering.variables.all()) {
            boolean macro = !node.home.root().equals(root);
            for (int i = 0; i < node.size && !macro; i++) {
                int slot = node.firstSlot + i;
                if (lowering.program.kinds.get(slot) != ProgramBuilder.Kind.OPEN) {
                    outputs.add(new Program.Output(node.elementName(i), slot));
                }
            }
        }
        return outputs;
    }

    private List<Program.Place> inputs() {
        var inputs = new ArrayList<Program.Place>();
        for (Node node : lowering.variables.all()) {
            for (int i = 0; i < node.size && node.home.root().equals(root); i++) {
                input(node, i, inputs);
            }
        }
        for (int t = 0; t < lowering.program.tables.size(); t++) {
            Table table = lowering.program.tables.get(t);
            for (int p = 0; p < table.xs().length; p++) {
                var point = new Input.TablePoint(table.name(), p + 1, table.xs()[p], table.ys()[p], inputs.size());
                inputs.add(new Program.Place(point, -1, t, p));
            }
        }
        return inputs;
    }

    private void input(Node node, int element, List<Program.Place> inputs) {
        int slot = node.firstSlot + element;
        Term term = lowering.program.initial.get(slot);
        boolean number = term instanceof Term.Constant && !lowering.program.structural.contains(slot);
        if (!number || !(term instanceof Term.Constant constant)) {
            return;
        }
        String name = node.elementName(element);
        boolean machine =
                node.variable.role() instanceof Role.Stock stock && !(stock.storage() instanceof Storage.Reservoir);
        Input input = node.variable.role() instanceof Role.Stock && !machine
                ? new Input.InitialStock(name, constant.value(), inputs.size())
                : new Input.Constant(name, constant.value(), inputs.size());
        inputs.add(new Program.Place(input, slot, -1, -1));
    }
}
