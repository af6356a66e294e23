package org.majorslist.sim.program;

import org.majorslist.sim.model.GraphicalFunction;

/// A graphical function of a program: places as an array, values kept where a run can vary them.
///
/// @param name the variable that holds it
/// @param kind what happens between and beyond the points
/// @param xs places, ascending
/// @param ys values the model file gives
@SuppressWarnings("ArrayRecordComponent") // read in the innermost loop
public record Table(String name, GraphicalFunction.Kind kind, double[] xs, double[] ys) {
    /// Copies the points.
    ///
    /// @param name the variable that holds the function
    /// @param function its points
    /// @return a table
    static Table of(String name, GraphicalFunction function) {
        return new Table(
                name,
                function.kind(),
                function.xs().stream().mapToDouble(Double::doubleValue).toArray(),
                function.ys().stream().mapToDouble(Double::doubleValue).toArray());
    }

    /// Looks up a value.
    ///
    /// @param ys values at the points; point i is at `offset + i × stride`
    /// @param offset see `ys`
    /// @param stride see `ys`
    /// @param way what is asked
    /// @param at the place, or for the inverse the value
    /// @return the answer; NaN where there is none
    public double look(double[] ys, int offset, int stride, Term.LookupWay way, double at) {
        return switch (way) {
            case VALUE -> value(ys, offset, stride, at);
            case FORWARD -> ys[offset + stride * Math.min(xs.length - 1, firstAtOrAfter(at))];
            case BACKWARD -> ys[offset + stride * Math.max(0, lastAtOrBefore(at))];
            case EXTRAPOLATED -> extrapolated(ys, offset, stride, at);
            case INVERSE -> inverse(ys, offset, stride, at);
            case SLOPE -> slope(ys, offset, stride, at);
            case AREA -> area(ys, offset, stride, at);
        };
    }

    /// The slope after each point, as [#look] computes it; 0 after the last and between points at one place.
    ///
    /// @return as many slopes as points
    public double[] slopes() {
        double[] slopes = new double[xs.length];
        for (int i = 0; i + 1 < slopes.length; i++) {
            double width = xs[i + 1] - xs[i];
            slopes[i] = width == 0 ? 0 : (ys[i + 1] - ys[i]) / width;
        }
        return slopes;
    }

    private double value(double[] ys, int offset, int stride, double at) {
        return switch (kind) {
            case CONTINUOUS -> continuous(ys, offset, stride, at);
            case EXTRAPOLATE -> extrapolated(ys, offset, stride, at);
            case DISCRETE -> ys[offset + stride * Math.max(0, lastAtOrBefore(at))];
        };
    }

    private double continuous(double[] ys, int offset, int stride, double at) {
        int last = xs.length - 1;
        if (at <= xs[0]) {
            return ys[offset];
        }
        if (at >= xs[last]) {
            return ys[offset + stride * last];
        }
        return Double.isNaN(at) ? at : line(ys, offset, stride, lastAtOrBefore(at), at);
    }

    /// The values of a continuous function at one place, for points that differ from lane to lane.
    ///
    /// @param points value of point i in lane l at `i × lanes + l`
    /// @param lanes how many lanes there are
    /// @param at the place
    /// @param v where the values go
    /// @param to where in `v`
    void valuesAt(double[] points, int lanes, double at, double[] v, int to) {
        int last = xs.length - 1;
        if (at <= xs[0] || at >= xs[last] || Double.isNaN(at)) {
            for (int lane = 0; lane < lanes; lane++) {
                v[to + lane] = value(points, lane, lanes, at);
            }
            return;
        }
        int i = lastAtOrBefore(at);
        double width = xs[i + 1] - xs[i];
        double beyond = at - xs[i];
        int before = i * lanes;
        int after = before + lanes;
        for (int lane = 0; lane < lanes; lane++) {
            double y0 = points[before + lane];
            v[to + lane] = y0 + beyond * ((points[after + lane] - y0) / width);
        }
    }

    private double extrapolated(double[] ys, int offset, int stride, double at) {
        int last = xs.length - 1;
        if (last == 0) {
            return ys[offset];
        }
        return Double.isNaN(at) ? at : line(ys, offset, stride, Math.clamp(lastAtOrBefore(at), 0, last - 1), at);
    }

    private double line(double[] ys, int offset, int stride, int i, double at) {
        double y0 = ys[offset + stride * i];
        double y1 = ys[offset + stride * (i + 1)];
        double width = xs[i + 1] - xs[i];
        return width == 0 ? y1 : y0 + (at - xs[i]) * ((y1 - y0) / width);
    }

    /// The place of the last point not after `at`, or -1.
    private int lastAtOrBefore(double at) {
        int low = -1;
        int high = xs.length;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (xs[middle] <= at) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int firstAtOrAfter(double at) {
        int before = lastAtOrBefore(at);
        return before >= 0 && xs[before] == at ? before : before + 1;
    }

    private double inverse(double[] ys, int offset, int stride, double value) {
        for (int i = 0; i + 1 < xs.length; i++) {
            double y0 = ys[offset + stride * i];
            double y1 = ys[offset + stride * (i + 1)];
            if (y0 == value) {
                return xs[i];
            }
            if ((y0 < value) == (value < y1)) {
                return xs[i] + (value - y0) / (y1 - y0) * (xs[i + 1] - xs[i]);
            }
        }
        boolean nearFirst = Math.abs(ys[offset] - value) <= Math.abs(ys[offset + stride * (xs.length - 1)] - value);
        return nearFirst ? xs[0] : xs[xs.length - 1];
    }

    private double slope(double[] ys, int offset, int stride, double at) {
        int last = xs.length - 1;
        if (last == 0 || at < xs[0] || at >= xs[last]) {
            return 0;
        }
        int i = Math.max(0, lastAtOrBefore(at));
        return (ys[offset + stride * (i + 1)] - ys[offset + stride * i]) / (xs[i + 1] - xs[i]);
    }

    private double area(double[] ys, int offset, int stride, double at) {
        double area = 0;
        for (int i = 0; i + 1 < xs.length && xs[i] < at; i++) {
            double end = Math.min(at, xs[i + 1]);
            double y0 = ys[offset + stride * i];
            area += (end - xs[i]) * (y0 + line(ys, offset, stride, i, end)) / 2;
        }
        return at > xs[xs.length - 1] ? area + (at - xs[xs.length - 1]) * ys[offset + stride * (xs.length - 1)] : area;
    }
}
