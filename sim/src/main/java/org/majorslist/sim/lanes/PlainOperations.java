package org.majorslist.sim.lanes;

import org.majorslist.sim.program.BinaryFunction;
import org.majorslist.sim.program.Elementary;
import org.majorslist.sim.program.UnaryFunction;
import org.majorslist.sim.run.Block;

/// Operations as plain loops, for a JVM without the Vector API.
final class PlainOperations implements OperationSet {
    private static final int LANES = Block.LANES;

    @Override
    public Operation unary(UnaryFunction function) {
        return switch (function) {
            case NEGATE ->
                (v, state, rows, from, to) -> {
                    for (int at = from; at < to; at += 2) {
                        int result = rows[at];
                        int a = rows[at + 1];
                        for (int lane = 0; lane < LANES; lane++) {
                            v[result + lane] = -v[a + lane];
                        }
                    }
                };
            case INT ->
                (v, state, rows, from, to) -> {
                    for (int at = from; at < to; at += 2) {
                        int result = rows[at];
                        int a = rows[at + 1];
                        for (int lane = 0; lane < LANES; lane++) {
                            v[result + lane] = Math.floor(v[a + lane]);
                        }
                    }
                };
            case NOT, ABS, TRUNCATE, ROUND, SQRT, EXP, LN, LOG10, SIN, COS, TAN, ARCSIN, ARCCOS, ARCTAN ->
                any(function);
            case SINH, COSH, TANH, GAMMALN, NORMALCDF -> any(function);
        };
    }

    private static Operation any(UnaryFunction function) {
        return (v, state, rows, from, to) -> {
            for (int at = from; at < to; at += 2) {
                int result = rows[at];
                int a = rows[at + 1];
                for (int lane = 0; lane < LANES; lane++) {
                    v[result + lane] = function.apply(v[a + lane]);
                }
            }
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
                        for (int lane = 0; lane < LANES; lane++) {
                            v[result + lane] = v[a + lane] + v[b + lane];
                        }
                    }
                };
            case SUBTRACT ->
                (v, state, rows, from, to) -> {
                    for (int at = from; at < to; at += 3) {
                        int result = rows[at];
                        int a = rows[at + 1];
                        int b = rows[at + 2];
                        for (int lane = 0; lane < LANES; lane++) {
                            v[result + lane] = v[a + lane] - v[b + lane];
                        }
                    }
                };
            case MULTIPLY ->
                (v, state, rows, from, to) -> {
                    for (int at = from; at < to; at += 3) {
                        int result = rows[at];
                        int a = rows[at + 1];
                        int b = rows[at + 2];
                        for (int lane = 0; lane < LANES; lane++) {
                            v[result + lane] = v[a + lane] * v[b + lane];
                        }
                    }
                };
            case DIVIDE ->
                (v, state, rows, from, to) -> {
                    for (int at = from; at < to; at += 3) {
                        int result = rows[at];
                        int a = rows[at + 1];
                        int b = rows[at + 2];
                        for (int lane = 0; lane < LANES; lane++) {
                            v[result + lane] = v[a + lane] / v[b + lane];
                        }
                    }
                };
            case SAFE_DIVIDE, MOD, REMAINDER, MIN, MAX -> any(function);
            case LESS, AT_MOST, GREATER, AT_LEAST, EQUAL, UNEQUAL, AND, OR -> any(function);
            case POWER -> throw new IllegalArgumentException("A power is not one operation.");
        };
    }

    private static Operation any(BinaryFunction function) {
        return (v, state, rows, from, to) -> {
            for (int at = from; at < to; at += 3) {
                int result = rows[at];
                int a = rows[at + 1];
                int b = rows[at + 2];
                for (int lane = 0; lane < LANES; lane++) {
                    v[result + lane] = function.apply(v[a + lane], v[b + lane]);
                }
            }
        };
    }

    @Override
    public Operation logarithm() {
        return (v, state, rows, from, to) -> {
            for (int at = from; at < to; at += 3) {
                for (int lane = 0; lane < LANES; lane++) {
                    Elementary.logarithm(v[rows[at + 2] + lane], v, rows[at] + lane, rows[at + 1] + lane);
                }
            }
        };
    }

    @Override
    public Operation power() {
        return (v, state, rows, from, to) -> {
            for (int at = from; at < to; at += 5) {
                for (int lane = 0; lane < LANES; lane++) {
                    double high = v[rows[at + 3] + lane];
                    double low = v[rows[at + 4] + lane];
                    v[rows[at] + lane] = Elementary.power(v[rows[at + 1] + lane], v[rows[at + 2] + lane], high, low);
                }
            }
        };
    }

    @Override
    public Operation choice() {
        return (v, state, rows, from, to) -> {
            for (int at = from; at < to; at += 4) {
                int result = rows[at];
                for (int lane = 0; lane < LANES; lane++) {
                    v[result + lane] = v[rows[at + (v[rows[at + 1] + lane] != 0 ? 2 : 3)] + lane];
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
                for (int lane = 0; lane < LANES; lane++) {
                    v[result + lane] = v[a + lane] + v[b + lane] * v[c + lane];
                }
            }
        };
    }

    @Override
    public Operation lookup(int table) {
        return (v, state, rows, from, to) -> {
            for (int at = from; at < to; at += 2) {
                state.lookLanes(table, v, rows[at + 1], rows[at]);
            }
        };
    }
}
