package org.majorslist.sim.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.measure.Fault;
import org.majorslist.sim.model.Equation;
import org.majorslist.sim.model.GraphicalFunction;
import org.majorslist.sim.model.Role;
import org.majorslist.sim.model.Storage;
import org.majorslist.sim.model.Variable;

/// Turns one `<stock>`, `<flow>`, `<aux>` or `<gf>` into a variable.
final class VariableReader {
    private static final Set<String> FLOW_OPTIONS =
            Set.of("leak", "leak_integers", "leak_start", "leak_end", "leak_fraction", "overflow", "multiplier");

    private final String source;
    private final XmlElement element;
    private final ModelReader.Behavior behavior;
    private final List<Fault> faults;

    VariableReader(String source, XmlElement element, ModelReader.Behavior behavior, List<Fault> faults) {
        this.source = source;
        this.element = element;
        this.behavior = behavior;
        this.faults = faults;
    }

    Variable read() {
        return new Variable(
                element.attribute("name"),
                role(),
                element.child("dimensions").stream()
                        .flatMap(d -> d.children("dim").stream())
                        .map(d -> d.attribute("name"))
                        .toList(),
                equations(),
                element.childText("units"),
                element.childText("doc"),
                element.line);
    }

    private Role role() {
        return switch (element.name) {
            case "stock" ->
                new Role.Stock(
                        names("inflow"),
                        names("outflow"),
                        ModelReader.Behavior.isSet(element.child("non_negative").orElse(null), behavior.stocks()),
                        storage());
            case "flow" ->
                new Role.Flow(
                        ModelReader.Behavior.isSet(element.child("non_negative").orElse(null), behavior.flows()),
                        flowOptions());
            case "gf" -> new Role.Table();
            default -> new Role.Auxiliary(); // aux and its draft name var; the caller lets no other in
        };
    }

    private List<String> names(String kind) {
        return element.children(kind).stream().map(XmlElement::text).toList();
    }

    private Storage storage() {
        XmlElement conveyor = element.child("conveyor").orElse(null);
        if (conveyor != null) {
            Map<String, String> options = options(conveyor, null);
            options.putAll(conveyor.attributes);
            return new Storage.Conveyor(options);
        }
        return element.child("queue").isPresent() ? new Storage.Queue() : new Storage.Reservoir();
    }

    /// The options of a flow; the ends of its leak zone are attributes.
    private Map<String, String> flowOptions() {
        Map<String, String> options = options(element, FLOW_OPTIONS);
        for (String end : List.of("leak_start", "leak_end")) {
            if (!element.attribute(end).isBlank()) {
                options.put(end, element.attribute(end).strip());
            }
            double share = number(options.getOrDefault(end, "0"), Double.NaN);
            if (!(share >= 0 && share <= 1)) {
                faults.add(new Fault(
                        "no-share",
                        "flow \"" + element.attribute("name") + "\": " + end + " is \"" + options.get(end)
                                + "\", which is not a number from 0 to 1",
                        source + ":" + element.line,
                        "Give the share of the way from the entry, such as 0.5."));
            }
        }
        return options;
    }

    private static Map<String, String> options(XmlElement holder, @Nullable Set<String> wanted) {
        var options = new LinkedHashMap<String, String>();
        for (XmlElement child : holder.children) {
            String name = child.name.substring(child.name.indexOf(':') + 1);
            if (wanted == null || wanted.contains(name)) {
                options.put(name, child.text());
            }
        }
        return options;
    }

    private List<Equation> equations() {
        var equations = new ArrayList<Equation>();
        List<XmlElement> whole = element.children("eqn");
        GraphicalFunction shared = element.name.equals("gf")
                ? points(element)
                : element.child("gf").map(this::points).orElse(null);
        if (whole.size() > 1) {
            whole.forEach(eqn -> equations.add(new Equation(List.of("#"), text(eqn), shared, eqn.line)));
            return equations;
        }
        String common = whole.isEmpty() ? initial(element) : text(whole.getFirst());
        String atStart = initial(element);
        if (!whole.isEmpty() && !atStart.isEmpty() && !element.name.equals("stock")) {
            common = "ACTIVE_INITIAL(" + common + ", " + atStart + ")"; // used while initial values are computed only
        }
        if (!whole.isEmpty()
                || shared != null
                || !common.isEmpty()
                || element.children("element").isEmpty()) {
            equations.add(new Equation(List.of(), common, shared, element.line));
        }
        for (XmlElement part : element.children("element")) {
            equations.add(elementEquation(part, common, shared));
        }
        return equations;
    }

