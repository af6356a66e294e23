package org.majorslist.sim.compile;

import org.majorslist.measure.BadInput;
import org.majorslist.sim.interpret.ModelInterpreter;
import org.majorslist.sim.model.StockFlowModel;
import org.majorslist.sim.run.CompiledModel;

/// Makes models ready to run.
public final class ModelCompiler {
    private ModelCompiler() {}

    /// Compiles a model.
    ///
    /// @param model the model as declared
    /// @return the model, ready to run
    /// @throws BadInput with every fault that was found in the model
    public static CompiledModel compile(StockFlowModel model) {
        return ModelInterpreter.prepare(model);
    }
}
