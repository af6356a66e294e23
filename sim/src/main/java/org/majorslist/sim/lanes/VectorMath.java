package org.majorslist.sim.lanes;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.majorslist.sim.program.Elementary;
import org.majorslist.sim.run.Block;

/// [Elementary] by the Vector API: the same operations in the same order, so the same bits. Vectors with an unusual
/// argument are left to [Elementary], lane by lane.
///
/// Each method works on whole rows: a vector that is handed from one method to another costs an object, where the
/// compiler finds the methods too large to join.
final class VectorMath {
    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = SPECIES.length();
    private static final int LANES = Block.LANES;
    private static final double[] EXPONENTIAL = Elementary.exponentialSeries();
    private static final double[] LOGARITHM = Elementary.logarithmicSeries();
    private static final double[] ZEROS = new double[LANES];
    private static final long TWO_52 = Double.doubleToRawLongBits(Elementary.TWO_52);

    private VectorMath() {}

    private static DoubleVector load(double[] v, int at) {
        return DoubleVector.fromArray(SPECIES, v, at);
    }

    private static boolean hasUsualExponents(DoubleVector x) {
        return x.abs().compare(VectorOperators.LT, Elementary.LARGEST_EXPONENT).allTrue();
    }

    private static boolean hasUsualLogarithms(DoubleVector x) {
        return x.compare(VectorOperators.GE, Double.MIN_NORMAL)
                .and(x.compare(VectorOperators.LT, Double.POSITIVE_INFINITY))
                .allTrue();
    }

    /// Exponentials; the result has a row of its own.
    static void exp(double[] v, int to, int from) {
        exponential(v, to, from, ZEROS, 0);
        for (int lane = 0; lane < LANES; lane += WIDTH) {
            if (!hasUsualExponents(load(v, from + lane))) {
                for (int i = lane; i < lane + WIDTH; i++) {
                    v[to + i] = Elementary.exp(v[from + i]);
                }
            }
        }
    }

    /// Natural logarithms; the result has a row of its own, and what it lacks goes to another.
    static void ln(double[] v, int to, int low, int from) {
        logarithm(v, to, low, from);
        for (int lane = 0; lane < LANES; lane += WIDTH) {
            if (!hasUsualLogarithms(load(v, from + lane))) {
                for (int i = lane; i < lane + WIDTH; i++) {
                    v[to + i] = Elementary.ln(v[from + i]);
                }
            }
        }
    }

    /// Powers, of bases whose [#logarithm]s are there. The result and a row for what the product of exponent and
    /// logarithm lacks have rows of their own.
    static void power(double[] v, int to, int rest, int base, int exponent, int high, int low) {
        for (int lane = 0; lane < LANES; lane += WIDTH) {
            DoubleVector y = load(v, exponent + lane);
            DoubleVector log = load(v, high + lane);
            DoubleVector product = y.mul(log);
            product.intoArray(v, to + lane);
            y.fma(log, product.neg()).add(y.mul(load(v, low + lane))).intoArray(v, rest + lane);
        }
        boolean usual = areUsual(v, base, to);
        exponential(v, to, to, v, rest);
        if (usual) {
            squares(v, to, base, exponent);
        } else {
            for (int i = 0; i < LANES; i++) {
                v[to + i] = Elementary.power(v[base + i], v[exponent + i]);
            }
        }
    }

    private static void squares(double[] v, int to, int base, int exponent) {
        for (int lane = 0; lane < LANES; lane += WIDTH) {
            VectorMask<Double> squares = load(v, exponent + lane).compare(VectorOperators.EQ, 2.0);
            if (squares.anyTrue()) {
                DoubleVector x = load(v, base + lane);
                load(v, to + lane).blend(x.mul(x), squares).intoArray(v, to + lane);
            }
        }
    }

    private static boolean areUsual(double[] v, int base, int product) {
        for (int lane = 0; lane < LANES; lane += WIDTH) {
            if (!hasUsualLogarithms(load(v, base + lane)) || !hasUsualExponents(load(v, product + lane))) {
                return false;
            }
        }
        return true;
    }

