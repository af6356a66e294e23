package org.majorslist.sim.ensemble;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorslist.measure.BadInput;
import org.majorslist.sim.sample.Design;
import org.majorslist.sim.sample.ParameterPrior;
import org.majorslist.sim.sample.Prior;
import org.majorslist.sim.sample.Priors;
import org.majorslist.sim.sample.Sampler;

class EnsembleTest {
    private static final Priors PRIORS = Priors.of(List.of(
            new ParameterPrior("a", new Prior.Normal(1, 2), "", ""),
            new ParameterPrior("b", new Prior.Uniform(0, 1), "", "")));
    private static final FunctionMembers SUM = new FunctionMembers(List.of("a", "b"), 3, x -> x[0] + x[1]);

    private static Ensemble ensemble(FunctionMembers function, int members) {
        return Ensemble.of(function, Sampler.of(PRIORS, new Design.ScrambledSobol(1), members));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "31, 2", "33, 3", "1000, 2", "1000, 7"})
    void givesTheSameBitsOnAnyNumberOfThreads(int members, int threads) {
        var alone = new SeriesCollector();
        var together = new SeriesCollector();
        ensemble(SUM, members).run(Conduct.usual().withThreads(1), alone);
        ensemble(SUM, members).run(Conduct.usual().withThreads(threads), together);
        for (int t = 0; t < 3; t++) {
            assertArrayEquals(alone.values(0, t), together.values(0, t));
        }
        double[] values =
                Sampler.of(PRIORS, new Design.ScrambledSobol(1), members).member(members - 1);
        assertArrayEquals(
                new double[] {values[0] + values[1], 2 * (values[0] + values[1]), 3 * (values[0] + values[1])},
                together.series(0, members - 1));
    }

    @Test
    void reportsEveryMemberOnce() {
        var last = new AtomicInteger();
        ensemble(SUM, 1000)
                .run(Conduct.usual().with((done, all) -> last.accumulateAndGet(done, Math::max), () -> false));
        assertEquals(1000, last.get());
    }

    @Test
    void stopsSoonAfterACancel() {
        var slow = new FunctionMembers(List.of("a", "b"), 1, x -> {
            pause(1);
            return x[0];
        });
        var asked = new AtomicInteger();
        var stopped = assertThrows(
                CancellationException.class,
                () -> ensemble(slow, 100_000)
                        .run(Conduct.usual().with((done, all) -> {}, () -> asked.incrementAndGet() > 4)));
        assertTrue(String.valueOf(stopped.getMessage()).startsWith("The ensemble was cancelled after "));
    }

    @Test
    void refusesToTakeLongerThanAllowed() {
        var slow = new FunctionMembers(List.of("a", "b"), 1, x -> {
            pause(1);
            return x[0];
        });
        var late = assertThrows(
                BadInput.class,
                () -> ensemble(slow, 100_000)
                        .run(Conduct.usual().withThreads(1).withLimits(Duration.ofMillis(50), 1 << 20)));
        String text = String.valueOf(late.getMessage()).replaceAll("after [0-9]+ of", "after N of");
        assertEquals("""
                ensemble: the time limit of 0.05 s was reached after N of 100,000 members
                  Allow more time, or run fewer members.""", text);
    }

    @Test
    void refusesToKeepMoreThanFits() {
        var refused = assertThrows(
                BadInput.class,
                () -> ensemble(SUM, 1_000_000)
                        .run(Conduct.usual().withLimits(Duration.ofSeconds(10), 1 << 20), new SeriesCollector()));
        assertEquals("""
                ensemble: 1,000,000 members × 1 outputs × 3 times would take about 22 MiB; the limit is 1 MiB
                  Keep bands or final values only, keep fewer outputs, or raise the memory limit.""", refused.getMessage());
    }

    @Test
    void handsOnTheFailureOfAWorker() {
        var failure = new IllegalStateException("broken");
        var broken = new FunctionMembers(List.of("a", "b"), 1, x -> {
            throw failure;
        });
        var thrown = assertThrows(
                IllegalStateException.class,
                () -> ensemble(broken, 1000).run(Conduct.usual().withThreads(2)));
        assertSame(failure, thrown);
    }

    @Test
    void saysWhichMembersWereNotFinite() {
        double[] first = Sampler.of(PRIORS, new Design.ScrambledSobol(1), 100).member(40);
        var function = new FunctionMembers(List.of("a", "b"), 2, x -> x[0] == first[0] ? Double.NaN : x[0]);
        var collector = new NonFiniteCollector();
        ensemble(function, 100).run(Conduct.usual(), collector);
        assertEquals(1, collector.count());
        var found = collector.first().orElseThrow();
        assertEquals(new NonFiniteCollector.Found(40, 0, 0, Double.NaN), found);
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
