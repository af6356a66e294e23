package org.majorslist.sim.ensemble;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.majorslist.sim.run.Block;
import org.majorslist.sim.run.BlockRunner;

/// Members whose one output is a function of their inputs, multiplied by 1, 2, … at each time.
public record FunctionMembers(List<String> inputs, int timeCount, ToDoubleFunction<double[]> function)
        implements Members {
    /// Copies the names.
    public FunctionMembers {
        inputs = List.copyOf(inputs);
    }

    @Override
    public List<String> outputs() {
        return List.of("y");
    }

    @Override
    public double[] times() {
        double[] times = new double[timeCount];
        java.util.Arrays.setAll(times, t -> t);
        return times;
    }

    @Override
    public BlockRunner runner() {
        double[] values = new double[timeCount * Block.LANES];
        double[] x = new double[inputs.size()];
        return (columns, rowOffset, firstMember, members, cancelled) -> {
            for (int lane = 0; lane < members; lane++) {
                for (int p = 0; p < x.length; p++) {
                    x[p] = columns[p][firstMember - rowOffset + lane];
                }
                double y = function.applyAsDouble(x);
                for (int t = 0; t < timeCount; t++) {
                    values[t * Block.LANES + lane] = (t + 1) * y;
                }
            }
            return new Block(firstMember, members, 1, timeCount, values);
        };
    }
}
