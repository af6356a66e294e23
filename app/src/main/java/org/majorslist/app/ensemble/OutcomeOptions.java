package org.majorslist.app.ensemble;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.sim.ensemble.Conduct;
import org.majorslist.sim.ensemble.Ensemble;
import org.majorslist.sim.ensemble.ModelMembers;
import org.majorslist.sim.ensemble.SeriesCollector;
import org.majorslist.sim.run.CompiledModel;
import org.majorslist.sim.sample.MemberSource;
import picocli.CommandLine.Option;

/// The one number a member is judged by.
final class OutcomeOptions {
    @Option(
            names = "--outcome",
            paramLabel = "NAME",
            required = true,
            description = "The variable whose value is the outcome.")
    private String variable = "";

    @Option(names = "--at", paramLabel = "TIME", description = "When it is read (default: at the end of the run).")
    private @Nullable Double time;

    /// Made by picocli.
    OutcomeOptions() {}

    String variable() {
        return variable;
    }

    /// Runs all members and reads the outcome of each.
    ///
    /// @return one number a member
    double[] run(CompiledModel model, MemberSource source, long seed, Conduct conduct) {
        int[] step = {ManyRuns.step(model.spec(), time)};
        var members = ModelMembers.of(model, model.spec(), source.names(), List.of(variable), step, seed);
        var series = new SeriesCollector();
        Ensemble.of(members, source).run(conduct, series);
        return series.values(0, 0);
    }
}
