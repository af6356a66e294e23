package org.majorslist.sim.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.sim.model.Dialect;
import org.majorslist.sim.model.Dimension;
import org.majorslist.sim.model.Macro;
import org.majorslist.sim.model.ModelPart;
import org.majorslist.sim.model.Module;
import org.majorslist.sim.model.StockFlowModel;
import org.majorslist.sim.model.UnitDefinition;
import org.majorslist.sim.model.Variable;

/// Turns the elements of a file into a model.
final class ModelReader {
    private static final int MOST_ELEMENTS_OF_A_DIMENSION = 100_000;
    private static final Set<String> VARIABLES = Set.of("stock", "flow", "aux", "gf", "var");

    private final String source;
    private final List<String> remarks;
    private final List<Fault> faults = new ArrayList<>();

    ModelReader(String source, List<String> remarks) {
        this.source = source;
        this.remarks = remarks;
    }

    StockFlowModel read(XmlElement root, String fallbackName) {
        var behavior = new Behavior(root);
        List<ModelPart> parts = new ArrayList<>();
        for (XmlElement model : root.children("model")) {
            parts.add(part(model, parts.isEmpty(), behavior));
        }
        if (parts.isEmpty()) {
            throw new BadInput(new Fault("no-model", "there is no <model> in the file", source, "Add one."));
        }
        ModelPart main =
                parts.stream().filter(p -> p.name().isEmpty()).findFirst().orElse(parts.getFirst());
        SimSpecs specs = new SimSpecs(source, remarks);
        XmlElement times = root.child("sim_specs")
                .or(() -> root.children("model").getFirst().child("sim_specs"))
                .orElseThrow(() -> new BadInput(
                        new Fault("no-sim-specs", "there is no <sim_specs>", source, "Add start, stop and dt.")));
        new UnsupportedParts(source, faults).check(root, times);
        var model = new StockFlowModel(
                name(root, fallbackName),
                source,
                dialect(root),
                specs.read(times, main),
                times.attribute("time_units"),
                dimensions(root),
                units(root),
                main,
                parts.stream().filter(p -> !p.equals(main)).toList(),
                root.children("macro").stream().map(m -> macro(m, behavior)).toList(),
                remarks);
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
        return model;
    }

    private Dialect dialect(XmlElement root) {
        String writer = root.child("header")
                .map(h -> h.childText("vendor") + " " + h.childText("product"))
                .orElse("")
                .toLowerCase(Locale.ROOT);
        return writer.contains("vensim") || writer.contains("ventana") ? Dialect.VENSIM : Dialect.STANDARD;
    }

    private static String name(XmlElement root, String fallback) {
        String name = root.child("header").map(h -> h.childText("name")).orElse("");
        return name.isEmpty() ? fallback : name;
    }

    private List<Dimension> dimensions(XmlElement root) {
        return root.child("dimensions").stream()
                .flatMap(all -> all.children("dim").stream())
                .map(this::dimension)
                .toList();
    }

    private Dimension dimension(XmlElement dim) {
        List<String> elements =
                dim.children("elem").stream().map(e -> e.attribute("name")).toList();
        if (elements.isEmpty()) {
            elements = IntStream.rangeClosed(1, size(dim))
                    .mapToObj(Integer::toString)
                    .toList();
        }
        String mapsTo = dim.children.stream()
                .filter(c -> c.name.endsWith("maps_to"))
                .map(XmlElement::text)
                .findFirst()
                .orElse("");
        return new Dimension(dim.attribute("name"), elements, mapsTo.isEmpty() ? null : mapsTo);
    }

    private int size(XmlElement dim) {
        try {
            int size = Integer.parseInt(dim.attribute("size").strip());
            if (size >= 0 && size <= MOST_ELEMENTS_OF_A_DIMENSION) {
                return size;
            }
        } catch (NumberFormatException e) {
            // told below, with the sizes that are too large
        }
        faults.add(fault(
                dim,
                "no-size",
                "dimension \"" + dim.attribute("name") + "\" has no elements and its size is \"" + dim.attribute("size")
                        + "\"",
                "Give it elements, or a size from 1 to " + MOST_ELEMENTS_OF_A_DIMENSION + "."));
        return 0;
    }

