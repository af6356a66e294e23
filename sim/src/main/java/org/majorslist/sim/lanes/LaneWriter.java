package org.majorslist.sim.lanes;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.majorslist.sim.program.BinaryFunction;
import org.majorslist.sim.program.Program;
import org.majorslist.sim.program.Program.Equation;
import org.majorslist.sim.program.Term;
import org.majorslist.sim.program.Terms;

/// Turns equations into operations over rows.
///
/// A row is a slot of the program, a constant, a value that is the same at all steps and so is computed once, or a
/// value that only lives within a sequence. A value that was computed before in a sequence is not computed again.
final class LaneWriter {
    private final Operations operations;
    private final BitSet varying = new BitSet();
    private final Map<Long, Integer> constants = new HashMap<>();
    private final Map<Value, Integer> hoisted = new HashMap<>();
    private final Map<Value, Integer> known = new HashMap<>();
    private @Nullable Value newest;
    private final RowSequence once = new RowSequence();
    private RowSequence now = new RowSequence();
    private boolean hoists;
    private int nextRow;

    /// @param program whose equations are written
    /// @param operations what the machine can do
    LaneWriter(Program program, Operations operations) {
        this.operations = operations;
        nextRow = program.slots();
        varying.set(Program.TIME);
        program.step().forEach(equation -> varying.set(equation.slot()));
        program.levels().forEach(level -> varying.set(level.slot()));
        program.memories().forEach(memory -> varying.set(memory.slot()));
        program.machines().forEach(machine -> varying.set(machine.stock()));
    }

    /// An operation on rows, by which a value is known again.
    private record Value(Operation operation, List<Integer> rows) {}

    /// Writes equations, in order.
    ///
    /// @param equations slots and terms
    /// @param hoist whether values that are the same at all steps may be computed once, before
    RowSequence write(List<Equation> equations, boolean hoist) {
        now = new RowSequence();
        hoists = hoist;
        known.clear();
        equations.forEach(this::write);
        return now;
    }

    /// What is computed once, after the initial values.
    RowSequence once() {
        return once;
    }

    /// Numbers that rows hold throughout.
    Map<Long, Integer> constants() {
        return constants;
    }

    /// The first row that no slot, constant or hoisted value has.
    int rows() {
        return nextRow;
    }

    /// Rows of their own, one after another.
    int reserve(int count) {
        int first = nextRow;
        nextRow += count;
        varying.set(first, nextRow);
        return first;
    }

    private void write(Equation equation) {
        if (Operations.mustWalk(equation.term())) {
            now.add(operations.walk(equation.term()), equation.slot(), new int[0], slots(equation.term()));
            return;
        }
        int row = emit(equation.term());
        if (now.isNewest(row)) {
            now.redirectNewest(equation.slot());
            if (newest != null) {
                known.replace(newest, row, equation.slot());
            }
        } else {
            now.add(operations.copy(), equation.slot(), new int[] {row});
        }
    }

    private int emit(Term term) {
        return switch (term) {
            case Term.Constant c -> constant(c.value());
            case Term.Slot s -> s.index();
            case Term.Unary u -> value(operations.unary(u.function()), emit(u.operand()));
            case Term.Binary b -> binary(b);
            case Term.Choice c -> value(operations.choice(), emit(c.condition()), emit(c.then()), emit(c.otherwise()));
            case Term.Many m -> many(m);
            case Term.Lookup l -> value(operations.lookup(l), emit(l.at()));
            case Term.Pick p -> changing(operations.pick(p), p);
            case Term.Past p -> changing(operations.past(p), p);
            case Term.Random r -> changing(operations.random(r), r);
            case Term.Held h -> changing(operations.held(h), h);
            case Term.Invoke i -> throw new IllegalStateException("A recursive macro is walked, not written.");
            case Term.Argument a -> throw new IllegalStateException("An argument stands outside its macro.");
        };
    }

    private int constant(double value) {
        return constants.computeIfAbsent(Double.doubleToRawLongBits(value), bits -> nextRow++);
    }

