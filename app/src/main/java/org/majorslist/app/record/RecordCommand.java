package org.majorslist.app.record;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.majorslist.app.console.DataTable;
import org.majorslist.app.console.Home;
import org.majorslist.app.console.OutputFormat;
import org.majorslist.app.console.PrintOptions;
import org.majorslist.register.Register;
import org.majorslist.register.asof.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// What all commands on the record have in common: the print options, the record, the printing.
@Command(mixinStandardHelpOptions = true)
abstract class RecordCommand implements Callable<Integer> {
    @Mixin
    private PrintOptions print = new PrintOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// The options of printing and of the as-of day.
    PrintOptions print() {
        return print;
    }

    /// Loads the record.
    static Register register() {
        return Register.load(Home.content().resolve("register"));
    }

    AsOf asOf() {
        return register().asOf(print.asOf());
    }

    Wording wording() {
        return new Wording(print.language());
    }

    boolean isForPeople() {
        return print.format() == OutputFormat.table;
    }

    /// Prints rows in the format asked for.
    void printTable(DataTable table) {
        out().print(table.print(print.format()));
    }

    /// Prints sentences below a table, for people only; programs read the table alone.
    void printNotes(List<String> notes) {
        if (isForPeople() && !notes.isEmpty()) {
            out().println();
            notes.forEach(note -> out().print(Wrapped.under("", note)));
        }
    }

    /// Says what is missing: below the table for people, on standard error for programs.
    void printMissing(String sentence) {
        (isForPeople() ? out() : err()).println(sentence);
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
