package org.majorslist.sim.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.sim.run.RunSpec;

/// A stock and flow model as its file declares it. Immutable.
///
/// @param name name in the header, or else the file's name
/// @param source where it was read from, for faults
/// @param dialect whose meaning its functions have
/// @param spec the run the file asks for
/// @param timeUnits the unit of time; empty if none is given
/// @param dimensions dimensions of arrays
/// @param units units the file defines
/// @param main the main part
/// @param parts the parts that modules use
/// @param macros functions the file defines
/// @param remarks what was mended or passed over on reading, one sentence each
public record StockFlowModel(
        String name,
        String source,
        Dialect dialect,
        RunSpec spec,
        String timeUnits,
        List<Dimension> dimensions,
        List<UnitDefinition> units,
        ModelPart main,
        List<ModelPart> parts,
        List<Macro> macros,
        List<String> remarks) {
    /// Copies the lists.
    public StockFlowModel {
        dimensions = List.copyOf(dimensions);
        units = List.copyOf(units);
        parts = List.copyOf(parts);
        macros = List.copyOf(macros);
        remarks = List.copyOf(remarks);
    }

    /// The same model with another run.
    ///
    /// @param other the run
    /// @return a model
    public StockFlowModel withSpec(RunSpec other) {
        return new StockFlowModel(
                name, source, dialect, other, timeUnits, dimensions, units, main, parts, macros, remarks);
    }

    /// The same model with one variable's equation replaced by a number; for a stock, its initial value.
    ///
    /// @param variable a variable, an element `name[element, element]`, or a module's variable `module.name`
    /// @param value the number
    /// @return a model
    /// @throws BadInput if there is no such variable
    public StockFlowModel withConstant(String variable, double value) {
        return withEquation(variable, found -> new Equation(List.of(), Double.toString(value), null, found.line()));
    }

    /// The same model with one variable's equation replaced by a series over time, linear between its points.
    ///
    /// @param variable an auxiliary or flow, an element of one, or a module's variable
    /// @param times times of the points, ascending
    /// @param values values at the points, as many as `times`
    /// @return a model in which each point is an input `variable(n)`
    /// @throws BadInput if there is no such variable
    public StockFlowModel withSeries(String variable, List<Double> times, List<Double> values) {
        if (times.size() != values.size() || times.isEmpty()) {
            throw new IllegalArgumentException("A series needs as many values as times, and at least one.");
        }
        var points = new GraphicalFunction(GraphicalFunction.Kind.CONTINUOUS, times, values);
        return withEquation(variable, found -> new Equation(List.of(), "TIME", points, found.line()));
    }

    private StockFlowModel withEquation(String variable, UnaryOperator<Equation> made) {
        Target target = Target.of(variable);
        ModelPart home = partOf(target, variable);
        ModelPart changed = replaced(home, target, variable, made);
        List<ModelPart> others =
                parts.stream().map(part -> part.equals(home) ? changed : part).toList();
        return new StockFlowModel(
                name,
                source,
                dialect,
                spec,
                timeUnits,
                dimensions,
                units,
                home.equals(main) ? changed : main,
                others,
                macros,
                remarks);
    }

    private ModelPart partOf(Target target, String written) {
        ModelPart part = main;
        for (String module : target.modules()) {
            part = part.modules().stream()
                    .filter(use -> Names.key(use.name()).equals(module))
                    .findFirst()
                    .flatMap(use -> parts.stream()
                            .filter(p -> Names.key(p.name()).equals(Names.key(use.part())))
                            .findFirst())
                    .orElseThrow(() -> noSuch(written, List.of()));
        }
        return part;
    }

    private BadInput noSuch(String written, List<String> near) {
        String mend = near.isEmpty()
                ? "Run `majors simulate MODEL --explain list` for the names of its variables."
                : "Did you mean \"" + String.join("\" or \"", near) + "\"?";
        return new BadInput(
                new Fault("no-such-variable", "the model has no variable \"" + written + "\"", source, mend));
    }

    private ModelPart replaced(ModelPart part, Target target, String written, UnaryOperator<Equation> made) {
        var variables = new ArrayList<Variable>();
        boolean found = false;
        for (Variable variable : part.variables()) {
            if (Names.key(variable.name()).equals(target.variable())) {
                found = true;
                variables.add(target.replaceIn(variable, made));
            } else {
                variables.add(variable);
            }
        }
        if (!found) {
            throw noSuch(
                    written,
                    Names.nearest(
                            target.variable(),
                            part.variables().stream()
                                    .map(v -> Names.display(v.name()))
                                    .toList()));
        }
        return new ModelPart(part.name(), variables, part.modules());
    }

    private record Target(List<String> modules, String variable, List<String> subscripts) {
        static Target of(String written) {
            int bracket = written.indexOf('[');
            String name = bracket < 0 ? written : written.substring(0, bracket);
            List<String> subscripts = bracket < 0
                    ? List.of()
                    : List.of(written.substring(bracket + 1).replace("]", "").split(",", -1)).stream()
                            .map(String::strip)
                            .toList();
            List<String> path =
                    List.of(name.split("\\.", -1)).stream().map(Names::key).toList();
            return new Target(path.subList(0, path.size() - 1), path.getLast(), subscripts);
        }

        Variable replaceIn(Variable variable, UnaryOperator<Equation> made) {
            Equation first = variable.equations().isEmpty()
                    ? new Equation(List.of(), "", null, variable.line())
                    : variable.equations().getFirst();
            Equation whole = made.apply(first);
            if (subscripts.isEmpty()) {
                return variable.withEquations(List.of(whole));
            }
            var equations = new ArrayList<Equation>(variable.equations());
            equations.add(new Equation(subscripts, whole.text(), whole.function(), whole.line()));
            return variable.withEquations(equations);
        }
    }
}
