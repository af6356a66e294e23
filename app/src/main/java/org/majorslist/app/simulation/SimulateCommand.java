package org.majorslist.app.simulation;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.app.console.Json;
import org.majorslist.app.console.OutputFormat;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.sim.compile.ModelCompiler;
import org.majorslist.sim.interpret.ModelInterpreter;
import org.majorslist.sim.model.StockFlowModel;
import org.majorslist.sim.read.Xmile;
import org.majorslist.sim.run.CompiledModel;
import org.majorslist.sim.run.Run;
import org.majorslist.sim.structure.ModelStructure;
import org.majorslist.sim.units.UnitCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `majors simulate`: one run of a model.
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        description = "Runs an XMILE model once and writes every variable at every saved time as CSV.",
        footer = {
            "",
            "Examples:",
            "  majors simulate content/models/examples/cup/cup.xmile",
            "  majors simulate epidemic.xmile --set \"contact rate=4\" --out run.csv",
            "  majors simulate epidemic.xmile --explain infected"
        })
public final class SimulateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "MODEL", arity = "0..1", description = "The model file (.xmile, .stmx, .itmx, .xml).")
    private @Nullable Path file;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description =
                    "Put a number in the place of a variable's equation, or of a stock's initial value; repeatable.")
    private List<String> settings = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FILE.csv", description = "Write the run there (default: standard output).")
    private @Nullable Path out;

    @Option(
            names = "--interpret",
            description = "Run by the interpreter: slower, the same bits; it is the yardstick of the compiler.")
    private boolean interpret;

    @Option(
            names = "--explain",
            paramLabel = "VARIABLE",
            description =
                    "Do not run; print a variable's equation, inputs, unit and doc. \"list\" names all variables.")
    private @Nullable String explain;

    @Option(
            names = "--structure",
            description = "Do not run; print variables, links with polarity, and feedback loops as JSON.")
    private boolean structure;

    @Option(names = "--no-units", description = "Do not check the units of the equations.")
    private boolean noUnits;

    @Option(
            names = "--conformance",
            description = "Do not run; print which parts of XMILE 1.0 are supported. Needs no model.")
    private boolean conformance;

    @Option(names = "--seed", paramLabel = "S", description = "Seed of the random builtins (default: 0).")
    private long seed;

    /// Made by picocli.
    public SimulateCommand() {}

    @Override
    public Integer call() {
        PrintWriter results = spec.commandLine().getOut();
        if (conformance) {
            results.print(Conformance.table().print(OutputFormat.table));
            return ExitCodes.DONE;
        }
        StockFlowModel model = model();
        if (explain != null) {
            var explanation = new Explanation(model);
            results.print(explain.equals("list") ? explanation.list() : explanation.of(explain));
            return ExitCodes.DONE;
        }
        if (structure) {
            results.print(Json.write(ModelStructure.of(model)));
            return ExitCodes.DONE;
        }
        return run(model);
    }

    private int run(StockFlowModel model) {
        CompiledModel compiled = interpret ? ModelInterpreter.prepare(model) : ModelCompiler.compile(model);
        PrintWriter err = spec.commandLine().getErr();
        compiled.remarks().forEach(remark -> err.println(model.source() + ": " + remark));
        if (!noUnits) {
            UnitCheck.check(model)
                    .forEach(finding -> err.println("%s:%d: %s: %s%n  because %s"
                            .formatted(
                                    model.source(),
                                    finding.line(),
                                    finding.variable(),
                                    finding.what(),
                                    finding.because())));
        }
        Run run = compiled.run(compiled.spec(), java.util.Map.of(), seed);
        if (out == null) {
            spec.commandLine().getOut().print(RunCsv.text(run));
        } else {
            RunCsv.write(run, out);
        }
        warnOfNotFinite(run, err);
        return ExitCodes.DONE;
    }

    private StockFlowModel model() {
        if (file == null) {
            throw new BadInput(new Fault(
                    "no-model",
                    "no model was given",
                    "MODEL",
                    "Give the path of a model file; see the examples in --help."));
        }
        if (Files.isDirectory(found(file))) {
            throw new BadInput(new Fault(
                    "a-folder",
                    "this is a folder",
                    file.toString(),
                    "Give the model file in it, such as " + file.resolve("model.xmile") + "."));
        }
        StockFlowModel model = Xmile.read(found(file), file.toString());
        for (String setting : settings) {
            model = with(model, setting);
        }
        return model;
    }

    /// A path is looked for here, and then in the folder Majors is installed in.
    private static Path found(Path file) {
        Path home = Path.of(System.getProperty("majors.home", "."));
        return Files.exists(file) ? file : home.resolve(file);
    }

    private static StockFlowModel with(StockFlowModel model, String setting) {
        int equals = setting.lastIndexOf('=');
        try {
            if (equals > 0) {
                double value = Double.parseDouble(setting.substring(equals + 1).strip());
                if (Double.isNaN(value)) {
                    throw new NumberFormatException(setting);
                }
                return model.withConstant(setting.substring(0, equals).strip(), value);
            }
        } catch (NumberFormatException e) {
            // told below, with settings that have no "="
        }
        throw new BadInput(new Fault(
                "no-setting",
                "\"" + setting + "\" is not NAME=VALUE with a number",
                "--set",
                "Write, for example, --set \"contact rate=4\"."));
    }

    private static void warnOfNotFinite(Run run, PrintWriter err) {
        Run.NotFinite first = run.notFinite();
        if (first != null) {
            err.println("majors simulate: " + first.variable() + " is " + first.value() + " at time "
                    + RunCsv.number(first.time()) + ", the first number that is not finite");
        }
    }
}
