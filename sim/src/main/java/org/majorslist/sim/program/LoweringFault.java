package org.majorslist.sim.program;

import org.majorslist.measure.Fault;

/// Stops the lowering of one equation; the driver adds the place and goes on with the next.
final class LoweringFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String mend;

    LoweringFault(String code, String what, String mend) {
        super(what);
        this.code = code;
        this.mend = mend;
    }

    Fault at(String where) {
        return new Fault(code, String.valueOf(getMessage()), where, mend);
    }
}
