package org.majorslist.sim.compile;

import java.util.List;
import org.majorslist.sim.program.Term;

/// Takes terms apart and puts them together again with other parts.
final class TermParts {
    private TermParts() {}

    static List<Term> of(Term term) {
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

    static Term with(Term term, List<Term> parts) {
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
}
