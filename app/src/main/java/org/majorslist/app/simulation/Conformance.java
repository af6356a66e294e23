package org.majorslist.app.simulation;

import java.util.List;
import org.majorslist.app.console.DataTable;

/// What of XMILE 1.0 the engine does; printed by `majors simulate --conformance`.
final class Conformance {
    private Conformance() {}

    static DataTable table() {
        return new DataTable(
                List.of("part", "supported", "notes"),
                List.of(
                        List.of("simulation: base level", "yes", "Euler, RK4; rk2, rk45 and gear fall back to RK4"),
                        List.of("graphical functions", "yes", "continuous, extrapolate, discrete; arrayed"),
                        List.of("arrays", "yes", "slices, sub-ranges, elements, array functions"),
                        List.of("modules (submodels)", "yes", "inputs by <connect>; nested"),
                        List.of("macros", "yes", "with stocks; recursive ones as expressions"),
                        List.of("non-negative stocks and flows", "yes", "outflows in listing order"),
                        List.of("conveyors", "yes", "leakage and its zone, capacity; run by Euler"),
                        List.of("queues", "yes", "overflow, conveyors downstream; run by Euler"),
                        List.of("random builtins", "yes", "counter-based: member k draws the same anywhere"),
                        List.of("readings we chose", "yes", "STDDEV, LOGNORMAL, PULSE: see the guide, simulate"),
                        List.of("ovens", "no", "refused"),
                        List.of("units", "yes", "checked, inferred; told, off by --no-units"),
                        List.of("DT reciprocal, save interval", "yes", ""),
                        List.of("input and output of data files", "no", "imports are refused, exports passed over"),
                        List.of("batch integrity, whole-unit leakage", "no", "refused"),
                        List.of("lists of initial values", "no", "refused"),
                        List.of("<multiplier> of a flow", "no", "refused"),
                        List.of("parts in other files", "no", "refused"),
                        List.of("<sim_specs> of a submodel or macro", "no", "refused"),
                        List.of(
                                "event posters, views, interface",
                                "no",
                                "passed over: results do not depend on them")));
    }
}
