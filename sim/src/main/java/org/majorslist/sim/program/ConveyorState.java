package org.majorslist.sim.program;

import java.util.Arrays;

/// The material on one conveyor of one member, slat by slat; slat 0 leaves next.
final class ConveyorState implements MachineState {
    private static final int MOST_SLATS = 1_000_000;

    private final MachineSpec.Conveyor spec;
    private double[] content = new double[1];
    private double[] entered = new double[1]; // what each slat held when it was loaded; linear leakage refers to it
    private int[] length = {1}; // of how many slats the way was when each slat was loaded
    private int slats;

    ConveyorState(MachineSpec.Conveyor spec) {
        this.spec = spec;
    }

    @Override
    public void start(double[] v, int lanes, int lane, double step) {
        slats = slatsFor(v[spec.transit() * lanes + lane], step);
        content = new double[slats];
        entered = new double[slats];
        length = new int[slats];
        double each = v[spec.stock() * lanes + lane] / slats;
        Arrays.fill(content, each);
        Arrays.fill(entered, each);
        Arrays.fill(length, slats);
    }

    private static int slatsFor(double transit, double step) {
        double wanted = Math.rint(transit / step);
        return wanted >= 1 ? (int) Math.min(wanted, MOST_SLATS) : 1;
    }

    @Override
    public double held(Term.HeldQuantity quantity, int place, double[] arguments, double step) {
        return switch (quantity) {
            case OUTFLOW -> outflow(arguments, step);
            case LEAKAGE -> leakage(place, arguments, step);
            case ROOM -> room(arguments, step);
            case LENGTH -> slats;
        };
    }

    /// The first argument says whether the conveyor is arrested, the others are the leakage fractions.
    private double outflow(double[] arguments, double step) {
        return arguments[0] != 0
                ? 0
                : (content[0] - lost(0, arguments, spec.leakages().size(), step)) / step;
    }

    private double leakage(int place, double[] arguments, double step) {
        if (arguments[0] != 0) {
            return 0;
        }
        double total = 0;
        for (int i = 0; i < content.length; i++) {
            total += lost(i, arguments, place + 1, step) - lost(i, arguments, place, step);
        }
        return total / step;
    }

    /// What a slat loses in one step to the first so many leakages; never more than it holds.
    private double lost(int slat, double[] arguments, int leakages, double step) {
        double lost = 0;
        for (int k = 0; k < leakages; k++) {
            MachineSpec.Leakage leakage = spec.leakages().get(k);
            double way = length[slat];
            double passed = (way - 1 - slat + 0.5) / way;
            if (passed < leakage.from() || passed > leakage.to()) {
                continue;
            }
            double fraction = Math.max(0, arguments[1 + k]);
            double zoneSlats = Math.max(1, Math.rint((leakage.to() - leakage.from()) * way));
            lost += spec.exponential() ? content[slat] * fraction * step : entered[slat] * fraction / zoneSlats;
        }
        return Math.min(lost, content[slat]);
    }

    /// The arguments are the capacity, the inflow limit, and the rates that leave.
    private double room(double[] arguments, double step) {
        double free = (arguments[0] - total()) / step;
        for (int i = 2; i < arguments.length; i++) {
            free += arguments[i];
        }
        return Math.max(0, Math.min(free, arguments[1]));
    }

    private double total() {
        double total = 0;
        for (double each : content) {
            total += each;
        }
        return total;
    }

    @Override
    public void advance(double[] v, int lanes, int lane, double step) {
        double[] fractions = new double[1 + spec.leakages().size()];
        fractions[0] = v[spec.arrest() * lanes + lane];
        for (int k = 1; k < fractions.length; k++) {
            fractions[k] = v[spec.leakages().get(k - 1).fraction() * lanes + lane];
        }
        if (fractions[0] == 0) {
            lose(fractions, step);
            shift();
        }
        if (v[spec.sample() * lanes + lane] != 0) {
            slats = slatsFor(v[spec.transit() * lanes + lane], step);
        }
        double entering = 0;
        for (int inflow : spec.inflows()) {
            entering += v[inflow * lanes + lane] * step;
        }
        load(entering, fractions[0] != 0 ? slats : slats - 1);
        v[spec.stock() * lanes + lane] = total();
    }

    private void lose(double[] fractions, double step) {
        for (int i = 1; i < content.length; i++) {
            content[i] -= lost(i, fractions, spec.leakages().size(), step);
        }
    }

    private void shift() {
        int last = content.length - 1;
        System.arraycopy(content, 1, content, 0, last);
        System.arraycopy(entered, 1, entered, 0, last);
        System.arraycopy(length, 1, length, 0, last);
        content[last] = 0;
        entered[last] = 0;
        length[last] = slats;
    }

    private void load(double entering, int wanted) {
        int at = Math.clamp(wanted, 0, MOST_SLATS);
        if (at >= content.length) {
            int old = content.length;
            content = Arrays.copyOf(content, at + 1);
            entered = Arrays.copyOf(entered, at + 1);
            length = Arrays.copyOf(length, at + 1);
            Arrays.fill(length, old, at + 1, slats);
        }
        content[at] += entering;
        entered[at] += entering;
        length[at] = Math.max(1, slats);
    }
}
