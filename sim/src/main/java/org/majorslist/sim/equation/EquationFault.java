package org.majorslist.sim.equation;

/// Says that an equation cannot be read, and where in it.
public final class EquationFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int place;

    /// Says what is wrong.
    ///
    /// @param what the fault, without a full stop
    /// @param at place in the equation, from 0
    public EquationFault(String what, int at) {
        super(what);
        this.place = at;
    }

    /// The place of the fault.
    ///
    /// @return from 0
    public int place() {
        return place;
    }
}
