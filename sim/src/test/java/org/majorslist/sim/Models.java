package org.majorslist.sim;

import org.majorslist.sim.model.StockFlowModel;
import org.majorslist.sim.read.Xmile;
import org.majorslist.sim.run.Run;

/// Small models for tests, written in the test itself.
public final class Models {
    private Models() {}

    /// A model with these variables that runs by Euler's method.
    public static StockFlowModel of(double stop, double step, String variables) {
        return of(stop, step, "Euler", "", variables, "");
    }

    /// A model with everything a file can have.
    public static StockFlowModel of(
            double stop, double step, String method, String before, String variables, String after) {
        String text = """
                <xmile version="1.0">
                <sim_specs method="%s" time_units="day"><start>0</start><stop>%s</stop><dt>%s</dt></sim_specs>
                %s
                <model><variables>
                %s
                </variables></model>
                %s
                </xmile>
                """.formatted(method, stop, step, before, variables, after);
        return Xmile.parse("model.xmile", "model", text);
    }

    /// An auxiliary.
    public static String aux(String name, String equation) {
        String escaped = equation.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<aux name=\"" + name + "\"><eqn>" + escaped + "</eqn></aux>\n";
    }

    /// The series of a variable.
    public static double[] series(Run run, String name) {
        int place = run.variables().indexOf(name);
        if (place < 0) {
            throw new AssertionError("no variable " + name + " in " + run.variables());
        }
        return run.column(place);
    }

    /// The value of a variable at the last saved time.
    public static double last(Run run, String name) {
        double[] series = series(run, name);
        return series[series.length - 1];
    }
}
