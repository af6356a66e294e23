package org.majorslist.app.console;

import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;

/// The list of commands in `majors --help`: by what one wants to do, each with the first sentence of its own help.
///
/// A command that no heading names stands under the last heading, so that none can be forgotten.
public final class CommandList implements IHelpSectionRenderer {
    private static final int INDENT = 2;
    private static final int GAP = 2;
    private static final String REST = "Help";

    private final Map<String, List<String>> headings;

    /// Makes the list.
    ///
    /// @param headings the commands under each heading, in the order to show
    public CommandList(Map<String, List<String>> headings) {
        this.headings = new LinkedHashMap<>(headings);
    }

    @Override
    public String render(Help help) {
        Map<String, Help> commands = help.subcommands().entrySet().stream()
                .filter(entry -> !entry.getValue().commandSpec().usageMessage().hidden())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first, LinkedHashMap::new));
        int nameWidth =
                commands.keySet().stream().mapToInt(String::length).max().orElse(0);
        var named = headings.values().stream().flatMap(List::stream).toList();
        var rest =
                commands.keySet().stream().filter(name -> !named.contains(name)).toList();
        return Stream.concat(headings.entrySet().stream(), Stream.of(Map.entry(REST, rest)))
                .filter(heading -> !heading.getValue().isEmpty())
                .map(heading -> heading(help, heading.getKey()) + lines(help, commands, heading.getValue(), nameWidth))
                .collect(Collectors.joining());
    }

    private static String heading(Help help, String words) {
        return help.createHeading("%n%s:%n", words);
    }

    private static String lines(Help help, Map<String, Help> commands, List<String> names, int nameWidth) {
        int width = help.commandSpec().usageMessage().width();
        var table = Help.TextTable.forColumns(
                help.colorScheme(),
                new Help.Column(nameWidth + INDENT, INDENT, Help.Column.Overflow.TRUNCATE),
                new Help.Column(width - nameWidth - INDENT, GAP, Help.Column.Overflow.WRAP));
        for (String name : names) {
            var command = Objects.requireNonNull(commands.get(name), () -> "no command " + name);
            table.addRowValues(
                    help.colorScheme().commandText(name), help.colorScheme().text(firstSentence(command)));
        }
        return table.toString();
    }

    private static boolean isRoot(Help help) {
        return help.commandSpec().parent() == null;
    }

    private static String firstSentence(Help command) {
        var usage = command.commandSpec().usageMessage();
        String[] words = usage.header().length > 0 ? usage.header() : usage.description();
        String whole = String.join(" ", words);
        int end = whole.indexOf(". ");
        return end < 0 ? whole : whole.substring(0, end + 1);
    }

    /// Gives a command line this list in place of the plain one; the commands below it, which share its sections, keep
    /// theirs.
    ///
    /// @param commandLine the command line
    /// @param headings the commands under each heading, in the order to show
    public static void show(CommandLine commandLine, Map<String, List<String>> headings) {
        var sections = commandLine.getHelpSectionMap();
        var list = new CommandList(headings);
        sections.put(SECTION_KEY_COMMAND_LIST_HEADING, help -> isRoot(help) ? "" : help.commandListHeading());
        sections.put(SECTION_KEY_COMMAND_LIST, help -> isRoot(help) ? list.render(help) : help.commandList());
        commandLine.setHelpSectionMap(sections);
    }
}
