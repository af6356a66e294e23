package org.majorslist.app.exchange;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.app.console.Home;
import org.majorslist.register.imports.MappedImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `majors data import series`.
@Command(
        name = "series",
        mixinStandardHelpOptions = true,
        description = "Bring in any CSV of an indicator, with a small mapping file that says which column is what.",
        footer = {"", "Examples:", "  majors data import series seizures.csv --mapping seizures-mapping.csv --dry-run"})
public final class SeriesImportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The CSV file.")
    private Path file = Path.of("");

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            required = true,
            description = "The mapping: a line field,column,constant, then one line a field.")
    private Path mapping = Path.of("");

    @Mixin
    private ImportFlow flow = new ImportFlow();

    /// Made by picocli.
    public SeriesImportCommand() {}

    @Override
    public Integer call() {
        var reading = new MappedImport(file, mapping, Home.content().resolve("register"));
        String name = String.valueOf(file.getFileName()).replaceAll("\\.csv$", "");
        flow.run(name, work -> reading.read(), spec.commandLine().getErr());
        return ExitCodes.DONE;
    }
}
