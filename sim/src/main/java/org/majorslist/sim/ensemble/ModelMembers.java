package org.majorslist.sim.ensemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.sim.run.Batch;
import org.majorslist.sim.run.BlockRunner;
import org.majorslist.sim.run.CompiledModel;
import org.majorslist.sim.run.Input;
import org.majorslist.sim.run.RunSpec;

/// The members of a compiled model.
public final class ModelMembers implements Members {
    private final CompiledModel model;
    private final Batch batch;

    private ModelMembers(CompiledModel model, Batch batch) {
        this.model = model;
        this.batch = batch;
    }

    /// Members that keep some variables at every saved time.
    ///
    /// @param model the model
    /// @param inputs names of the inputs that differ from member to member
    /// @param outputs names of the variables to keep
    /// @param seed seed of the model's random builtins
    /// @return the members
    /// @throws BadInput naming every input and output that the model does not have
    public static ModelMembers everySavedTime(
            CompiledModel model, List<String> inputs, List<String> outputs, long seed) {
        return of(model, model.spec(), inputs, outputs, model.spec().savedSteps(), seed);
    }

    /// Members that keep some variables at the end of the run only.
    ///
    /// @param model the model
    /// @param inputs names of the inputs that differ from member to member
    /// @param outputs names of the variables to keep
    /// @param seed seed of the model's random builtins
    /// @return the members
    /// @throws BadInput naming every input and output that the model does not have
    public static ModelMembers finalValues(CompiledModel model, List<String> inputs, List<String> outputs, long seed) {
        return of(model, model.spec(), inputs, outputs, new int[] {model.spec().steps()}, seed);
    }

    /// Members that keep some variables at chosen steps.
    ///
    /// @param model the model
    /// @param spec times, step and method
    /// @param inputs names of the inputs that differ from member to member
    /// @param outputs names of the variables to keep
    /// @param keptSteps numbers of the steps to keep, ascending
    /// @param seed seed of the model's random builtins
    /// @return the members
    /// @throws BadInput naming every input and output that the model does not have
    public static ModelMembers of(
            CompiledModel model, RunSpec spec, List<String> inputs, List<String> outputs, int[] keptSteps, long seed) {
        var faults = new ArrayList<Fault>();
        List<Input> handles = inputs.stream()
                .map(name -> orFault(() -> model.getInput(name), faults))
                .flatMap(Optional::stream)
                .toList();
        List<Integer> places = outputs.stream()
                .map(name -> orFault(() -> model.getVariable(name), faults))
                .flatMap(Optional::stream)
                .toList();
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
        return new ModelMembers(model, new Batch(spec, handles, places, keptSteps, seed));
    }

    private static <T> Optional<T> orFault(java.util.function.Supplier<T> lookUp, List<Fault> faults) {
        try {
            return Optional.of(lookUp.get());
        } catch (BadInput bad) {
            faults.addAll(bad.faults());
            return Optional.empty();
        }
    }

    @Override
    public List<String> inputs() {
        return batch.inputs().stream().map(Input::name).toList();
    }

    @Override
    public List<String> outputs() {
        return batch.outputs().stream().map(model.variables()::get).toList();
    }

    @Override
    public double[] times() {
        return batch.keptTimes();
    }

    @Override
    public BlockRunner runner() {
        return model.blockRunner(batch);
    }
}
