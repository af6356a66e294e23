package org.majorslist.app.exchange;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `majors data import`: data of others, checked and staged.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Bring data in: checked line by line, never silently into the record.",
        synopsisSubcommandLabel = "KIND",
        subcommands = {
            ForeignAssistanceCommand.class,
            MunicipalCocaCommand.class,
            SeriesImportCommand.class,
            NoticeCommand.class
        })
public final class DataImportCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// Made by picocli.
    public DataImportCommand() {}

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no kind of import was given");
    }
}
