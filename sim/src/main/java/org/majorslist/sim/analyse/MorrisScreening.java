package org.majorslist.sim.analyse;

import java.util.ArrayList;
import java.util.List;
import org.majorslist.sim.sample.MemberSource;
import org.majorslist.sim.sample.MemberTable;
import org.majorslist.sim.sample.Priors;
import org.majorslist.sim.sample.RandomStream;

/// Morris' screening: walks through the parameter space that change one parameter at a time.
///
/// Each prior is looked at on a few levels, evenly spaced in probability from 0.005 to 0.995, and a step goes
/// half of the levels up or down. An elementary effect is the change of the outcome divided by the step as a
/// share of the prior: the change one would see from end to end if the outcome were linear in probability.
///
/// @see "Morris, Factorial sampling plans for preliminary computational experiments, Technometrics 33, 1991"
/// @see "Campolongo, Cariboni, Saltelli, An effective screening design for sensitivity analysis, 2007"
public final class MorrisScreening {
    private static final double OUTERMOST = 0.005;
    private static final int REPLICATES = 1000;

    private final List<String> names;
    private final MemberTable members;
    private final int[][] order;
    private final int[][] direction;
    private final double step;
    private final long seed;

    private MorrisScreening(
            List<String> names, MemberTable members, int[][] order, int[][] direction, double step, long seed) {
        this.names = names;
        this.members = members;
        this.order = order;
        this.direction = direction;
        this.step = step;
        this.seed = seed;
    }

    /// What one parameter does.
    ///
    /// @param parameter its name
    /// @param size mu*, the mean size of the effect \[unit of the outcome], with a 95 percent interval
    /// @param mean mu, the mean effect with its sign
    /// @param deviation sigma, the standard deviation of the effect: large beside `size` where the effect is
    ///     curved or depends on other parameters
    /// @param walks how many walks had finite outcomes on both sides of the step
    public record Effect(String parameter, Interval size, double mean, double deviation, int walks) {}

    /// Lays out the walks.
    ///
    /// @param priors independent priors, at least one free
    /// @param walks how many walks, at least 2; each costs one member more than there are free parameters
    /// @param levels how many levels each prior is looked at, even, at least 2; 4 is usual
    /// @param seed any number
    /// @return the plan
    /// @throws org.majorslist.measure.BadInput if priors are correlated or all fixed
    public static MorrisScreening plan(Priors priors, int walks, int levels, long seed) {
        Independence.require(priors);
        if (walks < 2 || levels < 2 || levels % 2 != 0) {
            throw new IllegalArgumentException("Screening needs at least 2 walks and an even number of levels, not "
                    + walks + " and " + levels + ".");
        }
        int dimensions = priors.freeNames().size();
        double[][] unit = new double[dimensions][walks * (dimensions + 1)];
        int[][] order = new int[walks][dimensions];
        int[][] direction = new int[walks][dimensions];
        for (int w = 0; w < walks; w++) {
            walk(unit, w, levels, order[w], direction[w], RandomStream.of(seed, "walk", w));
        }
        double[][] values = new double[priors.names().size()][unit[0].length];
        priors.toValues(unit, unit[0].length, values);
        return new MorrisScreening(
                priors.freeNames(),
                new MemberTable(priors.names(), values),
                order,
                direction,
                spacing(levels) * levels / 2,
                seed);
    }

    private static double spacing(int levels) {
        return (1 - 2 * OUTERMOST) / (levels - 1);
    }

    private static void walk(double[][] unit, int walk, int levels, int[] order, int[] direction, RandomStream random) {
        int dimensions = order.length;
        int[] level = new int[dimensions];
        for (int j = 0; j < dimensions; j++) {
            level[j] = random.nextInt(levels);
            direction[j] = level[j] < levels / 2 ? 1 : -1;
            int other = random.nextInt(j + 1);
            order[j] = order[other];
            order[other] = j;
        }
        int member = walk * (dimensions + 1);
        for (int s = 0; s <= dimensions; s++) {
            if (s > 0) {
                int moved = order[s - 1];
                level[moved] += direction[moved] * levels / 2;
            }
            for (int j = 0; j < dimensions; j++) {
                unit[j][member + s] = OUTERMOST + level[j] * spacing(levels);
            }
        }
    }

    /// The members to run.
    ///
    /// @return walks × (free parameters + 1) members
    public MemberSource members() {
        return members;
    }

    /// Reads the effects off the outcomes.
    ///
    /// @param outcomes one number a member, in order; steps with NaN or an infinity are left out
    /// @return one effect a free parameter, in the order of the priors
    /// @throws IllegalArgumentException if there are more or fewer outcomes than members
    public List<Effect> analyse(double[] outcomes) {
        if (outcomes.length != members.members()) {
            throw new IllegalArgumentException(
                    outcomes.length + " outcomes do not fit " + members.members() + " members.");
        }
        List<List<Double>> effects = new ArrayList<>();
        names.forEach(name -> effects.add(new ArrayList<>()));
        for (int w = 0; w < order.length; w++) {
            int start = w * (names.size() + 1);
            for (int s = 0; s < names.size(); s++) {
                int moved = order[w][s];
                double change = outcomes[start + s + 1] - outcomes[start + s];
                if (Double.isFinite(change)) {
                    effects.get(moved).add(change * direction[w][moved] / step);
                }
            }
        }
        var result = new ArrayList<Effect>();
        for (int j = 0; j < names.size(); j++) {
            result.add(summarise(names.get(j), effects.get(j)));
        }
        return List.copyOf(result);
    }

    private Effect summarise(String name, List<Double> effects) {
        int n = effects.size();
        double mean = effects.stream().mapToDouble(e -> e).average().orElse(Double.NaN);
        double squares =
                effects.stream().mapToDouble(e -> (e - mean) * (e - mean)).sum();
        double[] sizes = effects.stream().mapToDouble(Math::abs).toArray();
        return new Effect(name, meanSize(name, sizes), mean, Math.sqrt(squares / (n - 1)), n);
    }

    private Interval meanSize(String name, double[] sizes) {
        int n = sizes.length;
        if (n == 0) {
            return new Interval(Double.NaN, Double.NaN, Double.NaN);
        }
        var random = RandomStream.of(seed, name + " bootstrap", 0);
        double[] replicates = new double[REPLICATES];
        for (int r = 0; r < REPLICATES; r++) {
            double sum = 0;
            for (int i = 0; i < n; i++) {
                sum += sizes[random.nextInt(n)];
            }
            replicates[r] = sum / n;
        }
        double sum = 0;
        for (double size : sizes) {
            sum += size;
        }
        return Interval.of(sum / n, replicates);
    }
}
