package org.majorslist.sim.program;

/// Shares a supply among requesters by priority curves (the vendor builtin ALLOCATE).
///
/// Each requester has a willingness curve around its priority; the supply clears at the level where the parts
/// above it sum to the supply. The level is found by bisection to the last bits.
final class Allocation {
    private static final int HEADER = 2;
    private static final int FIELDS = 4;

    private Allocation() {}

    /// Computes one requester's share.
    ///
    /// @param a the requester's place from 0, the supply, then for each requester: request, priority, width, type
    ///     (1 rectangular, 2 triangular, 3 normal, 4 exponential; anything else fixed)
    /// @return the share, from 0 to the request
    static double of(double[] a) {
        int mine = (int) a[0];
        double supply = a[1];
        int count = (a.length - HEADER) / FIELDS;
        if (supply <= 0) {
            return 0;
        }
        double requested = 0;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            int at = HEADER + i * FIELDS;
            requested += a[at];
            low = Math.min(low, a[at + 1] - reach(a[at + 2]));
            high = Math.max(high, a[at + 1] + reach(a[at + 2]));
        }
        if (requested <= supply) {
            return a[HEADER + mine * FIELDS];
        }
        for (int step = 0; step < 200 && low < high; step++) {
            double middle = low + (high - low) / 2;
            if (middle == low || middle == high) {
                break;
            }
            if (total(a, count, middle) > supply) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return share(a, mine, high);
    }

    private static double reach(double width) {
        return 40 * Math.max(Math.abs(width), 1e-6);
    }

    private static double total(double[] a, int count, double level) {
        double total = 0;
        for (int i = 0; i < count; i++) {
            total += share(a, i, level);
        }
        return total;
    }

    private static double share(double[] a, int requester, double level) {
        int at = HEADER + requester * FIELDS;
        return a[at] * above(level, a[at + 1], Math.max(a[at + 2], 1e-9), (int) a[at + 3]);
    }

    private static double above(double level, double priority, double width, int type) {
        double z = (level - priority) / width;
        return switch (type) {
            case 1 -> Math.clamp(0.5 - z, 0, 1);
            case 2 -> triangular(z);
            case 3 -> Special.normalDistribution(-z);
            case 4 -> z < 0 ? 1 - 0.5 * StrictMath.exp(z) : 0.5 * StrictMath.exp(-z);
            default -> level < priority ? 1 : 0; // the fixed type, and numbers that name no type
        };
    }

    private static double triangular(double z) {
        if (z <= -0.5) {
            return 1;
        }
        if (z >= 0.5) {
            return 0;
        }
        return z < 0 ? 1 - 2 * (z + 0.5) * (z + 0.5) : 2 * (0.5 - z) * (0.5 - z);
    }
}
