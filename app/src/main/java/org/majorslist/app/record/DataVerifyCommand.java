package org.majorslist.app.record;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.app.console.Home;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.register.Register;
import org.majorslist.register.Source;
import org.majorslist.register.Tables;
import org.majorslist.register.derive.RestingFact;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `majors data verify`: checks every row of every table.
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Checks every row of every table and prints all faults as file:line, what, and the mend.",
            "Exit code 0 if all is well, 1 if not."
        },
        footer = {"", "Examples:", "  majors data verify", "  majors data verify my-copy/register"})
public final class DataVerifyCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "Folder of the data package (default: content/register).")
    private @Nullable Path folder;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// Made by picocli.
    public DataVerifyCommand() {}

    @Override
    public Integer call() {
        Path checked = folder == null ? Home.content().resolve("register") : folder;
        if (!Files.isRegularFile(checked.resolve("determinations.csv"))) {
            throw new BadInput(new Fault(
                    "no-record",
                    "this is no folder with the tables of the record",
                    checked.toString(),
                    "Name a folder that holds determinations.csv and the other tables, such as content/register."));
        }
        try {
            Register register = Register.load(checked);
            refuseRowsNotExpected(register);
            Tables tables = register.tables();
            spec.commandLine()
                    .getOut()
                    .printf(
                            "All is well: %,d determinations, %,d observations, %,d ledger lines, %,d totals, %,d events,"
                                    + " %,d sources.%n",
                            tables.determinations().size(),
                            tables.observations().size(),
                            tables.ledger().size(),
                            tables.totals().size(),
                            tables.events().size(),
                            tables.sources().size());
            return ExitCodes.DONE;
        } catch (BadInput broken) {
            broken.faults().forEach(fault -> spec.commandLine().getOut().println(fault.text()));
            return ExitCodes.NEGATIVE;
        }
    }

    /// A source that suddenly has far fewer or more rows than expected has lost some, or has them twice.
    private static void refuseRowsNotExpected(Register register) {
        var faults = new ArrayList<Fault>();
        for (Source source : register.tables().sources()) {
            int rows = source.rowsExpected().isEmpty()
                    ? 0
                    : RestingFact.listOn(register, source.id()).size();
            if (!source.expects(rows)) {
                faults.add(new Fault(
                        "rows-not-expected",
                        rows + " rows rest on " + source.id() + ", expected are " + source.rowsExpected(),
                        "sources.csv",
                        "Look for rows lost or doubled; if all is right, correct rows_expected."));
            }
        }
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
    }
}
