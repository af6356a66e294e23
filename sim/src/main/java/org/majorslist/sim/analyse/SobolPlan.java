package org.majorslist.sim.analyse;

import java.util.List;
import org.majorslist.sim.sample.Design;
import org.majorslist.sim.sample.MemberSource;
import org.majorslist.sim.sample.Points;
import org.majorslist.sim.sample.Priors;

/// The members of a variance-based analysis, computed when asked for.
///
/// Row k of the plan is d + 2 members: A, B, and for each free parameter A with that coordinate from B.
final class SobolPlan implements MemberSource {
    private final Priors priors;
    private final Points points;
    private final int rows;
    private final int dimensions;

    SobolPlan(Priors priors, int rows, long seed) {
        this.priors = priors;
        this.rows = rows;
        this.dimensions = priors.freeNames().size();
        List<String> coordinates = java.util.stream.Stream.of("A ", "B ")
                .flatMap(half -> priors.freeNames().stream().map(half::concat))
                .toList();
        this.points = new Design.ScrambledSobol(seed).points(coordinates, rows);
    }

    int rowLength() {
        return dimensions + 2;
    }

    @Override
    public List<String> names() {
        return priors.names();
    }

    @Override
    public int members() {
        return Math.multiplyExact(rows, rowLength());
    }

    @Override
    public void fill(int first, int count, double[][] values) {
        double[][] both = new double[2 * dimensions][1];
        double[][] unit = new double[dimensions][count];
        int rowInHand = -1;
        for (int i = 0; i < count; i++) {
            int row = (first + i) / rowLength();
            int role = (first + i) % rowLength();
            if (row != rowInHand) {
                points.fill(row, 1, both);
                rowInHand = row;
            }
            for (int j = 0; j < dimensions; j++) {
                boolean fromB = role == 1 || role == j + 2;
                unit[j][i] = both[fromB ? dimensions + j : j][0];
            }
        }
        priors.toValues(unit, count, values);
    }
}
