package org.majorslist.sim.lanes;

import java.util.List;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.majorslist.sim.model.GraphicalFunction;
import org.majorslist.sim.program.RunState;
import org.majorslist.sim.program.Table;
import org.majorslist.sim.program.Term;
import org.majorslist.sim.run.Block;

/// Graphical functions by the Vector API.
///
/// Where all lanes ask for one place, as a function of time does, the place is looked for once. Elsewhere place, value
/// and slope of the last point that is not after the argument are chosen by blends, point after point, so that nothing
/// is gathered from memory.
final class TableOperations {
    private static final int MOST_POINTS = 40;
    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = SPECIES.length();
    private static final int LANES = Block.LANES;

    private final List<Table> tables;

    TableOperations(List<Table> tables) {
        this.tables = tables;
    }

    Operation lookup(int place) {
        Table table = tables.get(place);
        if (table.kind() != GraphicalFunction.Kind.CONTINUOUS || table.xs().length < 2) {
            return (v, state, rows, from, to) -> {
                for (int at = from; at < to; at += 2) {
                    state.lookLanes(place, v, rows[at + 1], rows[at]);
                }
            };
        }
        double[] xs = table.xs();
        double[] ys = table.ys();
        double[] slopes = table.slopes();
        boolean fit = xs.length <= MOST_POINTS;
        return (v, state, rows, from, to) -> {
            for (int at = from; at < to; at += 2) {
                int asked = rows[at + 1];
                if (isOnePlace(v, asked)) {
                    onePlace(place, state, v, asked, rows[at]);
                } else if (fit && !state.varies(place)) {
                    for (int lane = 0; lane < LANES; lane += WIDTH) {
                        blended(v, asked + lane, rows[at] + lane, xs, ys, slopes);
                    }
                } else {
                    state.lookLanes(place, v, asked, rows[at]);
                }
            }
        };
    }

    private static boolean isOnePlace(double[] v, int from) {
        DoubleVector first = DoubleVector.broadcast(SPECIES, v[from]);
        for (int lane = 0; lane < LANES; lane += WIDTH) {
            if (!DoubleVector.fromArray(SPECIES, v, from + lane)
                    .compare(VectorOperators.EQ, first)
                    .allTrue()) {
                return false;
            }
        }
        return true;
    }

    private static void onePlace(int table, RunState state, double[] v, int from, int to) {
        if (state.varies(table)) {
            state.lookAtOnePlace(table, v[from], v, to);
        } else {
            DoubleVector value = DoubleVector.broadcast(SPECIES, state.look(table, Term.LookupWay.VALUE, v[from], 0));
            for (int lane = 0; lane < LANES; lane += WIDTH) {
                value.intoArray(v, to + lane);
            }
        }
    }

    private static void blended(double[] v, int from, int to, double[] xs, double[] ys, double[] slopes) {
        int last = xs.length - 1;
        DoubleVector at = DoubleVector.fromArray(SPECIES, v, from);
        DoubleVector x = DoubleVector.broadcast(SPECIES, xs[0]);
        DoubleVector y = DoubleVector.broadcast(SPECIES, ys[0]);
        DoubleVector slope = DoubleVector.broadcast(SPECIES, slopes[0]);
        for (int i = 1; i < last; i++) {
            VectorMask<Double> reached = at.compare(VectorOperators.GE, xs[i]);
            x = x.blend(xs[i], reached);
            y = y.blend(ys[i], reached);
            slope = slope.blend(slopes[i], reached);
        }
        DoubleVector value = y.add(at.sub(x).mul(slope));
        value = value.blend(ys[last], at.compare(VectorOperators.GE, xs[last]));
        value.blend(ys[0], at.compare(VectorOperators.LE, xs[0])).intoArray(v, to);
    }
}
