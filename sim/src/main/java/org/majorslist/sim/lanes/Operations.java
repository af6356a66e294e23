package org.majorslist.sim.lanes;

import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.majorslist.sim.program.BinaryFunction;
import org.majorslist.sim.program.ManyFunction;
import org.majorslist.sim.program.RunState;
import org.majorslist.sim.program.Term;
import org.majorslist.sim.program.Terms;
import org.majorslist.sim.program.UnaryFunction;
import org.majorslist.sim.run.Block;

/// All operations that terms need. An operation that is asked for twice is the same object.
final class Operations {
    private static final int LANES = Block.LANES;

    private final OperationSet machine;
    private final Walk walk;
    private final Map<UnaryFunction, Operation> unary = new EnumMap<>(UnaryFunction.class);
    private final Map<BinaryFunction, Operation> binary = new EnumMap<>(BinaryFunction.class);
    private final Map<List<Object>, Operation> lookups = new HashMap<>();
    private final Operation choice;
    private final Operation addProduct;
    private final Operation logarithm;
    private final Operation power;
    private final Operation copy = (v, state, rows, from, to) -> {
        for (int at = from; at < to; at += 2) {
            System.arraycopy(v, rows[at + 1], v, rows[at], LANES);
        }
    };

    /// Computes a term for one lane, part by part.
    @FunctionalInterface
    interface Walk {
        /// Computes a term.
        double value(Term term, double[] v, RunState state, int lane);
    }

    /// @param machine the functions
    /// @param walk computes what no operation can: recursive macros
    Operations(OperationSet machine, Walk walk) {
        this.machine = machine;
        this.walk = walk;
        choice = machine.choice();
        addProduct = machine.addProduct();
        logarithm = machine.logarithm();
        power = machine.power();
    }

    Operation unary(UnaryFunction function) {
        return Objects.requireNonNull(unary.computeIfAbsent(function, machine::unary));
    }

    Operation binary(BinaryFunction function) {
        return Objects.requireNonNull(binary.computeIfAbsent(function, machine::binary));
    }

    Operation choice() {
        return choice;
    }

    Operation addProduct() {
        return addProduct;
    }

    Operation logarithm() {
        return logarithm;
    }

    Operation power() {
        return power;
    }

    Operation copy() {
        return copy;
    }

    Operation lookup(Term.Lookup l) {
        List<Object> key = List.of(l.table(), l.way());
        return Objects.requireNonNull(lookups.computeIfAbsent(
                key, k -> l.way() == Term.LookupWay.VALUE ? machine.lookup(l.table()) : lookupOtherwise(l)));
    }

    private static Operation lookupOtherwise(Term.Lookup l) {
        return (v, state, rows, from, to) -> {
            for (int at = from; at < to; at += 2) {
                for (int lane = 0; lane < LANES; lane++) {
                    v[rows[at] + lane] = state.look(l.table(), l.way(), v[rows[at + 1] + lane], lane);
                }
            }
        };
    }

    /// Whether a term has a recursive macro in it, which must not be computed for a branch that is not taken.
    static boolean mustWalk(Term term) {
        var waiting = new ArrayDeque<Term>(List.of(term));
        while (!waiting.isEmpty()) {
            Term next = waiting.pop();
            if (next instanceof Term.Invoke) {
                return true;
            }
            waiting.addAll(Terms.parts(next));
        }
        return false;
    }

    Operation walk(Term term) {
        return (v, state, rows, at, to) -> {
            for (int lane = 0; lane < LANES; lane++) {
                v[rows[at] + lane] = walk.value(term, v, state, lane);
            }
        };
    }

    /// Collects the operands of one lane.
    private static double[] operands(double[] v, int[] rows, int at, int count, int lane) {
        double[] operands = new double[count];
        for (int i = 0; i < count; i++) {
            operands[i] = v[rows[at + 1 + i] + lane];
        }
        return operands;
    }

    Operation many(Term.Many m) {
        ManyFunction function = m.function();
        int count = m.arguments().size();
        return (v, state, rows, at, to) -> {
            for (int lane = 0; lane < LANES; lane++) {
                v[rows[at] + lane] = function.apply(operands(v, rows, at, count, lane));
            }
        };
    }

    Operation pick(Term.Pick p) {
        int[] sizes = p.sizes().stream().mapToInt(Integer::intValue).toArray();
        return (v, state, rows, at, to) -> {
            for (int lane = 0; lane < LANES; lane++) {
                double[] indices = operands(v, rows, at, sizes.length, lane);
                v[rows[at] + lane] = state.pick(v, p.firstSlot(), sizes, indices, lane);
            }
        };
    }

    Operation past(Term.Past p) {
        return (v, state, rows, at, to) -> {
            for (int lane = 0; lane < LANES; lane++) {
                v[rows[at] + lane] =
                        state.past(p.history(), p.way(), v[rows[at + 1] + lane], v[rows[at + 2] + lane], lane);
            }
        };
    }

    Operation random(Term.Random r) {
        int count = r.arguments().size();
        int first = r.seeded() ? 1 : 0;
        return (v, state, rows, at, to) -> {
            for (int lane = 0; lane < LANES; lane++) {
                double[] a = operands(v, rows, at, count, lane);
                v[rows[at] + lane] = state.draw(
                        r.distribution(),
                        r.stream(),
                        r.seeded() ? a[0] : Double.NaN,
                        a[first],
                        count > first + 1 ? a[first + 1] : 0,
                        count > first + 2 ? a[first + 2] : 0,
                        lane);
            }
        };
    }

    Operation held(Term.Held h) {
        int count = h.arguments().size();
        return (v, state, rows, at, to) -> {
            for (int lane = 0; lane < LANES; lane++) {
                double[] a = operands(v, rows, at, count, lane);
                v[rows[at] + lane] = state.held(h.machine(), h.quantity(), h.place(), a, lane);
            }
        };
    }
}
