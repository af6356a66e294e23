package org.majorslist.sim.ensemble;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// How an ensemble is run: threads, limits, progress and cancelling. None of it changes the results.
///
/// @param threads how many threads, at least 1
/// @param timeLimit the longest it may take
/// @param memoryLimit the most memory the collectors may take \[bytes]
/// @param progress told now and then how far it is
/// @param cancelled asked many times a second; true stops the ensemble within 100 ms
public record Conduct(int threads, Duration timeLimit, long memoryLimit, Progress progress, BooleanSupplier cancelled) {
    private static final Duration ONE_DAY = Duration.ofDays(1);

    /// Hears how far an ensemble is. Called from several threads.
    @FunctionalInterface
    public interface Progress {
        /// Some more members have run.
        ///
        /// @param done how many members so far
        /// @param members how many in all
        void report(int done, int members);
    }

    /// Checks the numbers.
    public Conduct {
        if (threads < 1 || timeLimit.isNegative() || timeLimit.isZero() || memoryLimit < 1) {
            throw new IllegalArgumentException("Threads, time limit and memory limit must be above 0: " + threads + ", "
                    + timeLimit + ", " + memoryLimit + ".");
        }
    }

    /// All processors, one day, half of the memory Java may use; silent.
    ///
    /// @return the usual conduct
    public static Conduct usual() {
        return new Conduct(
                Runtime.getRuntime().availableProcessors(),
                ONE_DAY,
                Math.max(1, Runtime.getRuntime().maxMemory() / 2),
                (done, members) -> {},
                () -> false);
    }

    /// The same with another number of threads.
    ///
    /// @param count how many, at least 1
    /// @return a conduct
    public Conduct withThreads(int count) {
        return new Conduct(count, timeLimit, memoryLimit, progress, cancelled);
    }

    /// The same with other limits.
    ///
    /// @param time the longest it may take
    /// @param memory the most memory for what is kept \[bytes]
    /// @return a conduct
    public Conduct withLimits(Duration time, long memory) {
        return new Conduct(threads, time, memory, progress, cancelled);
    }

    /// The same, heard and stopped by others.
    ///
    /// @param listener told how far it is
    /// @param stop asked whether to stop
    /// @return a conduct
    public Conduct with(Progress listener, BooleanSupplier stop) {
        return new Conduct(threads, timeLimit, memoryLimit, listener, stop);
    }
}
