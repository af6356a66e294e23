package org.majorslist.sim.ensemble;

import org.majorslist.sim.run.Block;

/// Keeps every value of every member: full series, saved times or final values, as the members give them.
public final class SeriesCollector implements Collector {
    private double[][] cells = {};
    private int times;

    /// Makes a collector for one ensemble.
    public SeriesCollector() {}

    @Override
    public long bytesFor(Shape shape) {
        return shape.values() * Double.BYTES;
    }

    @Override
    public void begin(Shape shape) {
        times = shape.times();
        cells = new double[Math.toIntExact(shape.cells())][shape.members()];
    }

    @Override
    public void accept(Block block) {
        for (int cell = 0; cell < cells.length; cell++) {
            System.arraycopy(block.values(), cell * Block.LANES, cells[cell], block.firstMember(), block.members());
        }
    }

    /// The values of one output at one time.
    ///
    /// @param output place in [Members#outputs()]
    /// @param time place in [Members#times()]
    /// @return one value a member, in the members' order; not a copy
    public double[] values(int output, int time) {
        return cells[output * times + time];
    }

    /// The series of one output of one member.
    ///
    /// @param output place in [Members#outputs()]
    /// @param member number of the member
    /// @return one value a time
    public double[] series(int output, int member) {
        double[] series = new double[times];
        for (int t = 0; t < times; t++) {
            series[t] = cells[output * times + t][member];
        }
        return series;
    }
}
