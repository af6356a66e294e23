package org.majorslist.sim.program;

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
}
