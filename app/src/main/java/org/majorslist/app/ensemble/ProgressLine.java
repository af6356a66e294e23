package org.majorslist.app.ensemble;

import java.io.PrintWriter;
import org.majorslist.app.console.Terminal;
import org.majorslist.sim.ensemble.Conduct;

/// Tells on standard error how far long work is: about once a second on a terminal, every 20 seconds in a log;
/// nothing if the work is done before.
public final class ProgressLine implements Conduct.Progress {
    private static final long SECOND = 1_000_000_000L;

    private final String what;
    private final PrintWriter err;
    private final boolean isTerminal = Terminal.isThere();
    private final long start = System.nanoTime();
    private final long pause = isTerminal ? SECOND : 20 * SECOND;
    private long next = start + pause;
    private boolean shown;

    /// Starts the clock.
    ///
    /// @param what the things that are counted, such as `members`
    /// @param err where the line goes
    public ProgressLine(String what, PrintWriter err) {
        this.what = what;
        this.err = err;
    }

    @Override
    public synchronized void report(int done, int all) {
        long now = System.nanoTime();
        if (done == all && shown) {
            err.print(isTerminal ? "\r" + " ".repeat(70) + "\r" : "");
            err.flush();
            shown = false;
        }
        if (now < next || done == all) {
            return;
        }
        next = now + pause;
        shown = true;
        double seconds = (now - start) / (double) SECOND;
        String line = "%,d of %,d %s after %.0f s, about %.0f s left"
                .formatted(done, all, what, seconds, seconds * (all - done) / done);
        err.print(isTerminal ? "\r" + line : line + "\n");
        err.flush();
    }
}
