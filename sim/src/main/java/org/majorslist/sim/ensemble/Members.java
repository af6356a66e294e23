package org.majorslist.sim.ensemble;

import java.util.List;
import org.majorslist.sim.run.BlockRunner;

/// Something that turns parameter values into outputs, 64 members at a time.
///
/// A compiled model is one ([ModelMembers]); a plain function can be one as well.
public interface Members {
    /// What the columns of values are.
    ///
    /// @return names, in the order of the columns
    List<String> inputs();

    /// What is kept of a member.
    ///
    /// @return names, in the order of a block's outputs
    List<String> outputs();

    /// When it is kept.
    ///
    /// @return times, ascending \[time unit of the model]
    double[] times();

    /// Starts code that runs blocks on one thread.
    ///
    /// @return code of its own for the calling thread
    BlockRunner runner();
}
