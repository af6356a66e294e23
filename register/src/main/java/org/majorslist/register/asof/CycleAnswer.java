package org.majorslist.register.asof;

import java.util.List;
import java.util.OptionalInt;
import org.majorslist.register.Determination;
import org.majorslist.register.Instrument;

/// What the record knew of one cycle on a day. Nothing is ever carried over from another cycle.
public sealed interface CycleAnswer {
    /// The cycle was decided, and what it decided is on record.
    ///
    /// @param cycle the cycle
    /// @param determinations its determinations, at least one
    record Decided(int cycle, List<Determination> determinations) implements CycleAnswer {
        /// Copies the determinations.
        public Decided {
            determinations = List.copyOf(determinations);
        }
    }

    /// The instrument exists, but its content was not obtained.
    ///
    /// @param instrument the instrument
    record ContentNotObtained(Instrument instrument) implements CycleAnswer {}

    /// Nothing is on record: not yet decided by the day, or missing.
    ///
    /// @param cycle the cycle
    /// @param newest the newest cycle with an outcome on record by the day; empty if none
    record NotOnRecord(int cycle, OptionalInt newest) implements CycleAnswer {}
}
