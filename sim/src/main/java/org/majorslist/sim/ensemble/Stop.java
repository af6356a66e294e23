package org.majorslist.sim.ensemble;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;

/// Whether an ensemble has to stop: it was cancelled, its time is up, or a worker failed.
final class Stop implements BooleanSupplier {
    private final Conduct conduct;
    private final long start = System.nanoTime();
    private volatile boolean cancelled;
    private volatile boolean late;
    private volatile boolean failed;

    Stop(Conduct conduct) {
        this.conduct = conduct;
    }

    @Override
    public boolean getAsBoolean() {
        if (cancelled || late || failed) {
            return true;
        }
        cancelled = conduct.cancelled().getAsBoolean() || Thread.currentThread().isInterrupted();
        late = System.nanoTime() - start > conduct.timeLimit().toNanos();
        return cancelled || late;
    }

    void afterFailure() {
        failed = true;
    }

    void throwIfStopped(int done, int members) {
        if (done == members) {
            return;
        }
        if (late) {
            String what = "the time limit of %s s was reached after %,d of %,d members"
                    .formatted(conduct.timeLimit().toMillis() / 1000.0, done, members);
            throw new BadInput(new Fault("time-limit", what, "ensemble", "Allow more time, or run fewer members."));
        }
        throw new CancellationException(
                "The ensemble was cancelled after %,d of %,d members.".formatted(done, members));
    }
}
