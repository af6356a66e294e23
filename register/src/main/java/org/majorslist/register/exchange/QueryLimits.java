package org.majorslist.register.exchange;

import java.time.Duration;

/// What one SQL question may use.
///
/// @param time longest running time, at least a millisecond
/// @param memoryMegabytes memory of the engine \[MiB], at least 64
/// @param rows most rows of the answer, at least 1
public record QueryLimits(Duration time, int memoryMegabytes, int rows) {
    /// Refuses limits that no question could keep.
    public QueryLimits {
        if (time.toMillis() < 1 || memoryMegabytes < 64 || rows < 1) {
            throw new IllegalArgumentException("Limits " + time + ", " + memoryMegabytes + " MiB, " + rows
                    + " rows are too small. Allow at least 1 ms, 64 MiB and one row.");
        }
    }

    /// Limits that suit a question over the record: 20 seconds, 512 MiB, 100,000 rows.
    ///
    /// @return the limits
    public static QueryLimits ordinary() {
        return new QueryLimits(Duration.ofSeconds(20), 512, 100_000);
    }
}
