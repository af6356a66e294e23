package org.majorslist.outlook.fit;

import java.util.List;
import org.majorslist.outlook.scenario.Target;
import org.majorslist.sim.run.Block;
import org.majorslist.sim.run.BlockSink;

/// Kept values of members over a stretch of time.
public final class Stretch implements BlockSink {
    private final double start;
    private final double interval;
    private final List<String> variables;
    private final int times;
    private final double[][][] values;

    Stretch(double start, double interval, List<String> variables, int times, int members) {
        this.start = start;
        this.interval = interval;
        this.variables = List.copyOf(variables);
        this.times = times;
        this.values = new double[variables.size()][times][members];
    }

    @Override
    public void accept(Block block) {
        for (int variable = 0; variable < values.length; variable++) {
            for (int time = 0; time < times; time++) {
                System.arraycopy(
                        block.values(),
                        block.offset(variable, time),
                        values[variable][time],
                        block.firstMember(),
                        block.members());
            }
        }
    }

    double end() {
        return start + (times - 1) * interval;
    }

    /// Values of a variable at a time.
    ///
    /// @param variable a kept variable
    /// @param time a time inside the stretch \[year]
    /// @return one a member; not a copy
    public double[] at(String variable, double time) {
        return values[variables.indexOf(variable)][(int) Math.round((time - start) / interval)];
    }

    /// Whether a year lies in the stretch.
    boolean covers(int year) {
        return year >= start - 1e-9 && year + 1 <= end() + 1e-9;
    }

    /// A variable read for a calendar year as a target asks, one a member.
    double[] read(String variable, Target.Timing timing, int year) {
        return switch (timing) {
            case YEAR_END -> at(variable, year + 1).clone();
            case YEAR_MEAN -> mean(variable, year, year + 1);
        };
    }

    /// Mean over a stretch of time by the trapezoidal rule.
    ///
    /// @param variable a kept variable
    /// @param from first time \[year]
    /// @param to last time \[year]
    /// @return one a member
    public double[] mean(String variable, double from, double to) {
        double[][] rows = values[variables.indexOf(variable)];
        int first = (int) Math.round((from - start) / interval);
        int last = (int) Math.round((to - start) / interval);
        double[] mean = new double[rows[0].length];
        for (int time = first; time <= last; time++) {
            double weight = (time == first || time == last ? 0.5 : 1) / (last - first);
            for (int member = 0; member < mean.length; member++) {
                mean[member] += weight * rows[time][member];
            }
        }
        return mean;
    }
}
