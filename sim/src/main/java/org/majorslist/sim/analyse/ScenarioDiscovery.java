package org.majorslist.sim.analyse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hipparchus.special.Beta;

/// Scenario discovery by the patient rule induction method (PRIM): where do the members of interest lie?
///
/// Starting from all members, a thin slice is peeled off again and again, each time the one whose loss leaves
/// the densest box. Every box on the way is kept: earlier ones cover more, later ones are purer.
///
/// @see "Friedman, Fisher, Bump hunting in high-dimensional data, Statistics and Computing 9, 1999"
/// @see "Bryant, Lempert, Thinking inside the box, Technological Forecasting and Social Change 77, 2010"
public final class ScenarioDiscovery {
    private final List<String> names;
    private final double[][] values;
    private final int[][] orders;
    private final boolean[] ofInterest;
    private final double slice;
    private final int fewest;

    private ScenarioDiscovery(List<String> names, double[][] values, boolean[] ofInterest, double slice, int fewest) {
        this.names = names;
        this.values = values;
        this.orders = Arrays.stream(values).map(RisingOrder::of).toArray(int[][]::new);
        this.ofInterest = ofInterest;
        this.slice = slice;
        this.fewest = fewest;
    }

    /// Looks at the members of an ensemble.
    ///
    /// @param names the parameters
    /// @param values `values[parameter][member]`, finite
    /// @param ofInterest which members are of interest; at least one is and one is not
    /// @param slice share of the box peeled off in one step, above 0 and below 1; 0.05 is usual
    /// @param leastSupport share of all members that a box must keep, above 0 and below 1
    /// @return the search
    /// @throws IllegalArgumentException if the arguments do not fit
    public static ScenarioDiscovery of(
            List<String> names, double[][] values, boolean[] ofInterest, double slice, double leastSupport) {
        if (!(slice > 0 && slice < 1 && leastSupport > 0 && leastSupport < 1)) {
            throw new IllegalArgumentException(
                    "Slice and least support must be between 0 and 1, not " + slice + " and " + leastSupport + ".");
        }
        if (names.size() != values.length || values.length == 0 || values[0].length != ofInterest.length) {
            throw new IllegalArgumentException("Names, values and members of interest do not fit each other.");
        }
        int hits = count(ofInterest);
        if (hits == 0 || hits == ofInterest.length) {
            throw new IllegalArgumentException(
                    "%d of %d members are of interest: nothing tells them apart.".formatted(hits, ofInterest.length));
        }
        int fewest = Math.max(2, (int) Math.ceil(leastSupport * ofInterest.length));
        return new ScenarioDiscovery(List.copyOf(names), values, ofInterest, slice, fewest);
    }

    private static int count(boolean[] flags) {
        int hits = 0;
        for (boolean flag : flags) {
            hits += flag ? 1 : 0;
        }
        return hits;
    }

    /// Peels until the box is pure or too small.
    ///
    /// @return the boxes on the way, from all members on; never empty
    public List<Box> peelingTrajectory() {
        var search = new BoxSearch(values, orders, ofInterest);
        var boxes = new ArrayList<Box>();
        boxes.add(box(search));
        while (boxes.getLast().density() < 1) {
            Optional<BoxSearch.Move> move = search.bestPeel(slice);
            if (move.isEmpty() || move.get().members() < fewest || move.get().hits() == 0) {
                break;
            }
            search.apply(move.get());
            boxes.add(box(search));
        }
        return List.copyOf(boxes);
    }

    /// Grows a box again as long as it stays as dense.
    ///
    /// @param peeled a box of the trajectory
    /// @return the same box, or a larger one of at least its density
    public Box paste(Box peeled) {
        BoxSearch search = searchAt(peeled);
        while (true) {
            double density = (double) search.hits() / search.members();
            Optional<BoxSearch.Move> move = search.bestPaste(slice);
            if (move.isEmpty() || move.get().density() < density) {
                return box(search);
            }
            search.apply(move.get());
        }
    }

    /// The box that balances coverage and density best: the greatest harmonic mean of the two.
    ///
    /// @param boxes a trajectory, not empty
    /// @return one of them
    public static Box mostBalanced(List<Box> boxes) {
        return boxes.stream().max(Comparator.comparingDouble(Box::balance)).orElseThrow();
    }

    private BoxSearch searchAt(Box box) {
        var search = new BoxSearch(values, orders, ofInterest);
        for (Box.Limit limit : box.limits()) {
            search.limit(names.indexOf(limit.parameter()), limit.low(), limit.high());
        }
        return search;
    }

    private Box box(BoxSearch search) {
        int members = search.members();
        int hits = search.hits();
        var limits = new ArrayList<Box.Limit>();
        for (int p = 0; p < names.size(); p++) {
            double low = search.low(p);
            double high = search.high(p);
            if (low > Double.NEGATIVE_INFINITY || high < Double.POSITIVE_INFINITY) {
                search.limit(p, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
                double without = (double) search.hits() / search.members();
                search.limit(p, low, high);
                limits.add(new Box.Limit(names.get(p), low, high, chanceOfAtLeast(hits, members, without)));
            }
        }
        int all = ofInterest.length;
        double coverage = (double) hits / count(ofInterest);
        return new Box(limits, members, hits, coverage, (double) hits / members, (double) members / all);
    }

    /// The binomial probability of at least so many hits: the incomplete beta function.
    private static double chanceOfAtLeast(int hits, int members, double share) {
        return hits == 0 ? 1 : share >= 1 ? 1 : Beta.regularizedBeta(share, hits, members - hits + 1.0);
    }

    /// Which members lie in a box.
    ///
    /// @param box a box over the same parameters
    /// @return one flag a member
    public boolean[] inside(Box box) {
        boolean[] inside = new boolean[ofInterest.length];
        Arrays.fill(inside, true);
        for (Box.Limit limit : box.limits()) {
            double[] row = values[names.indexOf(limit.parameter())];
            for (int i = 0; i < inside.length; i++) {
                inside[i] &= row[i] >= limit.low() && row[i] <= limit.high();
            }
        }
        return inside;
    }
}
