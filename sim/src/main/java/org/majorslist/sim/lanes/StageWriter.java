package org.majorslist.sim.lanes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.majorslist.sim.program.BinaryFunction;
import org.majorslist.sim.program.Program;
import org.majorslist.sim.program.Program.Equation;
import org.majorslist.sim.program.Term;
import org.majorslist.sim.program.Terms;

/// Writes what happens to the stocks after each of the four evaluations of a Runge-Kutta step, as equations of rows.
///
/// The sums are those of [org.majorslist.sim.program.Simulation], in its order; here the net flows are added up as they
/// come, and are read where they are computed.
final class StageWriter {
    private static final Term STEP = new Term.Slot(Program.STEP);
    private static final List<Term> AHEAD = List.of(over(2), over(2), STEP, over(6));

    private final List<Program.Level> levels;
    private final int firstBefore;
    private final int firstSum;

    private StageWriter(List<Program.Level> levels, Rows rows) {
        this.levels = levels;
        firstBefore = rows.reserve(levels.size());
        firstSum = rows.reserve(levels.size());
    }

    /// Writes the four stages.
    ///
    /// @return one sequence a stage; none if a net flow reads a stock itself, which must stay while others change
    static List<RowSequence> write(Program program, Rows rows, LaneWriter writer) {
        var stocks = new BitSet();
        program.levels().forEach(level -> stocks.set(level.slot()));
        for (Program.Level level : program.levels()) {
            var read = new BitSet();
            Terms.forEachSlot(level.net(), read::set);
            if (read.intersects(stocks)) {
                return List.of();
            }
        }
        var stages = new StageWriter(program.levels(), rows);
        List<Term> nets = program.levels().stream().map(Program.Level::net).toList();
        var sequences = new ArrayList<RowSequence>();
        for (int stage = 0; stage < AHEAD.size(); stage++) {
            sequences.add(writer.write(nets, stages.equations(stage)));
        }
        return sequences;
    }

    private List<Equation> equations(int stage) {
        var equations = new ArrayList<Equation>();
        for (int i = 0; i < levels.size(); i++) {
            Program.Level level = levels.get(i);
            Term.Slot before = new Term.Slot(firstBefore + i);
            Term.Slot sum = new Term.Slot(firstSum + i);
            Term net = level.net();
            if (stage == 0) {
                equations.add(new Equation(before.index(), new Term.Slot(level.slot())));
                equations.add(new Equation(sum.index(), net));
            } else {
                Term weighed = stage == 3 ? net : binary(BinaryFunction.MULTIPLY, new Term.Constant(2), net);
                equations.add(new Equation(sum.index(), binary(BinaryFunction.ADD, sum, weighed)));
            }
            Term change = binary(BinaryFunction.MULTIPLY, AHEAD.get(stage), stage == 3 ? sum : net);
            Term next = binary(BinaryFunction.ADD, before, change);
            equations.add(new Equation(
                    level.slot(), level.nonNegative() ? binary(BinaryFunction.MAX, new Term.Constant(0), next) : next));
        }
        return equations;
    }

    private static Term over(double parts) {
        return binary(BinaryFunction.DIVIDE, STEP, new Term.Constant(parts));
    }

    private static Term binary(BinaryFunction function, Term left, Term right) {
        return new Term.Binary(function, left, right);
    }
}
