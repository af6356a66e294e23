package org.majorslist.sim.ensemble;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.majorslist.sim.run.Block;
import org.majorslist.sim.sample.RandomStream;

class BandCollectorTest {
    // numpy 2.4.6: numpy.quantile([3, 1, 4, 1, 5, 9, 2, 6, 5, 3], [0.05, 0.25, 0.5, 0.9])
    @Test
    void hasTheQuantilesOfNumpy() {
        double[] values = {3, 1, 4, 1, 5, 9, 2, 6, 5, 3, Double.NaN};
        Band band = Band.exactly(values, new double[] {0.05, 0.25, 0.5, 0.9});
        assertArrayEquals(new double[] {1.0, 2.25, 3.5, 6.3}, band.quantiles(), 1e-15);
        assertEquals(1, band.least());
        assertEquals(9, band.greatest());
        assertEquals(1, band.notFinite());
    }

    @Test
    void hasNoQuantilesWhereNoMemberIsFinite() {
        Band band = Band.exactly(new double[] {Double.NaN, Double.POSITIVE_INFINITY}, new double[] {0.5});
        assertTrue(Double.isNaN(band.quantiles()[0]));
        assertEquals(2, band.notFinite());
    }

    @ParameterizedTest
    @ValueSource(strings = {"normal", "wide", "negative", "zeros"})
    void sketchesWithinTheStatedErrorOfTheExactQuantile(String kind) {
        int n = 20_001;
        double[] shares = {0, 0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99, 1};
        double[] values = new double[n];
        var sketch = new QuantileSketch();
        for (int i = 0; i < n; i++) {
            values[i] = value(kind, RandomStream.of(3, kind, i));
            sketch.add(values[i]);
        }
        Band exact = Band.exactly(values, shares);
        Band near = Band.of(sketch, shares);
        for (int i = 0; i < shares.length; i++) {
            double expected = exact.quantiles()[i];
            assertEquals(expected, near.quantiles()[i], Math.abs(expected) * 0x1.0p-10, kind + " " + shares[i]);
        }
        assertEquals(n, sketch.count());
    }

    private static double value(String kind, RandomStream random) {
        double z = random.nextNormal();
        return switch (kind) {
            case "normal" -> 100 + 10 * z;
            case "wide" -> Math.exp(20 * z);
            case "negative" -> -Math.exp(z);
            default -> z < 0 ? 0 : z - 0.5;
        };
    }

    @Test
    void mergesToTheSameInAnyOrder() {
        var sketches = new QuantileSketch[5];
        for (int s = 0; s < 5; s++) {
            sketches[s] = new QuantileSketch();
            for (int i = 0; i < 1000; i++) {
                sketches[s].add(RandomStream.of(s, "merge", i).nextNormal());
            }
        }
        sketches[2].add(Double.NaN);
        var forward = new QuantileSketch();
        var backward = new QuantileSketch();
        for (int s = 0; s < 5; s++) {
            forward.merge(sketches[s]);
            backward.merge(sketches[4 - s]);
        }
        for (double p = 0; p <= 1; p += 0.01) {
            assertEquals(forward.quantile(p), backward.quantile(p));
        }
        assertEquals(1, forward.notFinite());
        assertEquals(5000, backward.count());
    }

    @Test
    void usesASketchForLargeEnsemblesAndSaysSo() {
        int members = 40_000;
        var collector = new BandCollector(0.1, 0.5, 0.9);
        collector.begin(new Shape(members, 1, 1000));
        double[] values = new double[1000 * Block.LANES];
        for (int first = 0; first < members; first += Block.LANES) {
            for (int lane = 0; lane < Block.LANES; lane++) {
                values[lane] = first + lane + 1;
            }
            collector.accept(new Block(first, Block.LANES, 1, 1000, values));
        }
        Bands bands = collector.bands();
        assertEquals(0x1.0p-10, bands.relativeError());
        double[] expected = {4000.9, 20000.5, 36000.1};
        for (int i = 0; i < 3; i++) {
            assertEquals(expected[i], bands.at(0, 0).quantiles()[i], expected[i] * 0x1.0p-10);
        }
        assertArrayEquals(new double[3], bands.at(0, 999).quantiles());
    }

    @Test
    void refusesAShareOutsideZeroToOne() {
        var refused = assertThrows(IllegalArgumentException.class, () -> new BandCollector(0.5, 5));
        assertEquals("The share 5.0 is not between 0 and 1.", refused.getMessage());
    }
}
