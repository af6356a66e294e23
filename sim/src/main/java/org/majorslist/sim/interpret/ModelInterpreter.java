package org.majorslist.sim.interpret;

import org.majorslist.measure.BadInput;
import org.majorslist.sim.model.StockFlowModel;
import org.majorslist.sim.program.Kernel;
import org.majorslist.sim.program.Kernels;
import org.majorslist.sim.program.ModelLowering;
import org.majorslist.sim.program.Program;
import org.majorslist.sim.program.ProgramModel;
import org.majorslist.sim.program.RunState;
import org.majorslist.sim.program.Term;
import org.majorslist.sim.run.Block;
import org.majorslist.sim.run.CompiledModel;

/// Runs models by walking their terms: slow, plain, and the yardstick of compiled models.
public final class ModelInterpreter {
    private ModelInterpreter() {}

    /// Prepares a model for interpretation.
    ///
    /// @param model the model as declared
    /// @return the model, ready to run
    /// @throws BadInput with every fault that was found in the model
    public static CompiledModel prepare(StockFlowModel model) {
        Program program = ModelLowering.lower(model);
        return new ProgramModel(model, program, new Kernels() {
            @Override
            public Kernel single(Program whole) {
                return new InterpretingKernel(whole, 1);
            }

            @Override
            public Kernel block(Program part) {
                return new InterpretingKernel(part, Block.LANES);
            }
        });
    }

    /// Computes one term.
    ///
    /// @param program the program it belongs to
    /// @param term the term
    /// @param v the slots; lane l of slot s is at `s × lanes + l`
    /// @param state what the run keeps beside them
    /// @param lanes how many lanes there are
    /// @param lane which of them
    /// @return its value
    public static double value(Program program, Term term, double[] v, RunState state, int lanes, int lane) {
        return new TermWalk(program, v, state, lanes, lane).value(term);
    }
}
