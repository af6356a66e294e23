package org.majorslist.register.load;

import java.util.ArrayList;
import java.util.List;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;

/// The faults found so far, kept to a number a reader can bear.
final class FaultList {
    private static final int MOST = 200;

    private final List<Fault> faults = new ArrayList<>();
    private int dropped;

    void add(Fault fault) {
        if (faults.size() < MOST) {
            faults.add(fault);
        } else {
            dropped++;
        }
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    BadInput toBadInput() {
        if (dropped > 0) {
            faults.add(new Fault(
                    "more-faults",
                    dropped + " more faults were found",
                    "content/register",
                    "Mend those above first, then run `majors data verify` again."));
        }
        return new BadInput(faults);
    }
}
