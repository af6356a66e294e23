package org.majorslist.sim.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.sim.model.ModelPart;
import org.majorslist.sim.model.Names;
import org.majorslist.sim.run.IntegrationMethod;
import org.majorslist.sim.run.RunSpec;

/// Reads `<sim_specs>`: times, DT or its reciprocal, save interval, method.
final class SimSpecs {
    private final String source;
    private final List<String> remarks;

    SimSpecs(String source, List<String> remarks) {
        this.source = source;
        this.remarks = remarks;
    }

    RunSpec read(XmlElement specs, ModelPart main) {
        double start = number(specs, "start", specs.childText("start"));
        double stop = number(specs, "stop", specs.childText("stop"));
        double step = step(specs);
        return new RunSpec(start, stop, step, saveInterval(specs, main, step), method(specs));
    }

    private double step(XmlElement specs) {
        Optional<XmlElement> dt = specs.child("dt");
        if (dt.isEmpty() || dt.get().text().isEmpty()) {
            return 1; // the standard's default
        }
        double value = number(dt.get(), "dt", dt.get().text());
        return dt.get().attribute("reciprocal").strip().equalsIgnoreCase("true") ? 1 / value : value;
    }

    private double saveInterval(XmlElement specs, ModelPart main, double step) {
        String attribute = specs.attributeOfAnyPrefix("save_interval");
        if (attribute.isEmpty()) {
            attribute = specs.childText("save_interval");
        }
        if (attribute.isEmpty()) {
            attribute = specs.childText("savestep");
        }
        if (!attribute.isEmpty()) {
            return number(specs, "save_interval", attribute);
        }
        return main.variables().stream()
                .filter(v ->
                        Names.key(v.name()).equals("saveper") && v.equations().size() == 1)
                .map(v -> v.equations().getFirst().text().strip())
                .flatMap(text -> parse(text).stream())
                .findFirst()
                .orElse(step);
    }

    private IntegrationMethod method(XmlElement specs) {
        String written = specs.attribute("method").strip();
        String first = written.toLowerCase(Locale.ROOT).split(",", -1)[0].strip();
        return switch (first) {
            case "", "euler", "cycle time" -> IntegrationMethod.EULER;
            case "rk4" -> IntegrationMethod.RK4;
            case "rk2", "rk45", "gear", "rk4_auto", "rk4 auto", "rk2_auto" -> {
                remarks.add("line " + specs.line + ": method \"" + written + "\" falls back to RK4");
                yield IntegrationMethod.RK4;
            }
            default -> // an open set of vendors' words
                throw new BadInput(new Fault(
                        "no-such-method",
                        "the integration method \"" + written + "\" is not known",
                        source + ":" + specs.line,
                        "Use \"Euler\" or \"RK4\"."));
        };
    }

    private double number(XmlElement at, String what, String text) {
        return parse(text)
                .orElseThrow(() -> new BadInput(new Fault(
                        "no-number",
                        "<" + what + "> is \"" + text.strip() + "\", which is not a number",
                        source + ":" + at.line,
                        "Give a number.")));
    }

    private static Optional<Double> parse(String text) {
        try {
            return Optional.of(Double.parseDouble(text.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
