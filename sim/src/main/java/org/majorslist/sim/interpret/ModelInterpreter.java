package org.majorslist.sim.interpret;

import org.majorslist.measure.BadInput;
import org.majorslist.sim.model.StockFlowModel;
import org.majorslist.sim.program.ModelLowering;
import org.majorslist.sim.program.Program;
import org.majorslist.sim.program.ProgramModel;
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
        return new ProgramModel(model, program, lanes -> new InterpretingKernel(program, lanes));
    }
}
