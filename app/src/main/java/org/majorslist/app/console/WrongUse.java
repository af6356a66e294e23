package org.majorslist.app.console;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.measure.NearestWord;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Words what was wrong with a command line, in the form of a [Fault].
public final class WrongUse {
    private static final Set<Class<?>> WHOLE = Set.of(int.class, Integer.class, long.class, Long.class);

    /// What the parser says of a value without its key; of a value that is wrong by itself it gives only the value.
    private static final String PAIR = "KEY=VALUE";

    private WrongUse() {}

    /// Explains why the words after `majors` could not be understood.
    ///
    /// @param wrong what the parser of the command line found
    /// @return at least one fault
    public static List<Fault> explain(ParameterException wrong) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        if (wrong.getCause() instanceof BadInput bad) {
            return bad.faults().stream()
                    .map(fault -> new Fault(fault.code(), fault.what(), place(command, wrong), fault.mend()))
                    .toList();
        }
        if (wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return List.of(unmatched(command, unmatched));
        }
        ArgSpec spec = wrong.getArgSpec();
        String value = wrong.getValue();
        String what = spec == null || value == null ? null : misread(spec, value, String.valueOf(wrong.getMessage()));
        return List.of(
                what == null
                        ? new Fault(
                                "wrong-use", decapitalised(String.valueOf(wrong.getMessage())), command, help(command))
                        : new Fault("wrong-use", what, place(command, wrong), help(command)));
    }

    private static String place(String command, ParameterException wrong) {
        ArgSpec spec = wrong.getArgSpec();
        return spec != null && spec.isOption() ? command + " " + ((OptionSpec) spec).longestName() : command;
    }

    /// A value that its option does not take; null where the parser's own words have to do.
    private static @Nullable String misread(ArgSpec spec, String value, String whole) {
        var type = spec.auxiliaryTypes()[spec.auxiliaryTypes().length - 1];
        if (whole.contains(PAIR)) {
            return "\"" + value + "\" is not of the form " + spec.paramLabel();
        }
        if (type.isEnum()) {
            return "\"" + value + "\" is not one of " + constants(type);
        }
        if (WHOLE.contains(type)) {
            return value.matches("[+-]?\\d+")
                    ? value + " is beyond the numbers it takes"
                    : "\"" + value + "\" is not a whole number";
        }
        if (type == double.class || Number.class.isAssignableFrom(type)) {
            return "\"" + value + "\" is not a number; write it without separators, such as 1500.5";
        }
        return null;
    }

    private static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }

    /// A word too many, an unknown option, or an unknown command, with the nearest one there is.
    private static Fault unmatched(String command, UnmatchedArgumentException unmatched) {
        String word = unmatched.getUnmatched().getFirst();
        var spec = unmatched.getCommandLine().getCommandSpec();
        boolean option = word.startsWith("-") && word.length() > 1;
        boolean takesCommand = !spec.subcommands().isEmpty();
        String what;
        Stream<String> known;
        if (option) {
            what = "there is no option \"" + word + "\"";
            known = spec.options().stream().flatMap(one -> Arrays.stream(one.names()));
        } else if (takesCommand) {
            what = "there is no command \"" + word + "\"";
            known = spec.subcommands().entrySet().stream()
                    .filter(one ->
                            !one.getValue().getCommandSpec().usageMessage().hidden())
                    .map(java.util.Map.Entry::getKey);
        } else {
            what = "\"" + word + "\" is one word more than it takes";
            known = Stream.empty();
        }
        return new Fault(
                "wrong-use",
                what,
                command,
                NearestWord.find(word, known.toList())
                                .map(near -> "Did you mean `" + near + "`? ")
                                .orElse("")
                        + help(command));
    }

    private static String help(String command) {
        return "Run `" + command + " --help` for its arguments and examples.";
    }

    private static String decapitalised(String message) {
        return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }
}
