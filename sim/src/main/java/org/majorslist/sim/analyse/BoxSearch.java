package org.majorslist.sim.analyse;

import java.util.Arrays;
import java.util.Optional;

/// The members of a box that is peeled and pasted, with their order along each parameter.
final class BoxSearch {
    private final double[][] values;
    private final boolean[] ofInterest;
    private final int[][] orders;
    private final double[] low;
    private final double[] high;
    private final int[] outside;

    /// @param values `values[parameter][member]`
    /// @param orders the [RisingOrder] of each parameter's values
    /// @param ofInterest which members are of interest
    BoxSearch(double[][] values, int[][] orders, boolean[] ofInterest) {
        this.values = values;
        this.orders = orders;
        this.ofInterest = ofInterest;
        this.low = new double[values.length];
        this.high = new double[values.length];
        this.outside = new int[ofInterest.length];
        Arrays.fill(low, Double.NEGATIVE_INFINITY);
        Arrays.fill(high, Double.POSITIVE_INFINITY);
    }

    /// A move of one face of the box.
    ///
    /// @param parameter which parameter's
    /// @param upper true for the upper limit
    /// @param limit where it goes
    /// @param members how many members the box has after it
    /// @param hits how many of them are of interest
    record Move(int parameter, boolean upper, double limit, int members, int hits) {
        double density() {
            return (double) hits / members;
        }
    }

    double low(int parameter) {
        return low[parameter];
    }

    double high(int parameter) {
        return high[parameter];
    }

    int members() {
        int members = 0;
        for (int faces : outside) {
            members += faces == 0 ? 1 : 0;
        }
        return members;
    }

    int hits() {
        int hits = 0;
        for (int i = 0; i < outside.length; i++) {
            hits += outside[i] == 0 && ofInterest[i] ? 1 : 0;
        }
        return hits;
    }

    /// The move inwards that leaves the densest box; of equals the one that leaves more members.
    Optional<Move> bestPeel(double share) {
        int members = members();
        int hits = hits();
        int step = Math.max(1, (int) (share * members));
        Move best = null;
        for (int p = 0; p < values.length; p++) {
            for (boolean upper : new boolean[] {false, true}) {
                Optional<Move> move = peel(p, upper, step, members, hits);
                if (move.isPresent() && (best == null || isBetter(move.get(), best))) {
                    best = move.get();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isBetter(Move one, Move other) {
        int byDensity = Double.compare(one.density(), other.density());
        return byDensity > 0 || (byDensity == 0 && one.members() > other.members());
    }

    /// Cuts off at least `step` members at one face, and all that share the last one's value unless that
    /// would leave nothing.
    private Optional<Move> peel(int parameter, boolean upper, int step, int members, int hits) {
        int cut = 0;
        int hitsCut = 0;
        double last = Double.NaN;
        for (int k = 0; k < ofInterest.length; k++) {
            int i = at(parameter, upper, k);
            if (outside[i] != 0) {
                continue;
            }
            double value = values[parameter][i];
            if (cut >= step && value != last) {
                return Optional.of(new Move(parameter, upper, value, members - cut, hits - hitsCut));
            }
            last = value;
            cut++;
            hitsCut += ofInterest[i] ? 1 : 0;
        }
        return Optional.empty();
    }

    /// The move outwards that gives the densest box.
    Optional<Move> bestPaste(double share) {
        int members = members();
        int hits = hits();
        int step = Math.max(1, (int) (share * members));
        Move best = null;
        for (int p = 0; p < values.length; p++) {
            for (boolean upper : new boolean[] {false, true}) {
                Optional<Move> move = paste(p, upper, step, members, hits);
                if (move.isPresent() && (best == null || isBetter(move.get(), best))) {
                    best = move.get();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private Optional<Move> paste(int parameter, boolean upper, int step, int members, int hits) {
        double limit = upper ? high[parameter] : low[parameter];
        if (Double.isInfinite(limit)) {
            return Optional.empty();
        }
        int added = 0;
        int hitsAdded = 0;
        double last = limit;
        for (int k = ofInterest.length - 1; k >= 0; k--) {
            int i = at(parameter, upper, k);
            double value = values[parameter][i];
            boolean beyond = upper ? value > limit : value < limit;
            if (!beyond || !isOutsideBy(i, parameter)) {
                continue;
            }
            if (added >= step && value != last) {
                break;
            }
            last = value;
            added++;
            hitsAdded += ofInterest[i] ? 1 : 0;
        }
        return added == 0
                ? Optional.empty()
                : Optional.of(new Move(parameter, upper, last, members + added, hits + hitsAdded));
    }

    private boolean isOutsideBy(int member, int parameter) {
        double value = values[parameter][member];
        return outside[member] == 1 && (value < low[parameter] || value > high[parameter]);
    }

    private int at(int parameter, boolean upper, int k) {
        int[] order = orders[parameter];
        return order[upper ? order.length - 1 - k : k];
    }

    void apply(Move move) {
        limit(
                move.parameter(),
                move.upper() ? low[move.parameter()] : move.limit(),
                move.upper() ? move.limit() : high[move.parameter()]);
    }

    void limit(int parameter, double newLow, double newHigh) {
        for (int i = 0; i < outside.length; i++) {
            double value = values[parameter][i];
            boolean was = value < low[parameter] || value > high[parameter];
            boolean is = value < newLow || value > newHigh;
            outside[i] += (is ? 1 : 0) - (was ? 1 : 0);
        }
        low[parameter] = newLow;
        high[parameter] = newHigh;
    }
}
