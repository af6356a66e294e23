package org.majorslist.app.outlook;

import picocli.CommandLine.Command;

/// `majors model`: the scenario models themselves.
@Command(
        name = "model",
        mixinStandardHelpOptions = true,
        description = "The scenario models: how they fare against the record, what is in them, how they are fitted.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {ModelReportCommand.class, ModelShowCommand.class, ModelCalibrateCommand.class},
        footer = {"", "Examples:", "  majors model report colombia", "  majors model show colombia"})
public final class ModelCommand implements Runnable {
    @picocli.CommandLine.Spec
    private picocli.CommandLine.Model.CommandSpec spec = picocli.CommandLine.Model.CommandSpec.create();

    /// Made by picocli.
    public ModelCommand() {}

    @Override
    public void run() {
        throw new picocli.CommandLine.ParameterException(spec.commandLine(), "no command was given");
    }
}
