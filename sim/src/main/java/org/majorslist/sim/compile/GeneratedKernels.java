package org.majorslist.sim.compile;

import org.majorslist.sim.lanes.LaneKernel;
import org.majorslist.sim.program.Kernel;
import org.majorslist.sim.program.Kernels;
import org.majorslist.sim.program.Program;

/// Bytecode for single runs, operations over lanes for blocks of members.
final class GeneratedKernels implements Kernels {
    private final boolean vectors;

    GeneratedKernels(boolean vectors) {
        this.vectors = vectors;
    }

    @Override
    public Kernel single(Program program) {
        return new KernelClasses(program, false).kernel(1);
    }

    @Override
    public Kernel block(Program program) {
        return LaneKernel.of(program, vectors);
    }
}
