package org.majorslist.sim.program;

import java.util.List;

/// The test inputs of XMILE 1.0, section 3.5.4: STEP, RAMP, PULSE and their kin.
final class Inputs {
    /// Times are compared with this part of DT to spare, so that rounding does not move a step.
    private static final double SPARE = 1e-6;

    /// STEP(height, time).
    Term step(List<Term> a) {
        Term since = a.size() > 1 ? a.get(1) : Terms.START;
        return Terms.choice(reached(since), a.getFirst(), Terms.ZERO);
    }

    /// 1 from a time on.
    private static Term reached(Term time) {
        Term spare = Terms.multiply(Terms.STEP, Terms.number(SPARE));
        return Terms.binary(BinaryFunction.AT_LEAST, Terms.add(Terms.TIME, spare), time);
    }

    /// RAMP(slope, start, end): grows from the start to the end and stays.
    Term ramp(List<Term> a) {
        Term from = a.size() > 1 ? a.get(1) : Terms.START;
        Term until = a.size() > 2 ? Terms.binary(BinaryFunction.MIN, Terms.TIME, a.get(2)) : Terms.TIME;
        Term since = Terms.binary(BinaryFunction.MAX, Terms.subtract(until, from), Terms.ZERO);
        return Terms.multiply(a.getFirst(), since);
    }

    /// PULSE(volume, first, interval): the volume within one DT; once without an interval.
    Term pulse(List<Term> a) {
        Term first = a.size() > 1 ? a.get(1) : Terms.START;
        Term spare = Terms.multiply(Terms.STEP, Terms.number(SPARE));
        Term since = Terms.add(Terms.subtract(Terms.TIME, first), spare);
        Term oneStep = Terms.binary(BinaryFunction.LESS, since, Terms.STEP);
        Term within = oneStep;
        if (a.size() > 2) {
            Term repeats = Terms.binary(BinaryFunction.GREATER, a.get(2), Terms.ZERO);
            Term sinceLast = Terms.binary(BinaryFunction.MOD, since, a.get(2));
            within = Terms.choice(repeats, Terms.binary(BinaryFunction.LESS, sinceLast, Terms.STEP), oneStep);
        }
        Term started = Terms.binary(BinaryFunction.AT_LEAST, since, Terms.ZERO);
        Term fires = Terms.binary(BinaryFunction.AND, started, within);
        return Terms.choice(fires, Terms.divide(a.getFirst(), Terms.STEP), Terms.ZERO);
    }

    /// PULSE TRAIN(first, duration, interval, last): 1 for each duration.
    Term pulseTrain(List<Term> a) {
        Term started = reached(a.get(0));
        Term ended = Terms.binary(BinaryFunction.AT_MOST, Terms.TIME, a.get(3));
        Term since = Terms.binary(BinaryFunction.MOD, Terms.subtract(Terms.TIME, a.get(0)), a.get(2));
        Term inside = Terms.binary(BinaryFunction.LESS, since, a.get(1));
        Term running = Terms.binary(BinaryFunction.AND, started, ended);
        return Terms.binary(BinaryFunction.AND, running, inside);
    }

    /// SINWAVE or COSWAVE(amplitude, period).
    Term wave(UnaryFunction shape, List<Term> a) {
        Term angle = Terms.divide(Terms.multiply(Terms.number(2 * Math.PI), Terms.TIME), a.get(1));
        return Terms.multiply(a.getFirst(), Terms.unary(shape, angle));
    }

    /// COUNTER(from, to): counts time up from the first to the second and starts again.
    Term counter(List<Term> a) {
        Term span = Terms.subtract(a.get(1), a.get(0));
        Term since = Terms.subtract(Terms.TIME, Terms.START);
        return Terms.add(a.get(0), Terms.binary(BinaryFunction.MOD, since, span));
    }
}
