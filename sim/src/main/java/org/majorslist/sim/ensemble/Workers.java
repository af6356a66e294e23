package org.majorslist.sim.ensemble;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Runs the same work on several threads until all of them end.
final class Workers {
    private Workers() {}

    static void run(int threads, Stop stop, Runnable work) {
        if (threads == 1) {
            work.run();
            return;
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().factory())) {
            List<Future<?>> futures = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                futures.add(pool.submit(() -> runOrStopOthers(stop, work)));
            }
            for (Future<?> future : futures) {
                await(future, stop);
            }
        }
    }

    private static void runOrStopOthers(Stop stop, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            stop.afterFailure();
            throw e;
        }
    }

    private static void await(Future<?> future, Stop stop) {
        try {
            future.get();
        } catch (InterruptedException e) {
            stop.afterFailure();
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException ours -> throw ours;
                case Error grave -> throw grave;
                case null, default -> throw new IllegalStateException("A worker of the ensemble failed.", e);
            }
        }
    }
}
