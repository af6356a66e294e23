package org.majorslist.sim.program;

import java.util.Optional;
import org.majorslist.sim.run.IntegrationMethod;

/// Makes the kernels of a model.
public interface Kernels {
    /// A kernel for one member.
    ///
    /// @param program what to compute
    /// @return a kernel of one lane; may be shared between threads
    Kernel single(Program program);

    /// A kernel for a block of members.
    ///
    /// @param program what to compute
    /// @return a kernel of [org.majorslist.sim.run.Block#LANES] lanes; may be shared between threads
    Kernel block(Program program);

    /// A faster way to advance the stocks of a block over many steps.
    ///
    /// @param program what to compute
    /// @param method how stocks are advanced
    /// @return code, or empty where there is none for this program
    default Optional<Stride> stride(Program program, IntegrationMethod method) {
        return Optional.empty();
    }
}
