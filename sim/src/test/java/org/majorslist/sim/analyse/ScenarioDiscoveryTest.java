package org.majorslist.sim.analyse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.majorslist.sim.sample.Design;
import org.majorslist.sim.sample.Sampler;

class ScenarioDiscoveryTest {
    @Test
    void peelsOneValueAtATimeFromTenWorkedByHand() {
        double[][] values = {IntStream.rangeClosed(1, 10).asDoubleStream().toArray()};
        boolean[] high = new boolean[10];
        Arrays.fill(high, 6, 10, true);
        List<Box> boxes =
                ScenarioDiscovery.of(List.of("x"), values, high, 0.1, 0.1).peelingTrajectory();
        assertEquals(
                List.of("4/10", "4/9", "4/8", "4/7", "4/6", "4/5", "4/4"),
                boxes.stream()
                        .map(box -> box.ofInterest() + "/" + box.members())
                        .toList());
        Box last = boxes.getLast();
        assertEquals(1, last.coverage());
        assertEquals(1, last.density());
        assertEquals(0.4, last.support());
        // binomial: four hits of four at a share of 0.4 each is 0.4^4
        Box.Limit limit = last.limits().getFirst();
        assertEquals("x", limit.parameter());
        assertEquals(7, limit.low());
        assertEquals(Double.POSITIVE_INFINITY, limit.high());
        assertEquals(0.0256, limit.chance(), 1e-12);
    }

    private static final List<String> NAMES = TestFunctions.names(5);
    private static final double[][] VALUES = new double[5][4096];

    static {
        Sampler.of(TestFunctions.uniform(5, 0, 1), new Design.ScrambledSobol(9), 4096)
                .fill(0, 4096, VALUES);
    }

    private static boolean[] planted(double noise) {
        boolean[] flags = new boolean[4096];
        for (int i = 0; i < flags.length; i++) {
            boolean inside = VALUES[1][i] > 0.6 && VALUES[3][i] < 0.4;
            boolean flipped = VALUES[4][i] * 1000 % 1 < noise;
            flags[i] = inside != flipped;
        }
        return flags;
    }

    @Test
    void findsAPlantedBox() {
        var discovery = ScenarioDiscovery.of(NAMES, VALUES, planted(0), 0.05, 0.05);
        Box box = ScenarioDiscovery.mostBalanced(discovery.peelingTrajectory());
        assertEquals(
                List.of("x2", "x4"),
                box.limits().stream().map(Box.Limit::parameter).toList());
        assertEquals(0.6, box.limits().get(0).low(), 0.03);
        assertEquals(0.4, box.limits().get(1).high(), 0.03);
        assertTrue(box.coverage() > 0.93, "coverage " + box.coverage());
        assertTrue(box.density() > 0.93, "density " + box.density());
        assertEquals(
                box.members(),
                IntStream.range(0, 4096).filter(i -> discovery.inside(box)[i]).count());
    }

    @Test
    void findsAPlantedBoxUnderNoiseAndSaysWhichLimitsMatter() {
        var discovery = ScenarioDiscovery.of(NAMES, VALUES, planted(0.1), 0.05, 0.05);
        Box box = ScenarioDiscovery.mostBalanced(discovery.peelingTrajectory());
        List<String> certain = box.limits().stream()
                .filter(limit -> limit.chance() < 1e-6)
                .map(Box.Limit::parameter)
                .toList();
        assertEquals(List.of("x2", "x4"), certain);
    }

    @Test
    void tradesCoverageForDensityAlongTheTrajectory() {
        List<Box> boxes =
                ScenarioDiscovery.of(NAMES, VALUES, planted(0.1), 0.05, 0.05).peelingTrajectory();
        for (int b = 1; b < boxes.size(); b++) {
            assertTrue(boxes.get(b).coverage() <= boxes.get(b - 1).coverage());
            assertTrue(boxes.get(b).support() < boxes.get(b - 1).support());
        }
        assertEquals(1, boxes.getFirst().coverage());
        assertTrue(boxes.getLast().density() > boxes.getFirst().density() * 3);
        assertTrue(boxes.getLast().support() >= 0.05);
    }

    @Test
    void pastesBackWhatWasPeeledTooFar() {
        boolean[] flags = planted(0);
        var discovery = ScenarioDiscovery.of(NAMES, VALUES, flags, 0.05, 0.01);
        var tooSmall = new Box(
                List.of(
                        new Box.Limit("x2", 0.8, Double.POSITIVE_INFINITY, 0),
                        new Box.Limit("x4", Double.NEGATIVE_INFINITY, 0.4, 0)),
                0,
                0,
                0,
                0,
                0);
        Box pasted = discovery.paste(tooSmall);
        assertEquals(1, pasted.density());
        assertEquals(0.6, pasted.limits().getFirst().low(), 0.025);
    }

    @Test
    void peelsAllOfOneValueOfADiscreteParameterAtOnce() {
        double[][] values = {{0, 0, 0, 0, 0, 1, 1, 1, 1, 1}};
        boolean[] flags = {false, false, false, false, true, true, true, true, true, false};
        List<Box> boxes =
                ScenarioDiscovery.of(List.of("on"), values, flags, 0.05, 0.1).peelingTrajectory();
        assertEquals(2, boxes.size());
        assertEquals(0.8, boxes.getLast().density());
    }

    @Test
    void refusesMembersThatNothingTellsApart() {
        var refused = assertThrows(
                IllegalArgumentException.class,
                () -> ScenarioDiscovery.of(NAMES, VALUES, new boolean[4096], 0.05, 0.05));
        assertEquals("0 of 4096 members are of interest: nothing tells them apart.", refused.getMessage());
    }
}
