package org.majorslist.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/// Every command is in the guide with every option of its own, and shows examples in its help.
class CommandsAreDocumentedTest {
    static List<CommandLine> commands() {
        var all = new ArrayList<CommandLine>();
        collect(Majors.commandLine(), all);
        return all;
    }

    private static void collect(CommandLine command, List<CommandLine> all) {
        for (CommandLine sub : command.getSubcommands().values()) {
            if (!sub.getCommandName().equals("help")
                    && !sub.getCommandSpec().usageMessage().hidden()) {
                all.add(sub);
                collect(sub, all);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commandNames")
    void isInTheGuide(String name) throws IOException {
        assertTrue(guide().contains(name), "no page of docs/guide shows `" + name + "`");
    }

    static Stream<String> commandNames() {
        return commands().stream().map(command -> command.getCommandSpec().qualifiedName());
    }

    static Stream<String> leafNames() {
        return commands().stream()
                .filter(command -> command.getSubcommands().isEmpty())
                .map(command -> command.getCommandSpec().qualifiedName());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("leafNames")
    void showsAnExampleInItsHelp(String name) {
        CommandLine command = commands().stream()
                .filter(candidate -> candidate.getCommandSpec().qualifiedName().equals(name))
                .findFirst()
                .orElseThrow();
        String footer =
                String.join("\n", command.getCommandSpec().usageMessage().footer());
        assertTrue(footer.contains("majors "), "`" + name + " --help` shows no example in its footer");
    }

    static Stream<String> optionNames() {
        return commands().stream()
                .flatMap(command -> command.getCommandSpec().options().stream())
                .map(OptionSpec::longestName)
                .distinct()
                .sorted();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("optionNames")
    void hasEveryOptionInTheGuide(String option) throws IOException {
        assertTrue(guide().contains(option), "no page of docs/guide mentions the option `" + option + "`");
    }

    private static String guide() throws IOException {
        var text = new StringBuilder();
        for (var page : GuideTest.pages()) {
            text.append(Files.readString(page, UTF_8));
        }
        return text.toString();
    }
}
