package org.majorslist.sim.compile;

import java.util.Optional;
import org.majorslist.sim.lanes.LaneKernel;
import org.majorslist.sim.program.Kernel;
import org.majorslist.sim.program.Kernels;
import org.majorslist.sim.program.Program;
import org.majorslist.sim.program.Stride;
import org.majorslist.sim.run.IntegrationMethod;

/// Bytecode for single runs, operations over lanes for blocks of members, and for small models a loop over many steps.
final class GeneratedKernels implements Kernels {
    private final boolean vectors;

    GeneratedKernels(boolean vectors) {
        this.vectors = vectors;
    }

    @Override
    public Kernel single(Program program) {
        return new KernelClasses(program).kernel();
    }

    @Override
    public Kernel block(Program program) {
        return LaneKernel.of(program, vectors);
    }

    @Override
    public Optional<Stride> stride(Program program, IntegrationMethod method) {
        return vectors && StepLoop.fits(program, method)
                ? Optional.of(StepLoop.make(program, method))
                : Optional.empty();
    }
}
