package org.majorslist.outlook.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.majorslist.sim.sample.Design;
import org.majorslist.sim.sample.ParameterPrior;
import org.majorslist.sim.sample.Priors;
import org.majorslist.sim.sample.Sampler;

/// Draws the members of a projection.
///
/// What history can inform comes from a fitted member, with the state that belongs to it; fitted members are used in
/// turn. What history cannot inform is drawn afresh from its prior by a Latin hypercube.
final class MemberDraw {
    private MemberDraw() {}

    static Map<String, double[]> draw(Priors priors, FittedMembers fitted, int members, long seed) {
        Map<String, double[]> columns = new LinkedHashMap<>();
        fitted.parameters().forEach((name, values) -> columns.put(name, inTurn(values, members)));
        fitted.stocks().forEach((name, values) -> columns.put(name, inTurn(values, members)));
        List<ParameterPrior> fresh = priors.parameters().stream()
                .filter(prior -> !fitted.parameters().containsKey(prior.name())
                        && !fitted.stocks().containsKey(prior.name()))
                .toList();
        if (!fresh.isEmpty()) {
            Sampler sampler = Sampler.of(Priors.of(fresh), new Design.LatinHypercube(seed), members);
            double[][] values = new double[fresh.size()][members];
            sampler.fill(0, members, values);
            for (int i = 0; i < values.length; i++) {
                columns.put(fresh.get(i).name(), values[i]);
            }
        }
        return columns;
    }

    private static double[] inTurn(double[] values, int members) {
        double[] column = new double[members];
        for (int member = 0; member < members; member++) {
            column[member] = values[member % values.length];
        }
        return column;
    }
}
