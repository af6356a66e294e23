package org.majorslist.law.rules;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;

/// Work on a rule file of others, ended by the clock.
final class Bounded {
    /// The longest a foreign file may take to answer once.
    static final Duration LIMIT = Duration.ofSeconds(10);

    /// The longest a foreign file may take to load, the start of the evaluator included.
    static final Duration LOADING_LIMIT = Duration.ofSeconds(60);

    private final @Nullable ExecutorService worker;
    private final String file;
    private final Duration limit;

    private Bounded(@Nullable ExecutorService worker, String file, Duration limit) {
        this.worker = worker;
        this.file = file;
        this.limit = limit;
    }

    static Bounded never() {
        return new Bounded(null, "", LIMIT);
    }

    static Bounded byClock(Path file) {
        return byClock(file, LIMIT);
    }

    static Bounded byClock(Path file, Duration limit) {
        return new Bounded(
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("foreign-rules").factory()),
                file.toString(),
                limit);
    }

    <T> T call(String node, Callable<T> work) {
        try {
            return worker == null ? work.call() : inWorker(worker, node, work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("Work on " + file + " failed.", e);
        }
    }

    private <T> T inWorker(ExecutorService executor, String node, Callable<T> work) throws InterruptedException {
        var future = executor.submit(work);
        try {
            return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            future.cancel(true);
            throw refused(node, "takes longer than " + limit.toMillis() + " milliseconds", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw refused(node, "cannot be evaluated: " + e.getCause(), e);
        }
    }

    private BadInput refused(String node, String what, Exception cause) {
        return new BadInput(
                new Fault(
                        "rules-out-of-bounds", node + " " + what, file, "Write it as a decision table without loops."),
                cause);
    }
}
