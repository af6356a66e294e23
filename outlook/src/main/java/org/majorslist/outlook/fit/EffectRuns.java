package org.majorslist.outlook.fit;

import java.util.List;
import org.majorslist.outlook.scenario.ScenarioModel;
import org.majorslist.sim.run.CompiledModel;

/// Fits a model to the whole record and reads published effects off it.
public final class EffectRuns {
    private EffectRuns() {}

    /// Runs the tests of published effects.
    ///
    /// @param model the country's model
    /// @param compiled its model file, compiled
    /// @param series the targets with their figures
    /// @param members how many members, at least 50
    /// @param seed any number
    /// @param threads how many threads; does not change the result
    /// @return one entry an effect
    public static List<Effects> run(
            ScenarioModel model,
            CompiledModel compiled,
            List<ObservedSeries> series,
            int members,
            long seed,
            int threads) {
        var fitter = new Fitter(model, compiled, series, Repairs.ACCEPTED, members, seed, threads);
        Fit fit = fitter.fit((int) ScenarioModel.ORIGIN - 1);
        return Effects.listAll(fitter.runs(), fit.values(), members);
    }
}
