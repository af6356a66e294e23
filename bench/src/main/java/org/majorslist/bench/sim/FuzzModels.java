package org.majorslist.bench.sim;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.majorslist.measure.BadInput;
import org.majorslist.sim.compile.ModelCompiler;
import org.majorslist.sim.equation.EquationFault;
import org.majorslist.sim.equation.EquationParser;
import org.majorslist.sim.model.StockFlowModel;
import org.majorslist.sim.read.Xmile;
import org.majorslist.sim.run.CompiledModel;

/// The target of the fuzzer Jazzer: any bytes are either refused with faults or run. See `bench/sim/fuzz`.
public final class FuzzModels {
    private static final int MOST_STEPS = 50;
    private static final int MOST_VARIABLES = 5_000;

    private FuzzModels() {}

    /// Takes what the fuzzer made up: an equation if it does not start with `<`, else a model file.
    ///
    /// @param data any bytes
    public static void fuzzerTestOneInput(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        if (text.startsWith("<")) {
            model(text);
        } else {
            equation(text);
        }
    }

    private static void equation(String text) {
        try {
            EquationParser.parse(text);
        } catch (EquationFault refused) {
            needFaults(List.of(refused));
        }
    }

    private static void model(String text) {
        try {
            StockFlowModel model = Xmile.parse("fuzzed", "fuzzed", text);
            CompiledModel compiled = ModelCompiler.compile(model);
            if (model.spec().steps() < MOST_STEPS && compiled.variables().size() < MOST_VARIABLES) {
                compiled.run(model.spec(), Map.of(), 1);
            }
        } catch (BadInput refused) {
            needFaults(refused.faults());
        }
    }

    private static void needFaults(List<?> faults) {
        if (faults.isEmpty()) {
            throw new IllegalStateException("Refused without a fault.");
        }
    }
}
