package org.majorslist.app.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.sim.model.Equation;
import org.majorslist.sim.model.ModelPart;
import org.majorslist.sim.model.Names;
import org.majorslist.sim.model.Role;
import org.majorslist.sim.model.StockFlowModel;
import org.majorslist.sim.model.Variable;
import org.majorslist.sim.structure.ModelStructure;
import org.majorslist.sim.units.ModelUnit;
import org.majorslist.sim.units.UnitCheck;

/// Words what a variable is: its equation, inputs, unit and documentation.
final class Explanation {
    private final StockFlowModel model;

    Explanation(StockFlowModel model) {
        this.model = model;
    }

    /// One line a variable.
    String list() {
        var text = new StringBuilder();
        ModelStructure.of(model)
                .variables()
                .forEach(
                        v -> text.append(v.name()).append(" (").append(v.kind()).append(")\n"));
        return text.toString();
    }

    /// Everything about one variable.
    String of(String name) {
        Variable variable = find(name);
        var text = new StringBuilder();
        text.append(Names.display(variable.name()))
                .append(" (")
                .append(kind(variable.role()))
                .append(")\n");
        for (Equation equation : variable.equations()) {
            String where = equation.subscripts().isEmpty() ? "" : "[" + String.join(", ", equation.subscripts()) + "]";
            line(text, "equation" + where, equation.text().replaceAll("\\s+", " "));
            if (equation.function() != null) {
                line(
                        text,
                        "table" + where,
                        equation.function().xs() + " → " + equation.function().ys());
            }
        }
        line(text, "unit", unit(variable));
        line(text, "acted on by", String.join(", ", sources(variable)));
        line(text, "doc", variable.documentation());
        return text.toString();
    }

    private static void line(StringBuilder text, String label, String content) {
        if (!content.isBlank()) {
            text.append("  ").append(label).append(": ").append(content).append('\n');
        }
    }

    private static String kind(Role role) {
        return switch (role) {
            case Role.Stock stock -> "stock";
            case Role.Flow flow -> "flow";
            case Role.Auxiliary auxiliary -> "auxiliary";
            case Role.Table table -> "graphical function";
        };
    }

    private String unit(Variable variable) {
        Map<String, ModelUnit> units = UnitCheck.units(model);
        ModelUnit known = units.get(Names.key(variable.name()));
        if (!variable.units().isBlank()) {
            return variable.units();
        }
        return known == null ? "" : known + " (inferred)";
    }

    private List<String> sources(Variable variable) {
        String key = Names.key(variable.name());
        return ModelStructure.of(model).links().stream()
                .filter(link -> Names.key(link.to().substring(link.to().lastIndexOf('.') + 1))
                        .equals(key))
                .map(link -> link.from() + " (" + link.polarity() + ")")
                .toList();
    }

    private Variable find(String name) {
        String key = Names.key(name.substring(name.lastIndexOf('.') + 1).replaceFirst("\\[.*", ""));
        var parts = new ArrayList<ModelPart>(List.of(model.main()));
        parts.addAll(model.parts());
        return parts.stream()
                .flatMap(part -> part.variables().stream())
                .filter(v -> Names.key(v.name()).equals(key))
                .findFirst()
                .orElseThrow(() -> new BadInput(new Fault(
                        "no-such-variable",
                        "the model has no variable \"" + name + "\"",
                        "--explain",
                        mend(name, parts))));
    }

    private static String mend(String name, List<ModelPart> parts) {
        List<String> near = Names.nearest(
                name,
                parts.stream()
                        .flatMap(part -> part.variables().stream())
                        .map(v -> Names.display(v.name()))
                        .toList());
        return near.isEmpty()
                ? "Run with `--explain list` for the names of its variables."
                : "Did you mean \"" + String.join("\" or \"", near) + "\"?";
    }
}
