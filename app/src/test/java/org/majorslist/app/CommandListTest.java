package org.majorslist.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/// `majors --help` lists every command once, under what one wants to do.
class CommandListTest {
    private static List<String> help() {
        return help(List.of());
    }

    private static List<String> help(List<String> command) {
        var printed = new StringWriter();
        var words = Stream.concat(command.stream(), Stream.of("--help")).toList();
        int code = Majors.run(words, new PrintWriter(printed), new PrintWriter(new StringWriter()));
        assertEquals(0, code, String.join(" ", words));
        return printed.toString().lines().toList();
    }

    @Test
    void every_command_that_is_not_hidden_stands_in_the_list_once() {
        List<String> lines = help();
        Majors.commandLine().getSubcommands().forEach((name, command) -> {
            boolean hidden = command.getCommandSpec().usageMessage().hidden();
            long times = lines.stream()
                    .filter(line -> line.startsWith("  " + name + " "))
                    .count();
            assertEquals(hidden ? 0 : 1, times, name);
        });
    }

    @Test
    void commands_stand_under_what_one_wants_to_do() {
        List<String> lines = help();
        var order = List.of(
                "The answer at a glance:",
                "  brief           One country's certification: what was decided, on what",
                "The record:",
                "The law:",
                "Models of your own:",
                "Help:",
                "  help            Display help information about the specified command.");
        var places = order.stream().map(lines::indexOf).toList();
        assertTrue(places.getFirst() > 0, "the list begins with " + order.getFirst());
        assertEquals(places.stream().sorted().toList(), places);
    }

    @Test
    void no_line_is_wider_than_a_terminal() {
        assertEquals(
                List.of(), help().stream().filter(line -> line.length() > 80).toList());
    }

    @Test
    void every_command_below_shows_its_own_help() {
        helpOfAllBelow(Majors.commandLine(), List.of());
    }

    private static void helpOfAllBelow(CommandLine above, List<String> words) {
        above.getSubcommands().forEach((name, command) -> {
            if (name.equals("help") || command.getCommandSpec().usageMessage().hidden()) {
                return;
            }
            var path = new ArrayList<>(words);
            path.add(name);
            assertTrue(help(path).getFirst().startsWith("Usage: majors " + String.join(" ", path)), path::toString);
            helpOfAllBelow(command, path);
        });
    }
}
