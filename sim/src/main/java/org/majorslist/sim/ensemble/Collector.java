package org.majorslist.sim.ensemble;

import org.majorslist.sim.run.BlockSink;

/// Keeps something of an ensemble. Takes blocks from several threads, in any order, and must come to the
/// same result whatever the order.
public interface Collector extends BlockSink {
    /// How much memory the collector will need.
    ///
    /// @param shape the ensemble to come
    /// @return bytes, near enough
    long bytesFor(Shape shape);

    /// Makes room, before the first block.
    ///
    /// @param shape the ensemble to come
    void begin(Shape shape);
}
