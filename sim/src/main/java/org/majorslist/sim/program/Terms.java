package org.majorslist.sim.program;

import java.util.ArrayDeque;
import java.util.List;
import java.util.function.IntConsumer;

/// Ways to write, to take apart and to walk terms.
public final class Terms {
    static final Term TIME = new Term.Slot(Program.TIME);
    static final Term STEP = new Term.Slot(Program.STEP);
    static final Term START = new Term.Slot(Program.START);
    static final Term STOP = new Term.Slot(Program.STOP);
    static final Term ZERO = new Term.Constant(0);
    static final Term ONE = new Term.Constant(1);

    private Terms() {}

    static Term number(double value) {
        return new Term.Constant(value);
    }

    static Term add(Term a, Term b) {
        return binary(BinaryFunction.ADD, a, b);
    }

    static Term subtract(Term a, Term b) {
        return binary(BinaryFunction.SUBTRACT, a, b);
    }

    static Term multiply(Term a, Term b) {
        return binary(BinaryFunction.MULTIPLY, a, b);
    }

    static Term divide(Term a, Term b) {
        return binary(BinaryFunction.DIVIDE, a, b);
    }

    static Term binary(BinaryFunction function, Term a, Term b) {
        if (a instanceof Term.Constant left && b instanceof Term.Constant right) {
            return new Term.Constant(function.apply(left.value(), right.value()));
        }
        return new Term.Binary(function, a, b);
    }

    static Term unary(UnaryFunction function, Term a) {
        return a instanceof Term.Constant constant
                ? new Term.Constant(function.apply(constant.value()))
                : new Term.Unary(function, a);
    }

    static Term choice(Term condition, Term then, Term otherwise) {
        if (condition instanceof Term.Constant constant) {
            return constant.value() != 0 ? then : otherwise;
        }
        return new Term.Choice(condition, then, otherwise);
    }

    /// The terms that a term is made of.
    ///
    /// @param term any term
    /// @return its operands, in order
    public static List<Term> parts(Term term) {
        return switch (term) {
            case Term.Constant c -> List.of();
            case Term.Slot s -> List.of();
            case Term.Argument a -> List.of();
            case Term.Unary u -> List.of(u.operand());
            case Term.Binary b -> List.of(b.left(), b.right());
            case Term.Choice c -> List.of(c.condition(), c.then(), c.otherwise());
            case Term.Many m -> m.arguments();
            case Term.Lookup l -> List.of(l.at());
            case Term.Pick p -> p.indices();
            case Term.Past p -> List.of(p.when(), p.before());
            case Term.Random r -> r.arguments();
            case Term.Held h -> h.arguments();
            case Term.Invoke i -> i.arguments();
        };
    }

    /// The same term made of other parts.
    ///
    /// @param term any term
    /// @param parts as many as [#parts] gives
    /// @return a term
    public static Term with(Term term, List<Term> parts) {
        return switch (term) {
            case Term.Constant c -> c;
            case Term.Slot s -> s;
            case Term.Argument a -> a;
            case Term.Unary u -> new Term.Unary(u.function(), parts.getFirst());
            case Term.Binary b -> new Term.Binary(b.function(), parts.get(0), parts.get(1));
            case Term.Choice c -> new Term.Choice(parts.get(0), parts.get(1), parts.get(2));
            case Term.Many m -> new Term.Many(m.function(), parts);
            case Term.Lookup l -> new Term.Lookup(l.table(), l.way(), parts.getFirst());
            case Term.Pick p -> new Term.Pick(p.firstSlot(), p.sizes(), parts);
            case Term.Past p -> new Term.Past(p.history(), p.way(), parts.get(0), parts.get(1));
            case Term.Random r -> new Term.Random(r.distribution(), r.stream(), r.seeded(), parts);
            case Term.Held h -> new Term.Held(h.machine(), h.quantity(), h.place(), parts);
            case Term.Invoke i -> new Term.Invoke(i.routine(), parts);
        };
    }

    /// Tells every slot that a term reads at the time it is computed.
    ///
    /// @param term any term
    /// @param consumer is told each slot, perhaps more than once
    public static void forEachSlot(Term term, IntConsumer consumer) {
        switch (term) {
            case Term.Slot slot -> consumer.accept(slot.index());
            case Term.Pick pick -> {
                int size = pick.sizes().stream().reduce(1, (a, b) -> a * b);
                for (int i = 0; i < size; i++) {
                    consumer.accept(pick.firstSlot() + i);
                }
            }
            case Term.Constant c -> {}
            case Term.Argument a -> {}
            case Term.Unary u -> {}
            case Term.Binary b -> {}
            case Term.Choice c -> {}
            case Term.Many m -> {}
            case Term.Lookup l -> {}
            case Term.Past p -> {}
            case Term.Random r -> {}
            case Term.Held h -> {}
            case Term.Invoke i -> {}
        }
        for (Term part : parts(term)) {
            forEachSlot(part, consumer);
        }
    }

    /// Whether a term may differ from step to step although the slots it reads do not.
    static boolean changesByItself(Term term) {
        var waiting = new ArrayDeque<Term>(List.of(term)); // not by recursion: equations may be thousands of terms deep
        while (!waiting.isEmpty()) {
            Term next = waiting.pop();
            if (changesAlone(next)) {
                return true;
            }
            waiting.addAll(parts(next));
        }
        return false;
    }

    private static boolean changesAlone(Term term) {
        return switch (term) {
            case Term.Past p -> true;
            case Term.Random r -> true;
            case Term.Held h -> true;
            case Term.Slot s -> s.index() == Program.TIME;
            case Term.Constant c -> false;
            case Term.Argument a -> false;
            case Term.Unary u -> false;
            case Term.Binary b -> false;
            case Term.Choice c -> false;
            case Term.Many m -> false;
            case Term.Lookup l -> false;
            case Term.Pick p -> false;
            case Term.Invoke i -> false;
        };
    }
}