    /// Long sums are nested to the left: they are followed by a loop, since they may be thousands of terms deep.
    private int binary(Term.Binary outermost) {
        var waiting = new ArrayDeque<Term.Binary>();
        Term innermost = outermost;
        while (innermost instanceof Term.Binary b && !startsWithProduct(b)) {
            waiting.push(b);
            innermost = b.left();
        }
        int row = innermost instanceof Term.Binary b
                ? addProduct(emit(b.right()), (Term.Binary) b.left())
                : emit(innermost);
        while (!waiting.isEmpty()) {
            row = binary(waiting.pop(), row);
        }
        return row;
    }

    private int binary(Term.Binary b, int left) {
        if (b.function() == BinaryFunction.POWER && b.right() instanceof Term.Constant c && c.value() == 2) {
            return value(operations.binary(BinaryFunction.MULTIPLY), left, left);
        }
        if (b.function() == BinaryFunction.ADD && isProduct(b.right())) {
            return addProduct(left, (Term.Binary) b.right());
        }
        return value(operations.binary(b.function()), left, emit(b.right()));
    }

    private static boolean startsWithProduct(Term.Binary b) {
        return b.function() == BinaryFunction.ADD && isProduct(b.left()) && !isProduct(b.right());
    }

    private static boolean isProduct(Term term) {
        return term instanceof Term.Binary b && b.function() == BinaryFunction.MULTIPLY;
    }

    private int addProduct(int summand, Term.Binary product) {
        return value(operations.addProduct(), summand, emit(product.left()), emit(product.right()));
    }

    private int many(Term.Many m) {
        return switch (m.function()) {
            case SUM -> chain(BinaryFunction.ADD, constant(0), m.arguments());
            case PRODUCT -> chain(BinaryFunction.MULTIPLY, constant(1), m.arguments());
            case MEAN ->
                value(
                        operations.binary(BinaryFunction.DIVIDE),
                        chain(BinaryFunction.ADD, constant(0), m.arguments()),
                        constant(m.arguments().size()));
            case MINIMUM -> chain(BinaryFunction.MIN, emit(m.arguments().getFirst()), rest(m));
            case MAXIMUM -> chain(BinaryFunction.MAX, emit(m.arguments().getFirst()), rest(m));
            case STDDEV, RANK, SORT_ORDER, ALLOCATE, NORMALPDF -> changing(operations.many(m), m);
        };
    }

    private static List<Term> rest(Term.Many m) {
        return m.arguments().subList(1, m.arguments().size());
    }

    private int chain(BinaryFunction function, int first, List<Term> terms) {
        int row = first;
        for (Term term : terms) {
            row = value(operations.binary(function), row, emit(term));
        }
        return row;
    }

    /// A value that depends on its operands only.
    private int value(Operation operation, int... operands) {
        var value =
                new Value(operation, java.util.Arrays.stream(operands).boxed().toList());
        if (hoists && isSame(operands)) {
            return hoisted.computeIfAbsent(value, v -> hoist(operation, operands));
        }
        return known.computeIfAbsent(value, v -> {
            newest = value;
            return now.add(operation, -1, scratched(now, operation, operands));
        });
    }

    private boolean isSame(int[] operands) {
        for (int row : operands) {
            if (row >= RowSequence.FIRST_TEMPORARY || varying.get(row)) {
                return false;
            }
        }
        return true;
    }

    private int hoist(Operation operation, int[] operands) {
        int row = nextRow++;
        once.add(operation, row, scratched(once, operation, operands));
        return row;
    }

    /// Powers get two rows more, for their own use.
    private int[] scratched(RowSequence sequence, Operation operation, int[] operands) {
        if (!operation.equals(operations.binary(BinaryFunction.POWER))) {
            return operands;
        }
        return new int[] {operands[0], operands[1], sequence.temporary(), sequence.temporary()};
    }

    /// A value that may change although its operands do not.
    private int changing(Operation operation, Term term) {
        int[] rows = Terms.parts(term).stream().mapToInt(this::emit).toArray();
        return now.add(operation, -1, rows, slots(term));
    }

    private static int[] slots(Term term) {
        var slots = new BitSet();
        Terms.forEachSlot(term, slots::set);
        return slots.stream().toArray();
    }
}
