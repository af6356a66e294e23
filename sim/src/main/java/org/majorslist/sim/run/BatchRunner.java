package org.majorslist.sim.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/// Runs the members of an ensemble in blocks, on one thread or several, with the same bits for any number.
public final class BatchRunner {
    private final CompiledModel model;
    private final Batch batch;
    private final int threads;

    /// Prepares an ensemble.
    ///
    /// @param model the model
    /// @param batch what to vary and to keep
    /// @param threads how many threads to use, at least 1
    public BatchRunner(CompiledModel model, Batch batch, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("At least one thread is needed, not " + threads + ".");
        }
        this.model = model;
        this.batch = batch;
        this.threads = threads;
    }

    /// Runs the members of a range and hands each block to the sink.
    ///
    /// A block always starts at `fromMember` plus a multiple of [Block#LANES]. A member's values do not depend on
    /// the range, the block or the thread it runs in.
    ///
    /// @param columns one column an input of the batch, one row a member; row 0 is member `rowOffset`
    /// @param rowOffset number of the member in row 0, for a range cut out of a larger sample
    /// @param fromMember first member to run
    /// @param toMember the member after the last
    /// @param cancelled asked within each 100 ms or so; true stops the run
    /// @param sink takes the blocks, from several threads if there are several
    /// @throws CancellationException if cancelled
    /// @throws IllegalArgumentException if the columns do not fit the batch's inputs or the range
    public void run(
            double[][] columns,
            int rowOffset,
            int fromMember,
            int toMember,
            BooleanSupplier cancelled,
            BlockSink sink) {
        checkColumns(columns, rowOffset, fromMember, toMember);
        int blocks = (toMember - fromMember + Block.LANES - 1) / Block.LANES;
        var next = new AtomicInteger();
        var stopped = new AtomicBoolean();
        BooleanSupplier stop = () -> stopped.get() || cancelled.getAsBoolean();
        Runnable work = () -> {
            BlockRunner runner = model.blockRunner(batch);
            for (int b = next.getAndIncrement(); b < blocks; b = next.getAndIncrement()) {
                int first = fromMember + b * Block.LANES;
                int members = Math.min(Block.LANES, toMember - first);
                Block block = runner.run(columns, rowOffset, first, members, stop);
                if (stop.getAsBoolean()) {
                    stopped.set(true);
                    return;
                }
                sink.accept(block);
            }
        };
        work(work, Math.min(threads, blocks), stopped);
        if (stopped.get()) {
            throw new CancellationException("The ensemble was cancelled.");
        }
    }

    /// Runs all rows of the columns as members 0, 1, 2 … without a way to cancel.
    ///
    /// @param columns one column an input of the batch, one row a member
    /// @param members how many members
    /// @param sink takes the blocks, from several threads if there are several
    public void run(double[][] columns, int members, BlockSink sink) {
        run(columns, 0, 0, members, () -> false, sink);
    }

    private void checkColumns(double[][] columns, int rowOffset, int fromMember, int toMember) {
        if (columns.length != batch.inputs().size()) {
            throw new IllegalArgumentException("%d columns do not fit %d inputs."
                    .formatted(columns.length, batch.inputs().size()));
        }
        for (double[] column : columns) {
            if (fromMember < rowOffset || toMember - rowOffset > column.length || toMember < fromMember) {
                throw new IllegalArgumentException("Members %d to %d are not in a column of %d rows from %d on."
                        .formatted(fromMember, toMember, column.length, rowOffset));
            }
        }
    }

    private static void work(Runnable work, int threads, AtomicBoolean stopped) {
        if (threads <= 1) {
            work.run();
            return;
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> futures = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                futures.add(pool.submit(work));
            }
            for (Future<?> future : futures) {
                await(future, stopped);
            }
        }
    }

    private static void await(Future<?> future, AtomicBoolean stopped) {
        try {
            future.get();
        } catch (InterruptedException e) {
            stopped.set(true);
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            stopped.set(true);
            if (e.getCause() instanceof RuntimeException ours) {
                throw ours;
            }
            throw new IllegalStateException("A worker of the ensemble failed.", e.getCause());
        }
    }
}
