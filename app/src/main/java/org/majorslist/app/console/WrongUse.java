package org.majorslist.app.console;

import java.util.List;
import java.util.Locale;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Words what was wrong with a command line, in the form of a [Fault].
public final class WrongUse {
    private WrongUse() {}

    /// Explains why the words after `majors` could not be understood.
    ///
    /// @param wrong what the parser of the command line found
    /// @return at least one fault
    public static List<Fault> explain(ParameterException wrong) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        if (wrong.getCause() instanceof BadInput bad) {
            return bad.faults().stream().map(fault -> at(command, wrong, fault)).toList();
        }
        return List.of(new Fault(
                "wrong-use", decapitalised(String.valueOf(wrong.getMessage())), command, mend(command, wrong)));
    }

    private static Fault at(String command, ParameterException wrong, Fault fault) {
        var spec = wrong.getArgSpec();
        boolean named = spec != null && spec.isOption();
        String where = named ? command + " " + ((picocli.CommandLine.Model.OptionSpec) spec).longestName() : command;
        return new Fault(fault.code(), fault.what(), where, fault.mend());
    }

    private static String mend(String command, ParameterException wrong) {
        String help = "Run `" + command + " --help` for its arguments and examples.";
        if (wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            return "Did you mean `" + unmatched.getSuggestions().getFirst() + "`? " + help;
        }
        return help;
    }

    private static String decapitalised(String message) {
        return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }
}
