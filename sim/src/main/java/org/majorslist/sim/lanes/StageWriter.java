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
/// come, and are read where they are computed. A stock that no evaluation reads, such as a count of what has flowed so
/// far, moves only at the end of the step.
final class StageWriter {
    private static final Term STEP = new Term.Slot(Program.STEP);
    private static final List<Term> AHEAD = List.of(over(2), over(2), STEP, over(6));

    private final List<Program.Level> levels;
    private final BitSet read = new BitSet(); // slots that evaluations read
    private final int firstBefore;
    private final int firstSum;

    private StageWriter(Program program, Rows rows) {
        levels = program.levels();
        program.step().forEach(equation -> Terms.forEachSlot(equation.term(), read::set));
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
        var stages = new StageWriter(program, rows);
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
            Term.Slot stock = new Term.Slot(level.slot());
            Term.Slot before = read.get(level.slot()) ? new Term.Slot(firstBefore + i) : stock;
            Term.Slot sum = new Term.Slot(firstSum + i);
            if (stage == 0 && !before.equals(stock)) {
                equations.add(new Equation(before.index(), stock));
            }
            equations.add(new Equation(sum.index(), sum(stage, sum, level.net())));
            if (stage == 3 || !before.equals(stock)) {
                Term change = binary(BinaryFunction.MULTIPLY, AHEAD.get(stage), stage == 3 ? sum : level.net());
                Term next = binary(BinaryFunction.ADD, before, change);
                equations.add(new Equation(
                        level.slot(),
                        level.nonNegative() ? binary(BinaryFunction.MAX, new Term.Constant(0), next) : next));
            }
        }
        return equations;
    }

    private static Term sum(int stage, Term sum, Term net) {
        return switch (stage) {
            case 0 -> net;
            case 1, 2 -> binary(BinaryFunction.ADD, sum, binary(BinaryFunction.MULTIPLY, new Term.Constant(2), net));
            default -> binary(BinaryFunction.ADD, sum, net);
        };
    }

    private static Term over(double parts) {
        return binary(BinaryFunction.DIVIDE, STEP, new Term.Constant(parts));
    }

    private static Term binary(BinaryFunction function, Term left, Term right) {
        return new Term.Binary(function, left, right);
    }
}
