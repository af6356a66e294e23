package org.majorslist.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/// `majors --help` lists every command once, under what one wants to do.
class CommandListTest {
    private static List<String> help() {
        var printed = new StringWriter();
        int code = Majors.run(List.of("--help"), new PrintWriter(printed), new PrintWriter(new StringWriter()));
        assertEquals(0, code);
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
}
