package org.majorslist.sim.calibrate;

import java.util.List;
import org.majorslist.sim.ensemble.Collector;
import org.majorslist.sim.ensemble.Shape;
import org.majorslist.sim.run.Block;

/// Keeps one number a member: the log density of the fitted observations.
final class LikelihoodCollector implements Collector {
    private final List<Target> targets;
    private final int[] cells;
    private double[] logLikelihoods = {};

    LikelihoodCollector(Targets targets, double[] times) {
        this.targets = targets.all();
        this.cells = targets.cells(times);
    }

    double[] logLikelihoods() {
        return logLikelihoods;
    }

    @Override
    public long bytesFor(Shape shape) {
        return (long) shape.members() * Double.BYTES;
    }

    @Override
    public void begin(Shape shape) {
        logLikelihoods = new double[shape.members()];
    }

    @Override
    public void accept(Block block) {
        for (int lane = 0; lane < block.members(); lane++) {
            double sum = 0;
            for (int t = 0; t < cells.length; t++) {
                Target target = targets.get(t);
                if (!target.heldOut()) {
                    sum += target.logDensity(block.values()[cells[t] * Block.LANES + lane]);
                }
            }
            logLikelihoods[block.firstMember() + lane] = sum;
        }
    }
}
