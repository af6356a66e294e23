package org.majorslist.sim.program;

import java.util.List;

/// A computation over the numbers of a [Program]; names are gone, every number has a slot.
///
/// All terms are pure: what they give depends on the slots, the member, the step and what was recorded at
/// earlier steps, never on how often they are asked.
public sealed interface Term {
    /// A fixed number.
    ///
    /// @param value the number
    record Constant(double value) implements Term {}

    /// The number in a slot.
    ///
    /// @param index the slot, from 0
    record Slot(int index) implements Term {}

    /// A function of one number.
    ///
    /// @param function which
    /// @param operand of what
    record Unary(UnaryFunction function, Term operand) implements Term {}

    /// A function of two numbers.
    ///
    /// @param function which
    /// @param left first operand
    /// @param right second operand
    record Binary(BinaryFunction function, Term left, Term right) implements Term {}

    /// IF THEN ELSE.
    ///
    /// @param condition true if not zero; NaN is true
    /// @param then value if true
    /// @param otherwise value if false
    record Choice(Term condition, Term then, Term otherwise) implements Term {}

    /// A function of any number of numbers.
    ///
    /// @param function which
    /// @param arguments in order
    record Many(ManyFunction function, List<Term> arguments) implements Term {
        /// Copies the arguments.
        public Many {
            arguments = List.copyOf(arguments);
        }
    }

    /// A graphical function.
    ///
    /// @param table place in [Program#tables()]
    /// @param way what is asked of it
    /// @param at the place, or for some ways the value
    record Lookup(int table, LookupWay way, Term at) implements Term {}

    /// An element of an array chosen while running; 0 outside the array.
    ///
    /// @param firstSlot slot of the first element
    /// @param sizes sizes of the dimensions
    /// @param indices one term a dimension, counted from 1
    record Pick(int firstSlot, List<Integer> sizes, List<Term> indices) implements Term {
        /// Copies the lists.
        public Pick {
            sizes = List.copyOf(sizes);
            indices = List.copyOf(indices);
        }
    }

    /// A recorded value.
    ///
    /// @param history place in [Program#histories()]
    /// @param way how `when` counts
    /// @param when a delay, or a time \[time unit of the model]
    /// @param before value before anything was recorded
    record Past(int history, PastWay way, Term when, Term before) implements Term {}

    /// A random number, the same for the same seed, member, stream and step.
    ///
    /// @param distribution which
    /// @param stream number of the call in the model, from 1
    /// @param seeded whether the first argument is the seed of a stream of its own
    /// @param arguments parameters of the distribution
    record Random(Distribution distribution, int stream, boolean seeded, List<Term> arguments) implements Term {
        /// Copies the arguments.
        public Random {
            arguments = List.copyOf(arguments);
        }
    }

    /// What a conveyor or queue holds or lets pass.
    ///
    /// @param machine place in [Program#machines()]
    /// @param quantity what is asked
    /// @param place of which flow, from 0
    /// @param arguments numbers the answer depends on
    record Held(int machine, HeldQuantity quantity, int place, List<Term> arguments) implements Term {
        /// Copies the arguments.
        public Held {
            arguments = List.copyOf(arguments);
        }
    }

    /// A recursive macro.
    ///
    /// @param routine place in [Program#routines()]
    /// @param arguments in order
    record Invoke(int routine, List<Term> arguments) implements Term {
        /// Copies the arguments.
        public Invoke {
            arguments = List.copyOf(arguments);
        }
    }

    /// An argument of the recursive macro that is being computed.
    ///
    /// @param place from 0
    record Argument(int place) implements Term {}

    /// What a graphical function is asked.
    enum LookupWay {
        /// Its value, in its own kind.
        VALUE,
        /// Its value at the next point at or after the place.
        FORWARD,
        /// Its value at the last point at or before the place.
        BACKWARD,
        /// Its value with the outer lines going on.
        EXTRAPOLATED,
        /// The place at which it has a value.
        INVERSE,
        /// Its slope.
        SLOPE,
        /// The area from its first point to the place.
        AREA
    }

    /// How a recorded value is addressed.
    enum PastWay {
        /// So long ago.
        AGO,
        /// At this time.
        AT
    }

    /// What can be asked of a conveyor or queue.
    enum HeldQuantity {
        /// The rate that leaves at the end.
        OUTFLOW,
        /// The rate that leaks, of the fraction in the first argument.
        LEAKAGE,
        /// The highest rate that may enter; the arguments are capacity, inflow limit and the rates that leave.
        ROOM,
        /// The length of the queue.
        LENGTH
    }
}
