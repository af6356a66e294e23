package org.majorslist.app.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.measure.Period;
import org.majorslist.register.Observation;
import org.majorslist.register.asof.AsOf;

/// Which figures the options `--area`, `--measured-by`, `--from` and `--to` leave.
///
/// @param area code of the area; `null` for all
/// @param measurers keys of the measurers; `null` for all
/// @param from first period; `null` for the first on record
/// @param to last period; `null` for the last on record
record FigureFilter(
        @Nullable String area,
        @Nullable List<String> measurers,
        @Nullable Period from,
        @Nullable Period to) {

    /// Reads the options as typed; a missing one leaves all.
    static FigureFilter of(
            AsOf asOf, @Nullable String area, @Nullable String measuredBy, @Nullable String from, @Nullable String to) {
        var register = asOf.register();
        return new FigureFilter(
                area == null ? null : register.getArea(area, "--area").code(),
                measuredBy == null ? null : register.getMeasurers(measuredBy, "--measured-by"),
                from == null ? null : Period.parse(from, "--from"),
                to == null ? null : Period.parse(to, "--to"));
    }

    /// Refuses a last period that ends before the first one starts.
    static void refuseReversed(@Nullable String from, @Nullable String to) {
        if (from != null
                && to != null
                && Period.parse(to, "--to")
                        .end()
                        .isBefore(Period.parse(from, "--from").start())) {
            throw new BadInput(new Fault(
                    "periods-in-wrong-order",
                    to + " is before " + from,
                    "--to",
                    "Name the earlier period with --from."));
        }
    }

    boolean leaves(Observation row) {
        return (area == null || row.area().equals(area))
                && (measurers == null || measurers.contains(row.measuredBy()))
                && isWithin(row.period());
    }

    boolean isWithin(Period period) {
        return (from == null || !period.start().isBefore(from.start()))
                && (to == null || !period.end().isAfter(to.end()));
    }

    /// Whether it leaves every figure.
    boolean leavesAll() {
        return area == null && measurers == null && from == null && to == null;
    }
}
