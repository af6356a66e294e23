package org.majorslist.sim.program;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Puts equations in an order in which each comes after what it needs, and finds loops.
final class Ordering {
    /// Slots that need each other in a circle.
    static final class Loop extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<Integer> slots;

        Loop(List<Integer> slots) {
            super("The equations need each other.", null, false, false);
            this.slots = List.copyOf(slots);
        }

        List<Integer> slots() {
            return slots;
        }
    }

    private final int[] state; // 0 not seen, 1 on the way, 2 done
    private final List<@Nullable Term> terms;
    private final List<Program.Equation> ordered = new ArrayList<>();

    /// @param terms the term of each slot; `null` for a slot that needs nothing
    Ordering(List<@Nullable Term> terms) {
        this.terms = terms;
        state = new int[terms.size()];
    }

    List<Program.Equation> ordered() {
        return ordered;
    }

    private static final class Frame {
        final int slot;
        final int[] needs;
        int at;

        Frame(int slot, int[] needs) {
            this.slot = slot;
            this.needs = needs;
        }
    }

    /// Adds a slot after all that it needs; iterative, since chains may be long.
    void add(int root) {
        if (state[root] == 2) {
            return;
        }
        var stack = new ArrayDeque<Frame>();
        stack.push(frame(root));
        while (!stack.isEmpty()) {
            Frame top = stack.getFirst();
            if (top.at < top.needs.length) {
                int next = top.needs[top.at++];
                if (state[next] == 0) {
                    stack.push(frame(next));
                } else if (state[next] == 1) {
                    throw loop(stack, next);
                }
            } else {
                finish(top.slot);
                stack.pop();
            }
        }
    }

    private void finish(int slot) {
        state[slot] = 2;
        Term term = terms.get(slot);
        if (term != null) {
            ordered.add(new Program.Equation(slot, term));
        }
    }

    private Frame frame(int slot) {
        state[slot] = 1;
        Term term = terms.get(slot);
        if (term == null) {
            return new Frame(slot, new int[0]);
        }
        var needs = new BitSet();
        Terms.forEachSlot(term, needs::set);
        return new Frame(slot, needs.stream().toArray());
    }

    private static Loop loop(ArrayDeque<Frame> stack, int slot) {
        var slots = new ArrayList<Integer>();
        for (Frame frame : stack) {
            slots.addFirst(frame.slot);
            if (frame.slot == slot) {
                break;
            }
        }
        return new Loop(slots);
    }

    /// Which slots keep one value through a run.
    static BitSet constants(ProgramBuilder program, List<Program.Equation> stepOrder) {
        var constant = new BitSet();
        for (int slot = 0; slot < program.kinds.size(); slot++) {
            ProgramBuilder.Kind kind = program.kinds.get(slot);
            if (kind == ProgramBuilder.Kind.FROZEN || (kind == ProgramBuilder.Kind.GIVEN && slot != Program.TIME)) {
                constant.set(slot);
            }
        }
        for (Program.Equation equation : stepOrder) {
            Term term = equation.term();
            boolean[] all = {!Terms.changesByItself(term)};
            Terms.forEachSlot(term, slot -> all[0] &= constant.get(slot));
            constant.set(equation.slot(), all[0]);
        }
        return constant;
    }

    static List<@Nullable Term> stepTerms(ProgramBuilder program) {
        var terms = new ArrayList<@Nullable Term>();
        for (int slot = 0; slot < program.kinds.size(); slot++) {
            boolean computed = program.kinds.get(slot) == ProgramBuilder.Kind.COMPUTED;
            terms.add(computed ? Objects.requireNonNull(program.step.get(slot)) : null);
        }
        return terms;
    }
}
