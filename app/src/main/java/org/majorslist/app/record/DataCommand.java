package org.majorslist.app.record;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `majors data`: work on the data package itself.
@Command(
        name = "data",
        mixinStandardHelpOptions = true,
        description = "Checks the data package, lists what it lacks, shows what changed.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DataVerifyCommand.class,
            DataGapsCommand.class,
            DataDiffCommand.class,
            org.majorslist.app.exchange.DataPackageCommand.class,
            org.majorslist.app.exchange.DataExportCommand.class,
            org.majorslist.app.exchange.DataImportCommand.class
        },
        footer = {"", "Examples:", "  majors data verify", "  majors data gaps"})
public final class DataCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// Made by picocli.
    public DataCommand() {}

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command was given after data");
    }
}
