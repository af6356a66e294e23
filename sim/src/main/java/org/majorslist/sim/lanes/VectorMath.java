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
final class VectorMath {
    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = SPECIES.length();
    private static final int LANES = Block.LANES;
    private static final double[] EXPONENTIAL = Elementary.exponentialSeries();
    private static final double[] LOGARITHM = Elementary.logarithmicSeries();
    private static final long TWO_52 = Double.doubleToRawLongBits(Elementary.TWO_52);

    private VectorMath() {}

    private static DoubleVector load(double[] v, int at) {
        return DoubleVector.fromArray(SPECIES, v, at);
    }

    static void exp(double[] v, int to, int from) {
        for (int lane = 0; lane < LANES; lane += WIDTH) {
            DoubleVector x = load(v, from + lane);
            if (usualExponents(x)) {
                exponential(x, DoubleVector.zero(SPECIES)).intoArray(v, to + lane);
            } else {
                for (int i = lane; i < lane + WIDTH; i++) {
                    v[to + i] = Elementary.exp(v[from + i]);
                }
            }
        }
    }

    static void ln(double[] v, int to, int from) {
        for (int lane = 0; lane < LANES; lane += WIDTH) {
            DoubleVector x = load(v, from + lane);
            if (usualLogarithms(x)) {
                logarithm(v, x, to + lane, -1);
            } else {
                for (int i = lane; i < lane + WIDTH; i++) {
                    v[to + i] = Elementary.ln(v[from + i]);
                }
            }
        }
    }

    /// Powers; the logarithms of the bases go through two rows, their high and low parts.
    static void power(double[] v, int to, int base, int exponent, int high, int low) {
        for (int lane = 0; lane < LANES; lane += WIDTH) {
            DoubleVector x = load(v, base + lane);
            if (usualLogarithms(x)) {
                logarithm(v, x, high + lane, low + lane);
                if (raise(v, to + lane, load(v, exponent + lane), x, high + lane, low + lane)) {
                    continue;
                }
            }
            for (int i = lane; i < lane + WIDTH; i++) {
                v[to + i] = Elementary.power(v[base + i], v[exponent + i]);
            }
        }
    }

    private static boolean usualExponents(DoubleVector x) {
        return x.abs().compare(VectorOperators.LT, Elementary.LARGEST_EXPONENT).allTrue();
    }

    private static boolean usualLogarithms(DoubleVector x) {
        return x.compare(VectorOperators.GE, Double.MIN_NORMAL)
                .and(x.compare(VectorOperators.LT, Double.POSITIVE_INFINITY))
                .allTrue();
    }

    private static boolean raise(double[] v, int to, DoubleVector y, DoubleVector x, int high, int low) {
        DoubleVector log = load(v, high);
        DoubleVector first = y.mul(log);
        if (!usualExponents(first)) {
            return false;
        }
        DoubleVector second = y.fma(log, first.neg()).add(y.mul(load(v, low)));
        VectorMask<Double> squares = y.compare(VectorOperators.EQ, 2.0);
        exponential(first, second).blend(x.mul(x), squares).intoArray(v, to);
        return true;
    }

    private static DoubleVector exponential(DoubleVector high, DoubleVector low) {
        DoubleVector rounder = DoubleVector.broadcast(SPECIES, Elementary.ROUNDER);
        DoubleVector shifted = high.fma(DoubleVector.broadcast(SPECIES, Elementary.LOG2_E), rounder);
        DoubleVector k = shifted.sub(rounder);
        DoubleVector r = k.fma(DoubleVector.broadcast(SPECIES, -Elementary.LN2_HIGH), high);
        DoubleVector rest = k.fma(DoubleVector.broadcast(SPECIES, -Elementary.LN2_LOW), low);
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
        return value.reinterpretAsLongs().add(scale).reinterpretAsDoubles();
    }

    /// Writes the logarithms, and unless `lowTo` is negative what is missing of them.
    private static void logarithm(double[] v, DoubleVector x, int highTo, int lowTo) {
        LongVector shifted = x.reinterpretAsLongs().add(Elementary.ONE - Elementary.ROOT_HALF);
        DoubleVector k = shifted.lanewise(VectorOperators.LSHR, 52)
                .or(TWO_52)
                .reinterpretAsDoubles()
                .sub(Elementary.TWO_52 + 1023);
        DoubleVector m =
                shifted.and(Elementary.MANTISSA).add(Elementary.ROOT_HALF).reinterpretAsDoubles();
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
        DoubleVector low = twice.sub(second.sub(first))
                .add(u.sub(third.sub(second)))
                .add(sLow.mul(2.0).add(uLow))
                .add(k.mul(Elementary.LN2_LOW));
        DoubleVector high = third.add(low);
        high.intoArray(v, highTo);
        if (lowTo >= 0) {
            low.sub(high.sub(third)).intoArray(v, lowTo);
        }
    }
}
