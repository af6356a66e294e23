package org.majorslist.sim.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;

/// Gathers the slots and terms of a program while a model is lowered.
final class ProgramBuilder {
    private static final int MOST_SLOTS = 2_000_000;

    /// How a slot gets its value.
    enum Kind {
        /// Not defined yet.
        OPEN,
        /// Computed at each time.
        COMPUTED,
        /// Set at the start and integrated.
        LEVEL,
        /// Computed once at the start.
        FROZEN,
        /// The value of another slot one step before.
        MEMORY,
        /// Set by the run: time, step, start, stop; or written by a conveyor or queue.
        GIVEN
    }

    final List<String> names = new ArrayList<>();
    final List<Kind> kinds = new ArrayList<>();
    final List<@Nullable Term> initial = new ArrayList<>();
    final List<@Nullable Term> step = new ArrayList<>();
    final List<Program.Level> levels = new ArrayList<>();
    final List<Program.Memory> memories = new ArrayList<>();
    final List<Table> tables = new ArrayList<>();
    final List<Integer> histories = new ArrayList<>();
    final List<MachineSpec> machines = new ArrayList<>();
    final List<Program.Routine> routines = new ArrayList<>();
    final Set<Integer> structural = new HashSet<>();
    private final Map<Integer, Integer> historyOf = new HashMap<>();
    private int streams;
    private int hidden;

    ProgramBuilder() {
        for (String name : List.of("TIME", "DT", "STARTTIME", "STOPTIME")) {
            kinds.set(slot(name), Kind.GIVEN);
        }
    }

    int slot(String name) {
        if (names.size() >= MOST_SLOTS) {
            throw new BadInput(new Fault(
                    "too-large",
                    "the model has more than " + MOST_SLOTS + " numbers, arrays and delays counted element by element",
                    "model",
                    "Make its arrays smaller."));
        }
        names.add(name);
        kinds.add(Kind.OPEN);
        initial.add(null);
        step.add(null);
        return names.size() - 1;
    }

    private int hiddenSlot(Scope scope, String what) {
        Node self = scope.self();
        String owner = self == null ? "macro" : self.elementName(scope.element());
        return slot(owner + " › " + what + " " + ++hidden);
    }

    void compute(int slot, Term term) {
        kinds.set(slot, Kind.COMPUTED);
        step.set(slot, term);
        initial.set(slot, term);
    }

    void level(int slot, Term start, Term net, boolean nonNegative) {
        kinds.set(slot, Kind.LEVEL);
        initial.set(slot, start);
        levels.add(new Program.Level(slot, net, nonNegative));
    }

    void machine(int slot, Term start, MachineSpec machine) {
        kinds.set(slot, Kind.LEVEL);
        initial.set(slot, start);
        machines.add(machine);
    }

    /// A slot that computes the term; the term's own slot if it is one.
    Term.Slot computed(Scope scope, String what, Term term) {
        if (term instanceof Term.Slot slot) {
            return slot;
        }
        int slot = hiddenSlot(scope, what);
        compute(slot, term);
        return new Term.Slot(slot);
    }

    Term.Slot frozen(Scope scope, String what, Term term) {
        int slot = hiddenSlot(scope, what);
        kinds.set(slot, Kind.FROZEN);
        initial.set(slot, term);
        return new Term.Slot(slot);
    }

    Term.Slot hiddenLevel(Scope scope, String what, Term start, java.util.function.Function<Term, Term> net) {
        int slot = hiddenSlot(scope, what);
        var read = new Term.Slot(slot);
        level(slot, start, net.apply(read), false);
        return read;
    }

    Term.Slot memory(Scope scope, String what, Term start, java.util.function.Function<Term, Term.Slot> source) {
        int slot = hiddenSlot(scope, what);
        kinds.set(slot, Kind.MEMORY);
        initial.set(slot, start);
        var read = new Term.Slot(slot);
        memories.add(new Program.Memory(slot, source.apply(read).index()));
        return read;
    }

    /// The value at the last step where the condition was true.
    Term.Slot memorySampling(Scope scope, Term condition, Term value, Term start) {
        int before = hiddenSlot(scope, "sampled before");
        kinds.set(before, Kind.MEMORY);
        initial.set(before, start);
        Term.Slot now = computed(scope, "sampled", Terms.choice(condition, value, new Term.Slot(before)));
        memories.add(new Program.Memory(before, now.index()));
        return now;
    }

    /// A value with another equation while initial values are computed.
    Term.Slot active(Scope scope, Term value, Term start) {
        int slot = hiddenSlot(scope, "active");
        Term running = Terms.binary(BinaryFunction.AT_LEAST, Terms.TIME, Terms.START); // never a constant of the run
        compute(slot, Terms.choice(running, value, start));
        initial.set(slot, start);
        return new Term.Slot(slot);
    }

    int history(Term.Slot source) {
        return historyOf.computeIfAbsent(source.index(), slot -> {
            histories.add(slot);
            return histories.size() - 1;
        });
    }

    int nextStream() {
        return ++streams;
    }
}
