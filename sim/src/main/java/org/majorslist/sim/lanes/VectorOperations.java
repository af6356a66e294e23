package org.majorslist.sim.lanes;

import java.util.List;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.majorslist.sim.program.BinaryFunction;
import org.majorslist.sim.program.Table;
import org.majorslist.sim.program.UnaryFunction;
import org.majorslist.sim.run.Block;

/// Operations by the Vector API, as many lanes at once as the machine has.
///
/// Each operation has a loop of its own: the Vector API compiles to machine vectors only where the operator and the
/// loop around it are fixed in the code; an operator handed in as a value would run many times slower.
///
/// This class loads only where the JVM was started with `--add-modules jdk.incubator.vector`.
final class VectorOperations implements OperationSet {
    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = SPECIES.length();
    private static final int LANES = Block.LANES;

    private final OperationSet plain = new PlainOperations();
    private final TableOperations tables;
    private final int work;

    /// @param tables the tables of the program
    /// @param work the first of [VectorMath#ROWS] rows for what lies between the parts of an operation
    VectorOperations(List<Table> tables, int work) {
        this.tables = new TableOperations(tables);
        this.work = work * LANES;
    }

    private static DoubleVector load(double[] v, int at) {
        return DoubleVector.fromArray(SPECIES, v, at);
    }

    @Override
    public Operation unary(UnaryFunction function) {
        return switch (function) {
            case NEGATE ->
                (v, state, rows, from, to) -> {
                    for (int at = from; at < to; at += 2) {
                        int result = rows[at];
                        int a = rows[at + 1];
                        for (int lane = 0; lane < LANES; lane += WIDTH) {
                            load(v, a + lane).neg().intoArray(v, result + lane);
                        }
                    }
                };
            case ABS ->
                (v, state, rows, from, to) -> {
                    for (int at = from; at < to; at += 2) {
                        int result = rows[at];
                        int a = rows[at + 1];
                        for (int lane = 0; lane < LANES; lane += WIDTH) {
                            load(v, a + lane).abs().intoArray(v, result + lane);
                        }
                    }
                };
            case SQRT ->
                (v, state, rows, from, to) -> {
                    for (int at = from; at < to; at += 2) {
                        int result = rows[at];
                        int a = rows[at + 1];
                        for (int lane = 0; lane < LANES; lane += WIDTH) {
                            load(v, a + lane).sqrt().intoArray(v, result + lane);
                        }
                    }
                };
            case EXP ->
                (v, state, rows, from, to) -> {
                    for (int at = from; at < to; at += 2) {
                        VectorMath.exp(v, work, rows[at], rows[at + 1]);
                    }
                };
            case LN ->
                (v, state, rows, from, to) -> {
                    for (int at = from; at < to; at += 2) {
                        VectorMath.ln(v, work, rows[at], rows[at + 1]);
                    }
                };
            case NOT, INT, TRUNCATE, ROUND, LOG10, SIN, COS, TAN, ARCSIN, ARCCOS, ARCTAN -> plain.unary(function);
            case SINH, COSH, TANH, GAMMALN, NORMALCDF -> plain.unary(function);
        };
    }

