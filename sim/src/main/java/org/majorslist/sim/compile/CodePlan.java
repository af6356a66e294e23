package org.majorslist.sim.compile;

import java.util.ArrayList;
import java.util.List;
import org.majorslist.sim.program.Program.Equation;
import org.majorslist.sim.program.Term;
import org.majorslist.sim.program.Terms;

/// Cuts equations into pieces that fit into small methods.
///
/// Parts of a term that are too large are computed first, into scratch slots behind the program's own. Terms are pure,
/// so computing a part that is not needed changes nothing.
final class CodePlan {
    /// The largest term that is emitted as it is; about 10 bytes of code each.
    static final int LARGEST_TERM = 150;

    private int nextSlot;
    private final List<Equation> planned = new ArrayList<>();

    /// @param firstScratch the first scratch slot
    CodePlan(int firstScratch) {
        nextSlot = firstScratch;
    }

    int slots() {
        return nextSlot;
    }

    /// Plans equations; the order is kept, and scratch comes before its use.
    List<Equation> plan(List<Equation> equations) {
        planned.clear();
        for (Equation equation : equations) {
            planned.add(new Equation(equation.slot(), shrink(equation.term()).term()));
        }
        return List.copyOf(planned);
    }

    private record Sized(Term term, int size) {}

    private Sized shrink(Term term) {
        List<Sized> parts = new ArrayList<>();
        int total = 1;
        for (Term part : Terms.parts(term)) {
            Sized sized = shrink(part);
            parts.add(sized);
            total += sized.size();
        }
        boolean wide = parts.size() > TermEmitter.MOST_ON_STACK;
        for (int i = 0; i < parts.size() && (total > LARGEST_TERM || wide); i++) {
            if (!isLeaf(parts.get(i).term()) && (wide || parts.get(i).size() > 8)) {
                total -= parts.get(i).size() - 1;
                parts.set(i, scratch(parts.get(i).term()));
            }
        }
        boolean constantsToo = wide;
        for (int i = 0; constantsToo && i < parts.size(); i++) {
            if (!(parts.get(i).term() instanceof Term.Slot)) {
                parts.set(i, scratch(parts.get(i).term()));
            }
        }
        return new Sized(Terms.with(term, parts.stream().map(Sized::term).toList()), total);
    }

    private static boolean isLeaf(Term term) {
        return term instanceof Term.Slot || term instanceof Term.Constant || term instanceof Term.Argument;
    }

    private Sized scratch(Term term) {
        int slot = nextSlot++;
        planned.add(new Equation(slot, term));
        return new Sized(new Term.Slot(slot), 1);
    }
}
