package org.majorslist.app.law;

import java.util.List;
import java.util.concurrent.Callable;
import org.majorslist.app.console.DataTable;
import org.majorslist.app.console.PrintOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// What the commands below `majors law` have in common: print options and printing.
@Command(mixinStandardHelpOptions = true)
abstract class LawSubcommand implements Callable<Integer> {
    @Mixin
    private PrintOptions print = new PrintOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    PrintOptions print() {
        return print;
    }

    String lang() {
        return print.language().name();
    }

    String say(String english, String spanish) {
        return print.language() == PrintOptions.Language.es ? spanish : english;
    }

    void printRows(List<String> columns, List<List<String>> rows) {
        spec.commandLine().getOut().print(new DataTable(columns, rows).print(print.format()));
    }

    void printText(String text) {
        spec.commandLine().getOut().print(text);
    }

    void printProgress(String text) {
        spec.commandLine().getErr().println(text);
    }
}