    @Override
    public Operation binary(BinaryFunction function) {
        return switch (function) {
            case ADD ->
                (v, state, rows, from, to) -> {
                    for (int at = from; at < to; at += 3) {
                        int result = rows[at];
                        int a = rows[at + 1];
                        int b = rows[at + 2];
                        for (int lane = 0; lane < LANES; lane += WIDTH) {
                            load(v, a + lane).add(load(v, b + lane)).intoArray(v, result + lane);
                        }
                    }
                };
            case SUBTRACT ->
                (v, state, rows, from, to) -> {
                    for (int at = from; at < to; at += 3) {
                        int result = rows[at];
                        int a = rows[at + 1];
                        int b = rows[at + 2];
                        for (int lane = 0; lane < LANES; lane += WIDTH) {
                            load(v, a + lane).sub(load(v, b + lane)).intoArray(v, result + lane);
                        }
                    }
                };
            case MULTIPLY ->
                (v, state, rows, from, to) -> {
                    for (int at = from; at < to; at += 3) {
                        int result = rows[at];
                        int a = rows[at + 1];
                        int b = rows[at + 2];
                        for (int lane = 0; lane < LANES; lane += WIDTH) {
                            load(v, a + lane).mul(load(v, b + lane)).intoArray(v, result + lane);
                        }
                    }
                };
            case DIVIDE ->
                (v, state, rows, from, to) -> {
                    for (int at = from; at < to; at += 3) {
                        int result = rows[at];
                        int a = rows[at + 1];
                        int b = rows[at + 2];
                        for (int lane = 0; lane < LANES; lane += WIDTH) {
                            load(v, a + lane).div(load(v, b + lane)).intoArray(v, result + lane);
                        }
                    }
                };
            case SAFE_DIVIDE ->
                (v, state, rows, from, to) -> {
                    for (int at = from; at < to; at += 3) {
                        int result = rows[at];
                        int a = rows[at + 1];
                        int b = rows[at + 2];
                        for (int lane = 0; lane < LANES; lane += WIDTH) {
                            DoubleVector divisor = load(v, b + lane);
                            DoubleVector quotient = load(v, a + lane).div(divisor);
                            quotient.blend(0.0, divisor.compare(VectorOperators.EQ, 0.0))
                                    .intoArray(v, result + lane);
                        }
                    }
                };
            case MIN ->
                (v, state, rows, from, to) -> {
                    for (int at = from; at < to; at += 3) {
                        int result = rows[at];
                        int a = rows[at + 1];
                        int b = rows[at + 2];
                        for (int lane = 0; lane < LANES; lane += WIDTH) {
                            load(v, a + lane).min(load(v, b + lane)).intoArray(v, result + lane);
                        }
                    }
                };
            case MAX ->
                (v, state, rows, from, to) -> {
                    for (int at = from; at < to; at += 3) {
                        int result = rows[at];
                        int a = rows[at + 1];
                        int b = rows[at + 2];
                        for (int lane = 0; lane < LANES; lane += WIDTH) {
                            load(v, a + lane).max(load(v, b + lane)).intoArray(v, result + lane);
                        }
                    }
                };
            case LESS ->
                (v, state, rows, from, to) -> {
                    for (int at = from; at < to; at += 3) {
                        for (int lane = 0; lane < LANES; lane += WIDTH) {
                            DoubleVector b = load(v, rows[at + 2] + lane);
                            truth(
                                    v,
                                    rows[at] + lane,
                                    load(v, rows[at + 1] + lane).compare(VectorOperators.LT, b));
                        }
                    }
                };
            case AT_MOST ->
                (v, state, rows, from, to) -> {
                    for (int at = from; at < to; at += 3) {
                        for (int lane = 0; lane < LANES; lane += WIDTH) {
                            DoubleVector b = load(v, rows[at + 2] + lane);
                            truth(
                                    v,
                                    rows[at] + lane,
                                    load(v, rows[at + 1] + lane).compare(VectorOperators.LE, b));
                        }
                    }
                };
            case GREATER ->
                (v, state, rows, from, to) -> {
                    for (int at = from; at < to; at += 3) {
                        for (int lane = 0; lane < LANES; lane += WIDTH) {
                            DoubleVector b = load(v, rows[at + 2] + lane);
                            truth(
                                    v,
                                    rows[at] + lane,
                                    load(v, rows[at + 1] + lane).compare(VectorOperators.GT, b));
                        }
                    }
                };
            case AT_LEAST ->
                (v, state, rows, from, to) -> {
                    for (int at = from; at < to; at += 3) {
                        for (int lane = 0; lane < LANES; lane += WIDTH) {
                            DoubleVector b = load(v, rows[at + 2] + lane);
                            truth(
                                    v,
                                    rows[at] + lane,
                                    load(v, rows[at + 1] + lane).compare(VectorOperators.GE, b));
                        }
                    }
                };
            case MOD, REMAINDER, EQUAL, UNEQUAL, AND, OR, POWER -> plain.binary(function);
        };
    }

    private static void truth(double[] v, int to, VectorMask<Double> mask) {
        DoubleVector.zero(SPECIES).blend(1.0, mask).intoArray(v, to);
    }

    @Override
    public Operation logarithm() {
        return (v, state, rows, from, to) -> {
            for (int at = from; at < to; at += 3) {
                VectorMath.logarithm(v, work, rows[at], rows[at + 1], rows[at + 2]);
            }
        };
    }

    @Override
    public Operation power() {
        return (v, state, rows, from, to) -> {
            for (int at = from; at < to; at += 5) {
                VectorMath.power(v, work, rows[at], rows[at + 1], rows[at + 2], rows[at + 3], rows[at + 4]);
            }
        };
    }

    @Override
    public Operation choice() {
        return (v, state, rows, from, to) -> {
            for (int at = from; at < to; at += 4) {
                for (int lane = 0; lane < LANES; lane += WIDTH) {
                    VectorMask<Double> condition = load(v, rows[at + 1] + lane).compare(VectorOperators.NE, 0.0);
                    DoubleVector then = load(v, rows[at + 2] + lane);
                    load(v, rows[at + 3] + lane).blend(then, condition).intoArray(v, rows[at] + lane);
                }
            }
        };
    }

    @Override
    public Operation addProduct() {
        return (v, state, rows, from, to) -> {
            for (int at = from; at < to; at += 4) {
                int result = rows[at];
                int a = rows[at + 1];
                int b = rows[at + 2];
                int c = rows[at + 3];
                for (int lane = 0; lane < LANES; lane += WIDTH) {
                    DoubleVector product = load(v, b + lane).mul(load(v, c + lane));
                    load(v, a + lane).add(product).intoArray(v, result + lane);
                }
            }
        };
    }

    @Override
    public Operation lookup(int table) {
        return tables.lookup(table);
    }
}
