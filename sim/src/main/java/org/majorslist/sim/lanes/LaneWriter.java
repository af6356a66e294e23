package org.majorslist.sim.lanes;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.majorslist.sim.lanes.Rows.Pace;
import org.majorslist.sim.program.BinaryFunction;
import org.majorslist.sim.program.Program.Equation;
import org.majorslist.sim.program.Term;
import org.majorslist.sim.program.Terms;

/// Turns equations into operations over rows.
///
/// A value that was computed before is not computed again. What is the same at all steps is computed once a run, and
/// what depends on nothing but the time once for each time: of the four evaluations of a Runge-Kutta step two share
/// their time, and the last one shares it with the next step's first.
final class LaneWriter {
    private final Operations operations;
    private final Rows rows;
    private final Map<Value, Integer> lasting = new HashMap<>();
    private final Map<Value, Integer> known = new HashMap<>();
    private final Map<Integer, Integer> lows = new HashMap<>(); // rows of what logarithms lack, by their rows
    private final RowSequence run = new RowSequence();
    private final RowSequence time = new RowSequence();
    private RowSequence now = new RowSequence();
    private boolean separates;
    private @Nullable Value newest;

    /// @param rows the rows of the program whose equations are written
    /// @param operations what the machine can do
    LaneWriter(Rows rows, Operations operations) {
        this.operations = operations;
        this.rows = rows;
    }

    /// An operation on rows, by which a value is known again.
    private record Value(Operation operation, List<Integer> rows) {}

    /// Writes the equations of initial values, in order.
    RowSequence writeInitial(List<Equation> equations) {
        separates = false;
        return sequence(List.of(), equations);
    }

    /// Writes equations that are computed again and again, in order.
    ///
    /// @param first terms that are computed before the equations change a slot
    /// @param equations slots and terms
    RowSequence write(List<Term> first, List<Equation> equations) {
        separates = true;
        return sequence(first, equations);
    }

    private RowSequence sequence(List<Term> first, List<Equation> equations) {
        now = new RowSequence();
        known.clear();
        first.forEach(this::emit);
        equations.forEach(this::write);
        return now;
    }

    /// What is computed once a run, after the initial values.
    RowSequence onceARun() {
        return run;
    }

    /// What is computed once for each time, before anything else.
    RowSequence onceATime() {
        return time;
    }

    private void write(Equation equation) {
        int slot = equation.slot();
        if (Operations.mustWalk(equation.term())) {
            now.add(operations.walk(equation.term()), slot, new int[0], slots(equation.term()));
            return;
        }
        newest = null;
        int row = emit(equation.term());
        Pace pace = separates && rows.isSlot(slot) ? rows.pace(row) : Pace.EVALUATION;
        RowSequence sequence = sequence(pace);
        if (newest != null && sequence.endsWith(row)) {
            sequence.redirectLast(slot);
            (pace == Pace.EVALUATION ? known : lasting).replace(newest, row, slot);
        } else {
            sequence.add(operations.copy(), slot, row);
        }
        if (pace != Pace.EVALUATION) {
            rows.setPace(slot, pace);
        }
    }

    private RowSequence sequence(Pace pace) {
        return switch (pace) {
            case RUN -> run;
            case TIME -> time;
            case EVALUATION -> now;
        };
    }

    private int emit(Term term) {
        return switch (term) {
            case Term.Constant c -> rows.constant(c.value());
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
        int right = emit(b.right());
        return b.function() == BinaryFunction.POWER
                ? power(left, right)
                : value(operations.binary(b.function()), left, right);
    }

    /// Powers of one base share its logarithm.
    private int power(int base, int exponent) {
        int high = value(operations.logarithm(), base);
        int low = Objects.requireNonNull(lows.get(high));
        return value(operations.power(), base, exponent, high, low);
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
            case SUM -> chain(BinaryFunction.ADD, rows.constant(0), m.arguments());
            case PRODUCT -> chain(BinaryFunction.MULTIPLY, rows.constant(1), m.arguments());
            case MEAN ->
                value(
                        operations.binary(BinaryFunction.DIVIDE),
                        chain(BinaryFunction.ADD, rows.constant(0), m.arguments()),
                        rows.constant(m.arguments().size()));
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
        var value = new Value(operation, Arrays.stream(operands).boxed().toList());
        Pace pace = separates ? rows.pace(operands) : Pace.EVALUATION;
        Map<Value, Integer> there = pace == Pace.EVALUATION ? known : lasting;
        Integer row = there.get(value);
        if (row == null) {
            row = add(pace, operation, operands);
            there.put(value, row);
            newest = value;
        }
        return row;
    }

    private int add(Pace pace, Operation operation, int[] operands) {
        RowSequence sequence = sequence(pace);
        if (operation.equals(operations.logarithm())) {
            int high = row(pace);
            int low = row(pace);
            lows.put(high, low);
            sequence.add(new LaneCode.Instruction(operation, 2, new int[] {high, low, operands[0]}, new int[0]));
            return high;
        }
        return sequence.add(operation, row(pace), operands);
    }

    private int row(Pace pace) {
        return pace == Pace.EVALUATION ? now.temporary() : rows.add(pace);
    }

    /// A value that may change although its operands do not.
    private int changing(Operation operation, Term term) {
        int[] operands = Terms.parts(term).stream().mapToInt(this::emit).toArray();
        newest = new Value(operation, Arrays.stream(operands).boxed().toList());
        return now.add(operation, now.temporary(), operands, slots(term));
    }

    private static int[] slots(Term term) {
        var slots = new BitSet();
        Terms.forEachSlot(term, slots::set);
        return slots.stream().toArray();
    }
}
