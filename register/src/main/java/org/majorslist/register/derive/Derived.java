package org.majorslist.register.derive;

import java.util.List;
import org.majorslist.register.Observation;

/// A figure computed from figures on record, with its pedigree.
public sealed interface Derived permits Change, Share, Place, Rank {
    /// The figures it was computed from.
    ///
    /// @return at least one observation
    List<Observation> inputs();

    /// Whether the inputs may be set against each other.
    ///
    /// @return the answer of the rules of the record
    Comparability comparability();

    /// Whether every input is the value that stands as of the day, and not an older vintage.
    ///
    /// @return true if all inputs stand
    boolean standing();

    /// The computation, such as `252,572 / 48,189`.
    ///
    /// @return one line
    String arithmetic();
}