    private Equation elementEquation(XmlElement part, String common, @Nullable GraphicalFunction shared) {
        List<String> subscripts = new ArrayList<>();
        for (String subscript : part.attribute("subscript").split(",", -1)) {
            subscripts.add(subscript.strip());
        }
        String own = part.child("eqn").map(VariableReader::text).orElse("");
        GraphicalFunction points = part.child("gf").map(this::points).orElse(shared);
        return new Equation(subscripts, own.isEmpty() ? common : own, points, part.line);
    }

    private static String initial(XmlElement holder) {
        return holder.child("init_eqn").map(VariableReader::text).orElse("");
    }

    private static String text(XmlElement eqn) {
        return eqn.text();
    }

    private @Nullable GraphicalFunction points(XmlElement gf) {
        List<Double> ys = numbers(gf, "ypts");
        List<Double> xs = numbers(gf, "xpts");
        if (ys.isEmpty()) {
            return null;
        }
        if (xs.isEmpty()) {
            xs = spread(gf, ys.size());
        }
        if (xs.size() != ys.size()) {
            faults.add(fault(
                    gf,
                    xs.size() + " x points do not fit " + ys.size() + " y points",
                    "Give as many of one as of the other."));
            return null;
        }
        for (int i = 1; i < xs.size(); i++) {
            if (!(xs.get(i) >= xs.get(i - 1))) {
                faults.add(fault(gf, "x point " + (i + 1) + " is below the one before it", "Put the points in order."));
                return null;
            }
        }
        return new GraphicalFunction(kind(gf), xs, ys);
    }

    private Fault fault(XmlElement gf, String what, String mend) {
        return new Fault(
                "no-points",
                "graphical function of \"" + element.attribute("name") + "\": " + what,
                source + ":" + gf.line,
                mend);
    }

    private GraphicalFunction.Kind kind(XmlElement gf) {
        if (gf.attributeOfAnyPrefix("discrete").equalsIgnoreCase("true")) {
            return GraphicalFunction.Kind.DISCRETE;
        }
        return switch (gf.attribute("type").strip().toLowerCase(java.util.Locale.ROOT)) {
            case "extrapolate" -> GraphicalFunction.Kind.EXTRAPOLATE;
            case "discrete" -> GraphicalFunction.Kind.DISCRETE;
            case "", "continuous" -> GraphicalFunction.Kind.CONTINUOUS;
            default -> { // an open set of vendors' words
                faults.add(fault(
                        gf,
                        "the type \"" + gf.attribute("type") + "\" is not supported",
                        "Use \"continuous\", \"extrapolate\" or \"discrete\"."));
                yield GraphicalFunction.Kind.CONTINUOUS;
            }
        };
    }

    private List<Double> spread(XmlElement gf, int count) {
        XmlElement scale = gf.child("xscale").orElse(gf);
        double min = scaleEnd(scale, "min", 0);
        double max = scaleEnd(scale, "max", 1);
        var xs = new ArrayList<Double>();
        for (int i = 0; i < count; i++) {
            xs.add(count == 1 ? min : min + i * (max - min) / (count - 1));
        }
        return xs;
    }

    private double scaleEnd(XmlElement scale, String end, double otherwise) {
        String text = scale.attribute(end);
        double value = text.isBlank() ? otherwise : number(text, Double.NaN);
        if (Double.isNaN(value)) {
            faults.add(
                    fault(scale, end + " of the x scale is \"" + text + "\", which is not a number", "Give a number."));
            return otherwise;
        }
        return value;
    }

    private static double number(String text, double otherwise) {
        try {
            return text.isBlank() ? otherwise : Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private List<Double> numbers(XmlElement gf, String kind) {
        XmlElement points = gf.child(kind).orElse(null);
        var numbers = new ArrayList<Double>();
        if (points == null || points.text().isEmpty()) {
            return numbers;
        }
        String separator = points.attribute("sep").isEmpty() ? "," : points.attribute("sep");
        for (String cell : points.text().split(java.util.regex.Pattern.quote(separator), -1)) {
            if (cell.isBlank()) {
                continue; // a trailing separator
            }
            double value = number(cell, Double.NaN);
            if (Double.isNaN(value)) {
                faults.add(
                        fault(points, "\"" + cell.strip() + "\" in <" + kind + "> is not a number", "Give numbers."));
                return List.of();
            }
            numbers.add(value);
        }
        return numbers;
    }
}
