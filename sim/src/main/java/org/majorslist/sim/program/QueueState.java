package org.majorslist.sim.program;

import java.util.ArrayDeque;

/// The batches in one queue of one member, first come first.
final class QueueState implements MachineState {
    private final MachineSpec.Queue spec;
    private final ArrayDeque<Double> batches = new ArrayDeque<>();

    QueueState(MachineSpec.Queue spec) {
        this.spec = spec;
    }

    @Override
    public void start(double[] v, int lanes, int lane, double step) {
        batches.clear();
        double initial = v[spec.stock() * lanes + lane];
        if (initial > 0) {
            batches.add(initial);
        }
    }

    /// The arguments of OUTFLOW are whether only the first batch may go, the most that may leave, and what the
    /// flows before it take \[unit / time unit].
    @Override
    public double held(Term.HeldQuantity quantity, int place, double[] arguments, double step) {
        return switch (quantity) {
            case OUTFLOW -> {
                double taken = 0;
                for (int i = 2; i < arguments.length; i++) {
                    taken += arguments[i];
                }
                double there = arguments[0] != 0 ? first() : total();
                yield Math.max(0, Math.min(there / step - taken, arguments[1]));
            }
            case LENGTH -> batches.size();
            case LEAKAGE, ROOM -> 0;
        };
    }

    private double first() {
        Double first = batches.peekFirst();
        return first == null ? 0 : first;
    }

    private double total() {
        double total = 0;
        for (double batch : batches) {
            total += batch;
        }
        return total;
    }

    @Override
    public void advance(double[] v, int lanes, int lane, double step) {
        double leaving = 0;
        for (int outflow : spec.outflows()) {
            leaving += v[outflow * lanes + lane] * step;
        }
        take(leaving);
        double entering = 0;
        for (int inflow : spec.inflows()) {
            entering += v[inflow * lanes + lane] * step;
        }
        if (entering > 0) {
            batches.addLast(entering);
        }
        v[spec.stock() * lanes + lane] = total();
    }

    private void take(double leaving) {
        double left = leaving;
        while (left > 0 && !batches.isEmpty()) {
            double batch = batches.removeFirst();
            double rest = batch - left;
            left -= batch;
            if (rest > batch * 1e-14) {
                batches.addFirst(rest);
            }
        }
    }
}
