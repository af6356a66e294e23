package org.majorslist.sim.run;

import java.util.function.BooleanSupplier;

/// Runs one block of members after another on one thread.
@FunctionalInterface
public interface BlockRunner {
    /// Runs the members of one block.
    ///
    /// @param columns one column an input of the batch, one row a member
    /// @param rowOffset the member that row 0 of the columns belongs to
    /// @param firstMember number of the first member of the block
    /// @param members how many members, from 1 to [Block#LANES]
    /// @param cancelled asked every few thousand evaluations; when it says true the run stops
    /// @return the kept values, in an array that the next call uses again; or an unfinished block after a cancel
    Block run(double[][] columns, int rowOffset, int firstMember, int members, BooleanSupplier cancelled);
}
