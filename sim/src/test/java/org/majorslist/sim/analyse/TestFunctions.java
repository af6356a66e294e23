package org.majorslist.sim.analyse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.majorslist.sim.sample.MemberSource;
import org.majorslist.sim.sample.ParameterPrior;
import org.majorslist.sim.sample.Prior;
import org.majorslist.sim.sample.Priors;

/// Functions whose sensitivities are known.
final class TestFunctions {
    private TestFunctions() {}

    /// Ishigami and Homma, 1990, with a = 7 and b = 0.1; each x uniform from -π to π.
    static double ishigami(double[] x) {
        return Math.sin(x[0]) + 7 * Math.pow(Math.sin(x[1]), 2) + 0.1 * Math.pow(x[2], 4) * Math.sin(x[0]);
    }

    /// Sobol's g-function; each x uniform from 0 to 1.
    static double g(double[] x, double... a) {
        double product = 1;
        for (int i = 0; i < x.length; i++) {
            product *= (Math.abs(4 * x[i] - 2) + a[i]) / (1 + a[i]);
        }
        return product;
    }

    static Priors uniform(int count, double low, double high) {
        var parameters = new ArrayList<ParameterPrior>();
        for (int i = 1; i <= count; i++) {
            parameters.add(new ParameterPrior("x" + i, new Prior.Uniform(low, high), "", ""));
        }
        return Priors.of(parameters);
    }

    static double[] outcomes(MemberSource members, ToDoubleFunction<double[]> function) {
        int n = members.members();
        double[][] values = new double[members.names().size()][n];
        members.fill(0, n, values);
        double[] outcomes = new double[n];
        double[] x = new double[values.length];
        for (int i = 0; i < n; i++) {
            for (int p = 0; p < x.length; p++) {
                x[p] = values[p][i];
            }
            outcomes[i] = function.applyAsDouble(x);
        }
        return outcomes;
    }

    static List<String> names(int count) {
        return uniform(count, 0, 1).names();
    }
}
