package org.majorslist.sim.ensemble;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.sim.run.Block;
import org.majorslist.sim.run.BlockRunner;
import org.majorslist.sim.sample.MemberSource;

/// Runs the members of an ensemble on several threads, block by block.
///
/// ```java
/// var bands = new BandCollector(0.05, 0.5, 0.95);
/// Ensemble.of(members, sampler).run(Conduct.usual(), bands);
/// Band last = bands.bands().at(0, members.times().length - 1);
/// ```
///
/// Blocks begin at multiples of [Block#LANES], whatever the number of threads, and collectors do not
/// depend on the order of blocks: the results are equal to the last bit.
public final class Ensemble {
    private final Members members;
    private final MemberSource source;

    private Ensemble(Members members, MemberSource source) {
        this.members = members;
        this.source = source;
    }

    /// Joins what runs and the values it runs with.
    ///
    /// @param members what runs
    /// @param source the values of all members, one row an input of `members`, in the same order
    /// @return the ensemble, not yet run
    /// @throws IllegalArgumentException if the numbers of inputs differ
    public static Ensemble of(Members members, MemberSource source) {
        if (members.inputs().size() != source.names().size()) {
            throw new IllegalArgumentException("%s parameters do not fit %s inputs."
                    .formatted(source.names().size(), members.inputs().size()));
        }
        return new Ensemble(members, source);
    }

    /// What the ensemble will give.
    ///
    /// @return members, outputs and times
    public Shape shape() {
        return new Shape(source.members(), members.outputs().size(), members.times().length);
    }

    /// Runs all members.
    ///
    /// @param conduct threads, limits, progress, cancelling
    /// @param collectors what to keep
    /// @throws BadInput if what is to be kept needs more memory than allowed, or the time is up
    /// @throws CancellationException if cancelled
    public void run(Conduct conduct, Collector... collectors) {
        List<Collector> all = List.of(collectors);
        refuseIfTooLarge(conduct, all);
        all.forEach(collector -> collector.begin(shape()));
        var stop = new Stop(conduct);
        var next = new AtomicInteger();
        var done = new AtomicInteger();
        int blocks = (source.members() + Block.LANES - 1) / Block.LANES;
        Workers.run(Math.min(conduct.threads(), blocks), stop, () -> {
            BlockRunner runner = members.runner();
            double[][] values = new double[members.inputs().size()][Block.LANES];
            for (int b = next.getAndIncrement(); b < blocks && !stop.getAsBoolean(); b = next.getAndIncrement()) {
                int first = b * Block.LANES;
                int count = Math.min(Block.LANES, source.members() - first);
                source.fill(first, count, values);
                Block block = runner.run(values, first, first, count, stop);
                if (stop.getAsBoolean()) {
                    return;
                }
                all.forEach(collector -> collector.accept(block));
                conduct.progress().report(done.addAndGet(count), source.members());
            }
        });
        stop.throwIfStopped(done.get(), source.members());
    }

    private void refuseIfTooLarge(Conduct conduct, List<Collector> collectors) {
        long bytes = collectors.stream().mapToLong(c -> c.bytesFor(shape())).sum();
        if (bytes > conduct.memoryLimit()) {
            String what = "%,d members × %,d outputs × %,d times would take about %,d MiB; the limit is %,d MiB"
                    .formatted(
                            shape().members(),
                            shape().outputs(),
                            shape().times(),
                            bytes >> 20,
                            conduct.memoryLimit() >> 20);
            String mend = "Keep bands or final values only, keep fewer outputs, or raise the memory limit.";
            throw new BadInput(new Fault("memory-limit", what, "ensemble", mend));
        }
    }
}