    private Fault fault(XmlElement element, String code, String what, String mend) {
        return new Fault(code, what, source + ":" + element.line, mend);
    }

    private static List<UnitDefinition> units(XmlElement root) {
        return root.child("model_units").stream()
                .flatMap(all -> all.children("unit").stream())
                .map(unit -> new UnitDefinition(
                        unit.attribute("name"),
                        unit.childText("eqn"),
                        unit.children("alias").stream().map(XmlElement::text).toList()))
                .toList();
    }

    private Macro macro(XmlElement macro, Behavior behavior) {
        List<XmlElement> parameters = macro.children("parm");
        return new Macro(
                macro.attribute("name"),
                parameters.stream().map(XmlElement::text).toList(),
                parameters.stream().map(p -> p.attribute("default")).toList(),
                macro.childText("eqn"),
                part(macro, false, behavior),
                macro.line);
    }

    private ModelPart part(XmlElement model, boolean first, Behavior outer) {
        Behavior behavior = outer.within(model);
        var holders = new ArrayList<XmlElement>(model.children("variables"));
        holders.add(model); // STELLA 10 drafts put variables here
        var variables = new ArrayList<Variable>();
        var modules = new ArrayList<Module>();
        for (XmlElement holder : holders) {
            collect(holder, behavior, variables, modules);
        }
        boolean unnamedMain = first && !model.name.equals("macro");
        return new ModelPart(unnamedMain ? "" : model.attribute("name"), variables, modules);
    }

    private void collect(XmlElement holder, Behavior behavior, List<Variable> variables, List<Module> modules) {
        for (XmlElement child : holder.children) {
            if (VARIABLES.contains(child.name) && !child.attribute("name").isEmpty()) {
                variables.add(new VariableReader(source, child, behavior, faults).read());
            } else if (child.name.equals("module") && !child.attribute("name").isEmpty()) {
                modules.add(module(child));
            } else if (child.name.equals("group") || child.name.equals("sector")) {
                collect(child, behavior, variables, modules);
            }
        }
    }

    private static Module module(XmlElement module) {
        String name = module.attribute("name");
        String model = module.attributeOfAnyPrefix("model");
        String modelName = module.attributeOfAnyPrefix("model_name");
        return new Module(
                name,
                !model.isEmpty() ? model : !modelName.isEmpty() ? modelName : name,
                module.children("connect").stream()
                        .map(c -> new Module.Connection(c.attribute("to"), c.attribute("from")))
                        .toList(),
                module.line);
    }

    /// Defaults of `<behavior>`: whether stocks or flows are non-negative unless they say otherwise.
    ///
    /// @param stocks whether stocks are
    /// @param flows whether flows are
    record Behavior(boolean stocks, boolean flows) {
        Behavior(XmlElement root) {
            this(set(root, "stock", false), set(root, "flow", false));
        }

        Behavior within(XmlElement model) {
            return new Behavior(set(model, "stock", stocks), set(model, "flow", flows));
        }

        private static boolean set(XmlElement holder, String kind, boolean otherwise) {
            XmlElement behavior = holder.child("behavior").orElse(null);
            if (behavior == null) {
                return otherwise;
            }
            boolean all = isSet(behavior.child("non_negative").orElse(null), otherwise);
            return behavior.child(kind)
                    .map(k -> isSet(k.child("non_negative").orElse(null), all))
                    .orElse(all);
        }

        static boolean isSet(@Nullable XmlElement element, boolean otherwise) {
            return element == null
                    ? otherwise
                    : !element.text().toLowerCase(Locale.ROOT).equals("false");
        }
    }
}
