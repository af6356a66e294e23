package org.majorslist.sim.run;

/// Takes finished blocks. Called from several threads, each block once, in any order.
@FunctionalInterface
public interface BlockSink {
    /// Takes one block.
    ///
    /// @param block the kept values; its array is used again after this method returns
    void accept(Block block);
}
