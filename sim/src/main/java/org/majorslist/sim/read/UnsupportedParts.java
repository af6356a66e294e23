package org.majorslist.sim.read;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.majorslist.measure.Fault;
import org.majorslist.sim.model.Names;

/// Refuses, by name and place, what XMILE 1.0 has, the engine has not, and numbers depend on.
///
/// Elements and attributes with a prefix are a vendor's own and are passed over.
final class UnsupportedParts {
    private static final String CODE = "not-supported";
    private static final Set<String> CONVEYOR_OPTIONS = Set.of(
            "len",
            "capacity",
            "in_limit",
            "sample",
            "arrest",
            "discrete",
            "batch_integrity",
            "one_at_a_time",
            "exponential_leak",
            "exponential_leakage");

    private final String source;
    private final List<Fault> faults;

    UnsupportedParts(String source, List<Fault> faults) {
        this.source = source;
        this.faults = faults;
    }

    /// Notes a fault for each part of a file that is not supported.
    ///
    /// @param root the file's outermost element
    /// @param specs the `<sim_specs>` that the run uses
    void check(XmlElement root, XmlElement specs) {
        for (XmlElement header : root.children("header")) {
            header.children("includes").forEach(all -> all.children("include").forEach(this::include));
        }
        root.children("data").forEach(data -> data.children("import").forEach(this::dataImport));
        specs.children("run").forEach(this::partialRun);
        for (XmlElement part : root.children) {
            if (part.name.equals("model") || part.name.equals("macro")) {
                resource(part);
                ownSpecs(part, specs);
                var fromQueues = new HashSet<String>();
                queueOutflows(part, fromQueues);
                variables(part, fromQueues);
            }
        }
    }

    private void refuse(XmlElement place, String what, String mend) {
        faults.add(new Fault(CODE, what, source + ":" + place.line, mend));
    }

    private static String named(XmlElement element) {
        return element.name + " \"" + element.attribute("name") + "\"";
    }

    private void include(XmlElement include) {
        refuse(
                include,
                "the file includes \"" + include.attribute("resource") + "\", which is not supported",
                "Copy what it holds into this file and take the <include> out.");
    }

    private void dataImport(XmlElement data) {
        refuse(
                data,
                "values are imported from \"" + data.attribute("resource") + "\", which is not supported",
                "Write the values into the equations and take the <import> out.");
    }

    private void partialRun(XmlElement run) {
        String by = run.attribute("by").strip();
        if (!by.isEmpty() && !by.equalsIgnoreCase("all")) {
            refuse(
                    run,
                    "the model is to be run by " + by + ", which is not supported",
                    "Use <run by=\"all\"/>; the whole model then runs.");
        }
    }

    private void resource(XmlElement part) {
        if (!part.attribute("resource").isEmpty()) {
            refuse(
                    part,
                    named(part) + " lies in another file, \"" + part.attribute("resource")
                            + "\", which is not supported",
                    "Copy its <model> into this file and take resource=\"…\" out.");
        }
    }

    private void ownSpecs(XmlElement part, XmlElement used) {
        for (XmlElement own : part.children("sim_specs")) {
            if (!own.equals(used)) {
                refuse(
                        own,
                        named(part) + " has <sim_specs> of its own, which is not supported",
                        "Take them out; it then runs with those of the file.");
            }
        }
    }

    private static boolean holdsVariables(XmlElement element) {
        return switch (element.name) {
            case "variables", "group", "sector" -> true;
            default -> false; // views and the like only draw what is declared elsewhere
        };
    }

    private static void queueOutflows(XmlElement holder, Set<String> into) {
        for (XmlElement child : holder.children) {
            if (holdsVariables(child)) {
                queueOutflows(child, into);
            } else if (child.name.equals("stock") && child.child("queue").isPresent()) {
                child.children("outflow").forEach(outflow -> into.add(Names.key(outflow.text())));
            }
        }
    }

    private void variables(XmlElement holder, Set<String> fromQueues) {
        for (XmlElement child : holder.children) {
            if (holdsVariables(child)) {
                variables(child, fromQueues);
            } else if (child.name.equals("stock")) {
                child.children("conveyor").forEach(conveyor -> conveyor(child, conveyor, fromQueues));
                child.children("queue").forEach(queue -> queue(child, queue));
                child.children("oven").forEach(oven -> oven(child, oven));
            } else if (child.name.equals("flow")) {
                flow(child);
            } else if (child.name.equals("module")) {
                resource(child);
                arrayedModule(child);
            }
        }
    }

