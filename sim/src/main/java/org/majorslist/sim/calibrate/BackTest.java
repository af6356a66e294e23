package org.majorslist.sim.calibrate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.majorslist.sim.ensemble.Conduct;
import org.majorslist.sim.ensemble.Ensemble;
import org.majorslist.sim.ensemble.Members;
import org.majorslist.sim.ensemble.SeriesCollector;
import org.majorslist.sim.sample.MemberSource;
import org.majorslist.sim.sample.RandomStream;

/// What an ensemble says of the observations, those held out too, with errors of observation added.
public final class BackTest {
    private final Targets targets;
    private final double[][] predicted;

    private BackTest(Targets targets, double[][] predicted) {
        this.targets = targets;
        this.predicted = predicted;
    }

    /// Predicts every observation with every member; members that are not finite there are left out.
    ///
    /// @param members a model whose outputs are the targets' variables, in that order
    /// @param source parameter values, such as draws from a posterior
    /// @param targets the observations
    /// @param seed seed of the errors of observation
    /// @param conduct threads, limits, progress, cancelling
    /// @return the predictions
    public static BackTest run(Members members, MemberSource source, Targets targets, long seed, Conduct conduct) {
        var series = new SeriesCollector();
        Ensemble.of(members, source).run(conduct, series);
        double[] times = members.times();
        int[] cells = targets.cells(times);
        double[][] predicted = new double[cells.length][];
        for (int t = 0; t < cells.length; t++) {
            double[] values = series.values(cells[t] / times.length, cells[t] % times.length);
            predicted[t] = withErrors(values, targets.all().get(t), t, seed);
        }
        return new BackTest(targets, predicted);
    }

    private static double[] withErrors(double[] values, Target target, int number, long seed) {
        var random = RandomStream.of(seed, "errors of observation", number);
        return Arrays.stream(values)
                .map(value -> target.error().perturb(value, target.deviation(), random.nextNormal()))
                .filter(Double::isFinite)
                .toArray();
    }

    /// Scores the observations that were fitted, or those held out, of one variable or of all.
    ///
    /// @param heldOut true for the observations held out
    /// @param variables the variables to count
    /// @param level probability of the central interval
    /// @return empty if there is no such observation, or no member is finite at one of them
    public Optional<Score> score(boolean heldOut, List<String> variables, double level) {
        int[] chosen = IntStream.range(0, predicted.length)
                .filter(t -> targets.all().get(t).heldOut() == heldOut
                        && variables.contains(targets.all().get(t).variable()))
                .toArray();
        if (chosen.length == 0 || Arrays.stream(chosen).anyMatch(t -> predicted[t].length == 0)) {
            return Optional.empty();
        }
        double[] observed = Arrays.stream(chosen)
                .mapToDouble(t -> targets.all().get(t).value())
                .toArray();
        double[][] members =
                Arrays.stream(chosen).mapToObj(t -> predicted[t].clone()).toArray(double[][]::new);
        return Optional.of(Score.of(observed, members, level));
    }

    /// The error of the naive forecast, for comparison: the last fitted observation of a variable stays.
    ///
    /// @param variable the variable
    /// @return mean absolute percentage error over the observations held out after it \[percent]; empty if there
    ///     is none
    public Optional<Double> naiveMape(String variable) {
        Optional<Target> last = targets.fitted().stream()
                .filter(target -> target.variable().equals(variable))
                .max(Comparator.comparingDouble(Target::time));
        var errors = targets.heldOut().stream()
                .filter(target -> target.variable().equals(variable)
                        && last.isPresent()
                        && target.time() > last.get().time())
                .mapToDouble(target ->
                        Math.abs(last.orElseThrow().value() - target.value()) / Math.abs(target.value()) * 100)
                .average();
        return errors.isPresent() ? Optional.of(errors.getAsDouble()) : Optional.empty();
    }
}
