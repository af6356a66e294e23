package org.majorslist.sim.ensemble;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.majorslist.sim.run.Block;

/// Keeps quantiles of each output at each time: exact for small ensembles, by [QuantileSketch] for large ones.
public final class BandCollector implements Collector {
    /// Ensembles of up to this many values are kept whole and sorted \[values; 8 bytes each].
    public static final long MOST_EXACT_VALUES = 32L << 20;

    private static final long BYTES_A_SKETCH = 64L << 10;

    private final double[] shares;
    private final SeriesCollector whole = new SeriesCollector();
    private QuantileSketch[][] sketches = {};
    private Shape shape = new Shape(0, 0, 0);

    /// Makes a collector for one ensemble.
    ///
    /// @param shares which quantiles, each 0 to 1
    /// @throws IllegalArgumentException if a share is outside 0 to 1
    public BandCollector(double... shares) {
        for (double share : shares) {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("The share " + share + " is not between 0 and 1.");
            }
        }
        this.shares = shares.clone();
    }

    private boolean isExact() {
        return shape.values() <= MOST_EXACT_VALUES;
    }

    @Override
    public long bytesFor(Shape planned) {
        return Math.min(planned.values(), MOST_EXACT_VALUES) == planned.values()
                ? whole.bytesFor(planned)
                : planned.cells() * BYTES_A_SKETCH;
    }

    @Override
    public void begin(Shape planned) {
        shape = planned;
        if (isExact()) {
            whole.begin(planned);
            return;
        }
        sketches = new QuantileSketch[planned.outputs()][planned.times()];
        for (QuantileSketch[] row : sketches) {
            Arrays.setAll(row, time -> new QuantileSketch());
        }
    }

    @Override
    public void accept(Block block) {
        if (isExact()) {
            whole.accept(block);
            return;
        }
        int start = block.firstMember() / Block.LANES;
        for (int i = 0; i < sketches.length; i++) {
            int output = (start + i) % sketches.length; // threads begin at different outputs
            QuantileSketch[] row = sketches[output];
            synchronized (row) {
                addTo(row, output, block);
            }
        }
    }

    private static void addTo(QuantileSketch[] row, int output, Block block) {
        for (int time = 0; time < row.length; time++) {
            int offset = block.offset(output, time);
            for (int lane = 0; lane < block.members(); lane++) {
                row[time].add(block.values()[offset + lane]);
            }
        }
    }

    /// The quantiles, after the ensemble has run.
    ///
    /// @return one band an output
    public Bands bands() {
        Band[] bands = new Band[Math.toIntExact(shape.cells())];
        IntStream.range(0, bands.length).parallel().forEach(cell -> bands[cell] = bandOf(cell));
        return new Bands(shape, shares, bands, isExact() ? 0 : QuantileSketch.RELATIVE_ERROR);
    }

    private Band bandOf(int cell) {
        int output = cell / shape.times();
        int time = cell % shape.times();
        return isExact() ? Band.exactly(whole.values(output, time), shares) : Band.of(sketches[output][time], shares);
    }
}