    /// e to the power of a sum; means nothing for unusual exponents.
    private static void exponential(double[] v, int to, int highs, double[] lows, int low) {
        for (int lane = 0; lane < LANES; lane += WIDTH) {
            DoubleVector high = load(v, highs + lane);
            DoubleVector rounder = DoubleVector.broadcast(SPECIES, Elementary.ROUNDER);
            DoubleVector shifted = high.fma(DoubleVector.broadcast(SPECIES, Elementary.LOG2_E), rounder);
            DoubleVector k = shifted.sub(rounder);
            DoubleVector r = k.fma(DoubleVector.broadcast(SPECIES, -Elementary.LN2_HIGH), high);
            DoubleVector rest = k.fma(DoubleVector.broadcast(SPECIES, -Elementary.LN2_LOW), load(lows, low + lane));
            DoubleVector x = r.add(rest);
            DoubleVector series = DoubleVector.broadcast(SPECIES, EXPONENTIAL[0]);
            for (int i = 1; i < 12; i++) {
                series = series.fma(x, DoubleVector.broadcast(SPECIES, EXPONENTIAL[i]));
            }
            DoubleVector one = DoubleVector.broadcast(SPECIES, 1.0);
            DoubleVector first = one.add(r);
            DoubleVector lost = one.sub(first).add(r);
            DoubleVector value = first.add(lost.add(x.mul(x).fma(series, rest)));
            LongVector scale = shifted.reinterpretAsLongs().lanewise(VectorOperators.LSHL, 52);
            value.reinterpretAsLongs().add(scale).reinterpretAsDoubles().intoArray(v, to + lane);
        }
    }

    /// Logarithms as sums of two numbers; they mean nothing for unusual arguments.
    static void logarithm(double[] v, int high, int low, int from) {
        for (int lane = 0; lane < LANES; lane += WIDTH) {
            LongVector shifted = load(v, from + lane).reinterpretAsLongs().add(Elementary.ONE - Elementary.ROOT_HALF);
            DoubleVector k = shifted.lanewise(VectorOperators.LSHR, 52)
                    .or(TWO_52)
                    .reinterpretAsDoubles()
                    .sub(Elementary.TWO_52 + 1023);
            DoubleVector m = shifted.and(Elementary.MANTISSA)
                    .add(Elementary.ROOT_HALF)
                    .reinterpretAsDoubles();
            DoubleVector f = m.sub(1.0);
            DoubleVector g = m.add(1.0);
            DoubleVector inverse = DoubleVector.broadcast(SPECIES, 1.0).div(g);
            DoubleVector s = f.mul(inverse);
            DoubleVector sLow = inverse.mul(s.neg().fma(g, f).sub(s.mul(m.sub(g.sub(1.0)))));
            DoubleVector z = s.mul(s);
            DoubleVector zLow = s.fma(s, z.neg()).add(s.mul(2.0).mul(sLow));
            DoubleVector series = DoubleVector.broadcast(SPECIES, LOGARITHM[0]);
            for (int i = 1; i < 10; i++) {
                series = series.fma(z, DoubleVector.broadcast(SPECIES, LOGARITHM[i]));
            }
            DoubleVector thirds = DoubleVector.broadcast(SPECIES, Elementary.TWO_THIRDS);
            DoubleVector cube = z.mul(thirds);
            DoubleVector cubeLow = z.fma(thirds, cube.neg())
                    .add(z.mul(Elementary.TWO_THIRDS_LOW).add(zLow.mul(thirds)))
                    .add(z.mul(z).mul(series));
            DoubleVector u = s.mul(cube);
            DoubleVector uLow = s.fma(cube, u.neg()).add(s.mul(cubeLow).add(sLow.mul(cube)));
            DoubleVector twice = s.mul(2.0);
            DoubleVector first = k.mul(Elementary.LN2_HIGH);
            DoubleVector second = first.add(twice);
            DoubleVector third = second.add(u);
            DoubleVector rest = twice.sub(second.sub(first))
                    .add(u.sub(third.sub(second)))
                    .add(sLow.mul(2.0).add(uLow))
                    .add(k.mul(Elementary.LN2_LOW));
            DoubleVector sum = third.add(rest);
            sum.intoArray(v, high + lane);
            rest.sub(sum.sub(third)).intoArray(v, low + lane);
        }
    }
}
