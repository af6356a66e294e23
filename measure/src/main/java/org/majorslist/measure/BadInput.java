package org.majorslist.measure;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Thrown when what came from outside cannot be used: the reader's fault, never ours.
///
/// Carries every fault found before stopping, so that a reader can mend them in one go. The command
/// line prints them and ends with exit code 2. A broken invariant of our own is never a `BadInput`.
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /// Refuses input for several reasons.
    ///
    /// @param faults at least one fault, in the order a reader should mend them
    public BadInput(List<Fault> faults) {
        this(faults, null);
    }

    /// Refuses input for one reason.
    ///
    /// @param fault the reason
    public BadInput(Fault fault) {
        this(List.of(fault), null);
    }

    /// Refuses input for one reason that another failure brought to light.
    ///
    /// @param fault the reason
    /// @param cause the failure behind it; `null` when there is none
    public BadInput(Fault fault, @Nullable Throwable cause) {
        this(List.of(fault), cause);
    }

    private BadInput(List<Fault> faults, @Nullable Throwable cause) {
        super(faults.stream().map(Fault::text).collect(Collectors.joining("\n")), cause);
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("Bad input without a fault. Say what is wrong, where, and the mend.");
        }
        this.faults = List.copyOf(faults);
    }

    /// All faults, in the order they were found.
    ///
    /// @return at least one fault
    public List<Fault> faults() {
        return faults;
    }
}
