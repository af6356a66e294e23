package org.majorslist.sim.calibrate;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.sim.run.RunSpec;

/// The observations that a model should meet.
///
/// @param all at least one, in any order
public record Targets(List<Target> all) {
    /// Copies the list.
    public Targets {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("There is nothing to meet: no target was given.");
        }
    }

    /// The variables that are observed: the outputs a model must keep, in this order.
    ///
    /// @return names, each once
    public List<String> variables() {
        return all.stream().map(Target::variable).distinct().toList();
    }

    /// The observations to fit.
    ///
    /// @return those not held out
    public List<Target> fitted() {
        return all.stream().filter(target -> !target.heldOut()).toList();
    }

    /// The observations kept from fitting.
    ///
    /// @return those held out
    public List<Target> heldOut() {
        return all.stream().filter(Target::heldOut).toList();
    }

    /// The steps of a run that lie nearest to the observations: what a model must keep.
    ///
    /// @param spec the run
    /// @return step numbers, ascending, each once
    /// @throws BadInput naming each observation before the start or after the stop
    public int[] steps(RunSpec spec) {
        var steps = new TreeSet<Integer>();
        var faults = new ArrayList<Fault>();
        for (Target target : all) {
            long step = Math.round((target.time() - spec.start()) / spec.step());
            if (step < 0 || step > spec.steps()) {
                String what = "the run from %s to %s does not reach time %s"
                        .formatted(spec.start(), spec.stop(), target.time());
                faults.add(new Fault("target-outside-run", what, target.variable(), "Drop the target or run longer."));
            }
            steps.add((int) step);
        }
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
        return steps.stream().mapToInt(step -> step).toArray();
    }

    /// The cell of an ensemble's block that each observation is compared with.
    ///
    /// @param times the kept times
    /// @return output × number of times + time, one an observation
    int[] cells(double[] times) {
        List<String> variables = variables();
        return all.stream()
                .mapToInt(target -> variables.indexOf(target.variable()) * times.length + nearest(times, target.time()))
                .toArray();
    }

    private static int nearest(double[] times, double time) {
        int best = 0;
        for (int i = 1; i < times.length; i++) {
            best = Math.abs(times[i] - time) < Math.abs(times[best] - time) ? i : best;
        }
        return best;
    }
}