    private void arrayedModule(XmlElement module) {
        module.child("dimensions")
                .filter(dimensions -> !dimensions.children.isEmpty())
                .ifPresent(dimensions -> refuse(
                        dimensions,
                        named(module) + " is an array, which is not supported",
                        "Write one <module> for each element, or give the variables inside it the dimension."));
    }

    private void conveyor(XmlElement stock, XmlElement conveyor, Set<String> fromQueues) {
        String name = "conveyor \"" + stock.attribute("name") + "\": ";
        unknownOptions(conveyor, CONVEYOR_OPTIONS, name);
        initialList(stock, name, "Give their sum as one number; it is spread evenly over the transit time.");
        if (isOn(conveyor, "batch_integrity")) {
            refuse(
                    conveyor,
                    name + "batch_integrity=\"true\" is not supported",
                    "Take it out; batches that do not fit whole are then split.");
        }
        if (isOn(conveyor, "discrete")) {
            boolean queued =
                    stock.children("inflow").stream().anyMatch(inflow -> fromQueues.contains(Names.key(inflow.text())));
            if (!queued) {
                refuse(
                        conveyor,
                        name + "discrete=\"true\" is supported only where a queue feeds the conveyor",
                        "Take it out; what flows in then moves as a stream.");
            } else if (conveyor.child("in_limit").isPresent()) {
                refuse(
                        conveyor,
                        name + "<in_limit> is not supported together with discrete=\"true\"",
                        "Take one of the two out.");
            }
        }
    }

    private void oven(XmlElement stock, XmlElement oven) {
        refuse(
                oven,
                named(stock) + " is an oven, which is not supported",
                "Use a conveyor with in_limit, or a stock with PULSE as its outflow.");
    }

    private void queue(XmlElement stock, XmlElement queue) {
        String name = "queue \"" + stock.attribute("name") + "\": ";
        unknownOptions(queue, Set.of(), name);
        initialList(stock, name, "Give their sum as one number; it waits as one batch.");
    }

    private void flow(XmlElement flow) {
        String name = "flow \"" + flow.attribute("name") + "\": ";
        flow.child("leak_integers").filter(UnsupportedParts::isOn).ifPresent(integers -> {
            refuse(integers, name + "<leak_integers> is not supported", "Take it out; parts of a unit then leak too.");
        });
        flow.child("multiplier")
                .filter(factor -> !factor.text().equals("1"))
                .ifPresent(factor -> refuse(
                        factor,
                        name + "<multiplier> is not supported",
                        "Take it out; let a second flow, this one times the factor, fill the second stock."));
    }

    private void unknownOptions(XmlElement holder, Set<String> known, String name) {
        for (String attribute : holder.attributes.keySet()) {
            unknownOption(holder, attribute, known, name);
        }
        for (XmlElement child : holder.children) {
            unknownOption(child, child.name, known, name);
        }
    }

    private void unknownOption(XmlElement place, String option, Set<String> known, String name) {
        if (!option.contains(":") && !option.equals("xmlns") && !known.contains(option)) {
            refuse(place, name + "the option " + option + " is not supported", "Take it out.");
        }
    }

    private void initialList(XmlElement stock, String name, String mend) {
        for (XmlElement equation : stock.children("eqn")) {
            if (isList(equation.text())) {
                refuse(equation, name + "a list of initial values is not supported", mend);
            }
        }
        for (XmlElement element : stock.children("element")) {
            initialList(element, name, mend);
        }
    }

    /// Whether there is a comma outside brackets of all kinds and outside quotes.
    private static boolean isList(String text) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            depth += quoted ? 0 : "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            if (c == ',' && depth == 0 && !quoted) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOn(XmlElement marker) {
        return !marker.text().toLowerCase(Locale.ROOT).equals("false");
    }

    private static boolean isOn(XmlElement holder, String option) {
        String text = holder.attribute(option).isEmpty() ? holder.childText(option) : holder.attribute(option);
        boolean marked = text.isEmpty() && holder.child(option).isPresent();
        return marked || text.strip().equalsIgnoreCase("true") || text.strip().equals("1");
    }
}
