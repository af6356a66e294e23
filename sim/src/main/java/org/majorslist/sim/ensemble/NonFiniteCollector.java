package org.majorslist.sim.ensemble;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import org.majorslist.sim.run.Block;

/// Says which members gave NaN or an infinity.
public final class NonFiniteCollector implements Collector {
    private static final Comparator<Found> ORDER =
            Comparator.comparingInt(Found::member).thenComparingInt(Found::time).thenComparingInt(Found::output);

    private final BitSet members = new BitSet();
    private Optional<Found> first = Optional.empty();

    /// One value that was not a finite number.
    ///
    /// @param member number of the member
    /// @param output place in [Members#outputs()]
    /// @param time place in [Members#times()]
    /// @param value NaN, Infinity or -Infinity
    public record Found(int member, int output, int time, double value) {}

    /// Makes a collector for one ensemble.
    public NonFiniteCollector() {}

    @Override
    public long bytesFor(Shape shape) {
        return shape.members() / Byte.SIZE;
    }

    @Override
    public void begin(Shape shape) {}

    @Override
    public void accept(Block block) {
        if (allFinite(block)) {
            return;
        }
        for (int lane = 0; lane < block.members(); lane++) {
            findFirst(block, lane).ifPresent(this::add);
        }
    }

    private static boolean allFinite(Block block) {
        double zero = 0;
        for (int cell = 0; cell < block.outputs() * block.times(); cell++) {
            for (int lane = 0; lane < block.members(); lane++) {
                double value = block.values()[cell * Block.LANES + lane];
                zero += value * 0.0; // NaN for NaN and the infinities
            }
        }
        return zero == 0;
    }

    private static Optional<Found> findFirst(Block block, int lane) {
        for (int time = 0; time < block.times(); time++) {
            for (int output = 0; output < block.outputs(); output++) {
                double value = block.value(output, time, lane);
                if (!Double.isFinite(value)) {
                    return Optional.of(new Found(block.firstMember() + lane, output, time, value));
                }
            }
        }
        return Optional.empty();
    }

    private synchronized void add(Found found) {
        members.set(found.member());
        if (first.isEmpty() || ORDER.compare(found, first.get()) < 0) {
            first = Optional.of(found);
        }
    }

    /// How many members had such a value.
    ///
    /// @return at least 0
    public synchronized int count() {
        return members.cardinality();
    }

    /// The earliest such value of the member with the lowest number.
    ///
    /// @return empty if all values were finite
    public synchronized Optional<Found> first() {
        return first;
    }
}
