package org.majorslist.sim.interpret;

import java.util.List;
import org.majorslist.sim.program.Program;
import org.majorslist.sim.program.RunState;
import org.majorslist.sim.program.Term;

/// Computes terms for one lane.
final class TermWalk {
    private final Program program;
    private final double[] v;
    private final RunState state;
    private final int lanes;
    private final int lane;
    private final double[] arguments;

    TermWalk(Program program, double[] v, RunState state, int lanes, int lane) {
        this(program, v, state, lanes, lane, new double[0]);
    }

    private TermWalk(Program program, double[] v, RunState state, int lanes, int lane, double[] arguments) {
        this.program = program;
        this.v = v;
        this.state = state;
        this.lanes = lanes;
        this.lane = lane;
        this.arguments = arguments;
    }

    double value(Term term) {
        return switch (term) {
            case Term.Constant c -> c.value();
            case Term.Slot s -> v[s.index() * lanes + lane];
            case Term.Unary u -> u.function().apply(value(u.operand()));
            case Term.Binary b -> b.function().apply(value(b.left()), value(b.right()));
            case Term.Choice c -> value(c.condition()) != 0 ? value(c.then()) : value(c.otherwise());
            case Term.Many m -> m.function().apply(values(m.arguments()));
            case Term.Lookup l -> state.look(l.table(), l.way(), value(l.at()), lane);
            case Term.Pick p -> pick(p);
            case Term.Past p -> state.past(p.history(), p.way(), value(p.when()), value(p.before()), lane);
            case Term.Random r -> random(r);
            case Term.Held h -> state.held(h.machine(), h.quantity(), h.place(), values(h.arguments()), lane);
            case Term.Invoke i -> invoke(i);
            case Term.Argument a -> arguments[a.place()];
        };
    }

    private double[] values(List<Term> terms) {
        double[] values = new double[terms.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(terms.get(i));
        }
        return values;
    }

    private double pick(Term.Pick p) {
        int[] sizes = p.sizes().stream().mapToInt(Integer::intValue).toArray();
        return state.pick(v, p.firstSlot(), sizes, values(p.indices()), lane);
    }

    private double random(Term.Random r) {
        double[] a = values(r.arguments());
        int first = r.seeded() ? 1 : 0;
        return state.draw(
                r.distribution(),
                r.stream(),
                r.seeded() ? a[0] : Double.NaN,
                a[first],
                a.length > first + 1 ? a[first + 1] : 0,
                a.length > first + 2 ? a[first + 2] : 0,
                lane);
    }

    private double invoke(Term.Invoke invoke) {
        double[] values = values(invoke.arguments());
        state.enter();
        double result = new TermWalk(program, v, state, lanes, lane, values)
                .value(program.routines().get(invoke.routine()).body());
        state.leave();
        return result;
    }
}
