package org.majorslist.sim.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.majorslist.measure.BadInput;

/// A model ready to run. Immutable and safe to share between threads.
///
/// Made by `ModelCompiler.compile`, or by `ModelInterpreter.prepare` for the slow yardstick; both give the same
/// bits.
public interface CompiledModel {
    /// The model's name.
    ///
    /// @return the name in the file's header, or else the file's name
    String name();

    /// What a user should know about how this model was read and is run.
    ///
    /// @return one sentence each; empty if there is nothing to tell
    List<String> remarks();

    /// The run the model file asks for.
    ///
    /// @return times, step and method
    RunSpec spec();

    /// All variables a run can keep: arrays element by element as `name[element, element]`, variables of modules
    /// as `module.name`.
    ///
    /// @return names, in the order of the file
    List<String> variables();

    /// The place of a variable; case, blanks and underscores do not matter.
    ///
    /// @param name a variable's name
    /// @return its place in [#variables()], or empty
    Optional<Integer> findVariable(String name);

    /// The place of a variable; case, blanks and underscores do not matter.
    ///
    /// @param name a variable's name
    /// @return its place in [#variables()]
    /// @throws BadInput if the model has no such variable; the fault names the nearest ones
    int getVariable(String name);

    /// All numbers that may differ from member to member.
    ///
    /// @return inputs; their index is their place in this list
    List<Input> inputs();

    /// An input by name; case, blanks and underscores do not matter.
    ///
    /// @param name such as `birth rate`, `population` (a stock's initial value) or `crowding effect(3)`
    /// @return the input, or empty
    Optional<Input> findInput(String name);

    /// An input by name; case, blanks and underscores do not matter.
    ///
    /// @param name such as `birth rate`, `population` (a stock's initial value) or `crowding effect(3)`
    /// @return the input
    /// @throws BadInput if there is none; the fault names the nearest ones, or says that the variable has an
    ///     equation and how to replace it
    Input getInput(String name);

    /// Runs the model once, as member 0, and keeps every variable at every saved time.
    ///
    /// @param spec times, step and method
    /// @param values inputs that differ from the file
    /// @param seed seed of the random builtins
    /// @return the run
    Run run(RunSpec spec, Map<Input, Double> values, long seed);

    /// Runs the model once as its file says.
    ///
    /// @return the run
    default Run run() {
        return run(spec(), Map.of(), 0);
    }

    /// Starts the code that runs blocks of members; used by [BatchRunner].
    ///
    /// @param batch what to run and to keep
    /// @return code that is not safe to share between threads
    BlockRunner blockRunner(Batch batch);
}
