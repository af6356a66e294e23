package org.majorslist.sim.program;

import java.util.List;

/// A conveyor or queue of a program.
public sealed interface MachineSpec {
    /// The slot of the stock.
    ///
    /// @return where the material held is summed up
    int stock();

    /// The slots of the flows that enter.
    ///
    /// @return in listing order
    List<Integer> inflows();

    /// The slots of the flows that leave, leakages last.
    ///
    /// @return in listing order
    List<Integer> outflows();

    /// A conveyor.
    ///
    /// @param stock slot of the stock
    /// @param inflows slots of the flows that enter
    /// @param outflows slots of the flows that leave: the one at the end, then the leakages
    /// @param leakages how the leakages work, one a leaking flow
    /// @param transit slot of the transit time \[time unit]
    /// @param sample slot of the truth value that lets a new transit time in
    /// @param arrest slot of the truth value that stops it
    /// @param exponential whether leakage is a fraction of what is there and a time unit, not of what came in
    /// @param discrete whether each step's inflow stays together
    /// @param oneAtATime whether it takes one batch of a queue a step
    record Conveyor(
            int stock,
            List<Integer> inflows,
            List<Integer> outflows,
            List<Leakage> leakages,
            int transit,
            int sample,
            int arrest,
            boolean exponential,
            boolean discrete,
            boolean oneAtATime)
            implements MachineSpec {
        /// Copies the lists.
        public Conveyor {
            inflows = List.copyOf(inflows);
            outflows = List.copyOf(outflows);
            leakages = List.copyOf(leakages);
        }
    }

    /// A queue.
    ///
    /// @param stock slot of the stock
    /// @param inflows slots of the flows that enter
    /// @param outflows slots of the flows that leave
    record Queue(int stock, List<Integer> inflows, List<Integer> outflows) implements MachineSpec {
        /// Copies the lists.
        public Queue {
            inflows = List.copyOf(inflows);
            outflows = List.copyOf(outflows);
        }
    }

    /// Where along a conveyor a flow leaks.
    ///
    /// @param from start of the leaking zone, from 0 at the entry to 1 at the exit
    /// @param to end of the leaking zone
    /// @param fraction slot of the fraction that leaks
    record Leakage(double from, double to, int fraction) {}
}
