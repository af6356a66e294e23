package org.majorslist.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.majorslist.app.console.CommandList;
import org.majorslist.app.console.Dates;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.app.console.OurFault;
import org.majorslist.app.console.StandardOutput;
import org.majorslist.app.console.WrongUse;
import org.majorslist.measure.BadInput;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/// The command line `majors`.
@Command(
        name = "majors",
        mixinStandardHelpOptions = true,
        version = "majors 0.1.0",
        description = "The United States drug-control certification of other countries, as software.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  majors brief COL               Colombia's certification: decision, evidence, law, money",
            "  majors law COL --cycle 2026    what that decision does, account by account",
            "  majors check article.html      which of its claims the record bears out",
            "",
            "`majors COMMAND --help` explains a command and shows examples."
        })
public final class Majors implements Runnable {
    private static final Map<String, List<String>> BY_PURPOSE = purposes();

    /// The commands, in the order of the help.
    private static final List<Class<?>> COMMANDS = List.of(
            CommandLine.HelpCommand.class,
            StartCacheTraining.class,
            org.majorslist.app.exchange.QueryCommand.class,
            org.majorslist.app.exchange.QueryProcess.class,
            org.majorslist.app.brief.BriefCommand.class,
            org.majorslist.app.record.StatusCommand.class,
            org.majorslist.app.record.FactsCommand.class,
            org.majorslist.app.record.DeterminationsCommand.class,
            org.majorslist.app.record.AidCommand.class,
            org.majorslist.app.record.EventsCommand.class,
            org.majorslist.app.record.SourcesCommand.class,
            org.majorslist.app.record.PrecedentsCommand.class,
            org.majorslist.app.record.DataCommand.class,
            org.majorslist.app.outlook.OptionsCommand.class,
            org.majorslist.app.outlook.ModelCommand.class,
            org.majorslist.app.check.CheckCommand.class,
            org.majorslist.app.simulation.SimulateCommand.class,
            org.majorslist.app.law.LawCommand.class,
            org.majorslist.app.law.LawCasesCommand.class,
            org.majorslist.app.ensemble.EnsembleCommand.class,
            org.majorslist.app.ensemble.SensitivityCommand.class,
            org.majorslist.app.ensemble.DiscoverCommand.class,
            org.majorslist.app.ensemble.CalibrateCommand.class);

    @Spec
    private CommandSpec spec;

    /// Made by picocli.
    Majors() {
        spec = CommandSpec.create();
    }

    /// Runs one command and ends the process with its exit code.
    ///
    /// @param arguments the words after `majors`
    public static void main(String[] arguments) {
        var results = StandardOutput.ofProcess();
        PrintWriter err = utf8(System.err);
        int code = run(List.of(arguments), utf8(results), err);
        var lost = results.findFault();
        lost.ifPresent(fault -> err.println(fault.text()));
        System.exit(lost.isPresent() && code != ExitCodes.OUR_FAULT ? ExitCodes.BAD_INPUT : code);
    }

    /// Runs one command without ending the process.
    ///
    /// @param arguments the words after `majors`
    /// @param out where results go
    /// @param err where faults and progress go
    /// @return an exit code of [ExitCodes]
    public static int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        var commandLine = commandLine(asked(arguments)).setOut(out).setErr(err);
        int code = execute(commandLine, understood(arguments));
        out.flush();
        err.flush();
        return code;
    }

    /// Executes a command. What Java calls an error, such as too little memory, is our fault like any exception: let
    /// through, it would end the process with the code of a negative answer.
    static int execute(CommandLine command, List<String> words) {
        try {
            return command.execute(words.toArray(String[]::new));
        } catch (Error failure) {
            return explainOurFault(failure, command, words);
        }
    }

    /// Builds the command line with all commands, ready to execute.
    ///
    /// @return a new command line, writing to standard output and standard error
    static CommandLine commandLine() {
        return commandLine(COMMANDS);
    }

    /// The command that is asked for, if its name comes first: describing the others as well takes time.
    private static List<Class<?>> asked(List<String> arguments) {
        List<Class<?>> named = COMMANDS.stream()
                .filter(command -> arguments.stream().limit(1).anyMatch(name(command)::equals))
                .toList();
        return named.isEmpty() || named.contains(CommandLine.HelpCommand.class) ? COMMANDS : named;
    }

    /// All words, but of an unknown command the name alone: with `--help` after it, it would get the help of `majors`.
    private static List<String> understood(List<String> arguments) {
        boolean unknown = arguments.stream()
                .limit(1)
                .filter(word -> !word.startsWith("-"))
                .anyMatch(word -> COMMANDS.stream().map(Majors::name).noneMatch(word::equals));
        return unknown ? arguments.subList(0, 1) : arguments;
    }

    private static String name(Class<?> command) {
        return Objects.requireNonNull(command.getAnnotation(Command.class)).name();
    }

    private static CommandLine commandLine(List<Class<?>> commands) {
        var commandLine = new CommandLine(new Majors());
        commands.forEach(commandLine::addSubcommand);
        CommandList.show(commandLine, BY_PURPOSE);
        tellVersion(commandLine, commandLine.getCommandSpec().version());
        return commandLine
                .registerConverter(LocalDate.class, new Dates())
                .setParameterExceptionHandler(Majors::explainWrongUse)
                .setExecutionExceptionHandler(Majors::explainFailure);
    }

    /// Every command takes `--version`, and there is one version of them all.
    private static void tellVersion(CommandLine command, String... version) {
        command.getSubcommands().values().forEach(sub -> {
            sub.getCommandSpec().version(version);
            tellVersion(sub, version);
        });
    }

    private static Map<String, List<String>> purposes() {
        var purposes = new LinkedHashMap<String, List<String>>();
        purposes.put("The answer at a glance", List.of("brief", "status"));
        purposes.put(
                "The record",
                List.of("facts", "determinations", "aid", "events", "precedents", "sources", "query", "data"));
        purposes.put("The law", List.of("law", "law-cases"));
        purposes.put("The options", List.of("options", "model"));
        purposes.put("The check", List.of("check"));
        purposes.put("Models of your own", List.of("simulate", "ensemble", "sensitivity", "discover", "calibrate"));
        return purposes;
    }

    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new BufferedWriter(new OutputStreamWriter(stream, UTF_8)), true);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command was given");
    }

    private static int explainWrongUse(ParameterException wrong, String[] arguments) {
        PrintWriter err = wrong.getCommandLine().getErr();
        WrongUse.explain(wrong).forEach(fault -> err.println(fault.text()));
        return ExitCodes.BAD_INPUT;
    }

    private static int explainFailure(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof BadInput bad) {
            bad.faults().forEach(fault -> command.getErr().println(fault.text()));
            return ExitCodes.BAD_INPUT;
        }
        return explainOurFault(failure, command, parsed.originalArgs());
    }

    private static int explainOurFault(Throwable failure, CommandLine command, List<String> words) {
        String typed = "majors " + String.join(" ", words);
        String version = String.join(" ", command.getCommandSpec().version());
        var fault = new OurFault(typed, version, failure);
        command.getErr().println(fault.tell(Path.of(System.getProperty("java.io.tmpdir"))));
        return ExitCodes.OUR_FAULT;
    }
}
