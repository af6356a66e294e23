package org.majorslist.app.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.app.console.Home;
import org.majorslist.measure.Fault;
import org.majorslist.register.exchange.PackageCheck;
import org.majorslist.register.exchange.PackageSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `majors data package`: the files held against `datapackage.json`.
@Command(
        name = "package",
        mixinStandardHelpOptions = true,
        description =
                "Hold the files of a data package against its datapackage.json: columns, types, permitted values, keys, references, order, form.",
        footer = {"", "Examples:", "  majors data package", "  majors data package my-export/"})
public final class DataPackageCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FOLDER", arity = "0..1", description = "Folder of the package (default: the record).")
    private @Nullable Path folder;

    /// Made by picocli.
    public DataPackageCommand() {}

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        Path chosen = folder == null ? Home.content().resolve("register") : folder;
        List<Fault> faults = PackageCheck.faults(chosen);
        faults.forEach(fault -> out.println(fault.text()));
        int tables = PackageSchema.read(chosen).tables().size();
        out.println(faults.isEmpty() ? "sound: " + tables + " tables" : faults.size() + " faults");
        return faults.isEmpty() ? ExitCodes.DONE : ExitCodes.NEGATIVE;
    }
}
