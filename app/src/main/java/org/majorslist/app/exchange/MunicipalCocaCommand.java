package org.majorslist.app.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.app.console.Home;
import org.majorslist.register.imports.MunicipalCocaImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `majors data import municipal-coca`.
@Command(
        name = "municipal-coca",
        mixinStandardHelpOptions = true,
        description =
                "Add up the municipal coca table of UNODC/SIMCI on datos.gov.co, one column a year, to departments.",
        footer = {"", "Examples:", "  majors data import municipal-coca acs4-3wgp.csv --published 2026-07-08 --dry-run"
        })
public final class MunicipalCocaCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The CSV file as published.")
    private Path file = Path.of("");

    @Option(
            names = "--published",
            paramLabel = "DATE",
            required = true,
            description = "Day on which the file was published.")
    private LocalDate published = LocalDate.EPOCH;

    @Mixin
    private ImportFlow flow = new ImportFlow();

    /// Made by picocli.
    public MunicipalCocaCommand() {}

    @Override
    public Integer call() {
        var reading = new MunicipalCocaImport(file, Home.content().resolve("register"), published.toString());
        flow.run(
                "municipal-coca-" + published,
                work -> reading.read(),
                spec.commandLine().getErr());
        return ExitCodes.DONE;
    }
}
