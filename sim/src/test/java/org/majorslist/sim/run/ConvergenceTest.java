package org.majorslist.sim.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorslist.sim.Models;
import org.majorslist.sim.compile.ModelCompiler;

/// The error of a method falls with the step by its order; the exact values are those of the closed solutions.
class ConvergenceTest {
    private static final String DECAY = """
            <stock name="x"><eqn>1</eqn><outflow>f</outflow></stock><flow name="f"><eqn>0.7 * x</eqn></flow>
            """;
    private static final String LOGISTIC = """
            <stock name="x"><eqn>0.1</eqn><inflow>f</inflow></stock><flow name="f"><eqn>1.5 * x * (1 - x)</eqn></flow>
            """;
    private static final String OSCILLATOR = """
            <stock name="x"><eqn>1</eqn><inflow>f</inflow></stock><flow name="f"><eqn>v</eqn></flow>
            <stock name="v"><eqn>0</eqn><inflow>a</inflow></stock><flow name="a"><eqn>-x</eqn></flow>
            """;

    @ParameterizedTest(name = "{0} by {1}: order {2} ± {3}")
    @CsvSource({
        "decay,      EULER, 1, 0.1",
        "decay,      RK4,   4, 0.2",
        "logistic,   EULER, 1, 0.1",
        "logistic,   RK4,   4, 0.2",
        "oscillator, EULER, 1, 0.1",
        "oscillator, RK4,   4, 0.2"
    })
    void showsTheOrderOfItsMethod(String model, String method, double order, double within) {
        double coarse = error(model, method, 1.0 / 64);
        double fine = error(model, method, 1.0 / 128);
        assertEquals(order, Math.log(coarse / fine) / Math.log(2), within);
    }

    private static double error(String model, String method, double step) {
        double stop = 4;
        String variables = switch (model) {
            case "decay" -> DECAY;
            case "logistic" -> LOGISTIC;
            default -> OSCILLATOR;
        };
        double exact = switch (model) {
            case "decay" -> Math.exp(-0.7 * stop);
            case "logistic" -> 1 / (1 + 9 * Math.exp(-1.5 * stop));
            default -> Math.cos(stop);
        };
        Run run = ModelCompiler.compile(Models.of(stop, step, method, "", variables, ""))
                .run();
        return Math.abs(Models.last(run, "x") - exact);
    }
}
