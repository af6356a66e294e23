package org.majorslist.sim.sample;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/// The beliefs about all parameters of a model, and how they move together.
public final class Priors {
    private final List<ParameterPrior> parameters;
    private final List<RankCorrelation> correlations;
    private final int[] free;
    private final GaussianCopula copula;

    private Priors(List<ParameterPrior> parameters, List<RankCorrelation> correlations) {
        this.parameters = List.copyOf(parameters);
        this.correlations = List.copyOf(correlations);
        this.free = IntStream.range(0, parameters.size())
                .filter(i -> !parameters.get(i).isFixed())
                .toArray();
        this.copula = GaussianCopula.of(freeNames(), correlations);
    }

    /// Puts priors together, independent of each other.
    ///
    /// @param parameters the parameters, in the order of the values below; names all different
    /// @return the priors
    /// @throws IllegalArgumentException if a name comes twice
    public static Priors of(List<ParameterPrior> parameters) {
        return of(parameters, List.of());
    }

    /// Puts priors together.
    ///
    /// @param parameters the parameters, in the order of the values below; names all different
    /// @param correlations between parameters that are not fixed
    /// @return the priors
    /// @throws IllegalArgumentException if a name comes twice, or a correlation names a parameter that is
    ///     fixed or missing, or the correlations contradict each other
    public static Priors of(List<ParameterPrior> parameters, List<RankCorrelation> correlations) {
        var names = new HashSet<String>();
        for (ParameterPrior parameter : parameters) {
            PriorCheck.require(names.add(parameter.name()), "the parameter \"%s\" comes twice", parameter.name());
        }
        var freeNames = new HashSet<String>();
        parameters.stream().filter(p -> !p.isFixed()).forEach(p -> freeNames.add(p.name()));
        for (RankCorrelation correlation : correlations) {
            for (String name : List.of(correlation.first(), correlation.second())) {
                PriorCheck.require(freeNames.contains(name), "\"%s\" is not a parameter with a distribution", name);
            }
        }
        return new Priors(parameters, correlations);
    }

    /// All parameters, the fixed ones too.
    ///
    /// @return in the order of the rows of values
    public List<ParameterPrior> parameters() {
        return parameters;
    }

    /// The correlations that are not 0.
    ///
    /// @return none when all parameters are independent
    public List<RankCorrelation> correlations() {
        return correlations;
    }

    /// The names of all parameters.
    ///
    /// @return in the order of the rows of values
    public List<String> names() {
        return parameters.stream().map(ParameterPrior::name).toList();
    }

    /// The names of the parameters that are not fixed: the coordinates of the unit cube.
    ///
    /// @return in the order of the coordinates
    public List<String> freeNames() {
        return IntStream.of(free).mapToObj(i -> parameters.get(i).name()).toList();
    }

    /// The rows of values that belong to the coordinates.
    ///
    /// @return `freeRows()[coordinate]` is the parameter's row
    public int[] freeRows() {
        return free.clone();
    }

    /// Turns points of the unit cube into parameter values, fixed ones included.
    ///
    /// @param unit `unit[coordinate][i]` in (0, 1), one coordinate a free parameter; overwritten
    /// @param count how many points
    /// @param values where they go: `values[parameter][i]`; a row may be the same array as the
    ///     parameter's own row of `unit`
    public void toValues(double[][] unit, int count, double[][] values) {
        copula.apply(unit, count);
        for (int j = 0; j < free.length; j++) {
            Prior prior = parameters.get(free[j]).prior();
            double[] row = values[free[j]];
            for (int i = 0; i < count; i++) {
                row[i] = prior.quantile(unit[j][i]);
            }
        }
        for (int p = 0; p < parameters.size(); p++) {
            if (parameters.get(p).prior() instanceof Prior.Fixed fixed) {
                Arrays.fill(values[p], 0, count, fixed.value());
            }
        }
    }
}
