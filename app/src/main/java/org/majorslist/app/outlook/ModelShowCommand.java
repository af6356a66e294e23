package org.majorslist.app.outlook;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.majorslist.app.console.DataTable;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.app.console.PrintOptions;
import org.majorslist.outlook.scenario.ScenarioModel;
import org.majorslist.sim.read.Xmile;
import org.majorslist.sim.sample.ParameterPrior;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `majors model show`: options, outcomes and uncertain numbers of a model.
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "What is uncertain in a model, and where each belief comes from.",
        footer = {"", "Example:", "  majors model show colombia --format csv"})
public final class ModelShowCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "MODEL", description = "Folder in content/models, such as colombia.")
    private String name = "";

    @Mixin
    private PrintOptions print = new PrintOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// Made by picocli.
    public ModelShowCommand() {}

    @Override
    public Integer call() {
        ScenarioModel model = ModelAsked.read(name);
        var rows = new ArrayList<List<String>>();
        List<Meaning> meanings = Meaning.listAll(model.priors(), Xmile.read(model.file()));
        for (int i = 0; i < meanings.size(); i++) {
            Meaning meaning = meanings.get(i);
            ParameterPrior prior = model.priors().parameters().get(i);
            rows.add(List.of(
                    meaning.assumption(),
                    meaning.unit(),
                    number(meaning.low()),
                    number(prior.prior().quantile(0.5)),
                    number(meaning.high()),
                    prior.source(),
                    meaning.words()));
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(new DataTable(List.of("assumption", "unit", "p05", "p50", "p95", "source", "meaning"), rows)
                .print(print.format()));
        return ExitCodes.DONE;
    }

    /// Rounded for people, whole for programs.
    private String number(double value) {
        return switch (print.format()) {
            case table -> Figures.number(value);
            case json, csv -> Double.toString(value);
        };
    }
}
