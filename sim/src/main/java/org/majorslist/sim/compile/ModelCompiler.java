package org.majorslist.sim.compile;

import org.majorslist.measure.BadInput;
import org.majorslist.sim.interpret.ModelInterpreter;
import org.majorslist.sim.model.StockFlowModel;
import org.majorslist.sim.program.ModelLowering;
import org.majorslist.sim.program.Program;
import org.majorslist.sim.program.ProgramModel;
import org.majorslist.sim.run.CompiledModel;

/// Compiles models to JVM bytecode.
///
/// Single runs get scalar code; ensembles get code for 64 lanes side by side, with the Vector API where the JVM was
/// started with `--add-modules jdk.incubator.vector`, and with plain loops elsewhere. All give the bits of the
/// interpreter.
public final class ModelCompiler {
    /// A program with more equations than this is interpreted: its class would pass the limits of a class file.
    static final int MOST_EQUATIONS = 60_000;

    private ModelCompiler() {}

    /// Compiles a model.
    ///
    /// @param model the model as declared
    /// @return the model, ready to run
    /// @throws BadInput with every fault that was found in the model
    public static CompiledModel compile(StockFlowModel model) {
        return compile(model, VectorModule.isPresent());
    }

    /// Compiles a model with or without the Vector API.
    ///
    /// @param model the model as declared
    /// @param vectors whether blocks of members may use the Vector API; ignored where the JVM has it not
    /// @return the model, ready to run
    /// @throws BadInput with every fault that was found in the model
    public static CompiledModel compile(StockFlowModel model, boolean vectors) {
        Program program = ModelLowering.lower(model);
        if (program.initial().size() + program.step().size() > MOST_EQUATIONS) {
            return ModelInterpreter.prepare(model);
        }
        return new ProgramModel(model, program, new GeneratedKernels(vectors && VectorModule.isPresent()));
    }

    /// Whether this JVM has the Vector API, so that ensembles run at full speed.
    ///
    /// @return true if it was started with `--add-modules jdk.incubator.vector`
    public static boolean hasVectors() {
        return VectorModule.isPresent();
    }
}
