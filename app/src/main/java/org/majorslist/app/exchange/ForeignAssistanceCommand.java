package org.majorslist.app.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.app.console.Home;
import org.majorslist.register.exchange.CsvText;
import org.majorslist.register.imports.AccountRules;
import org.majorslist.register.imports.ForeignAssistanceImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `majors data import foreign-assistance`.
@Command(
        name = "foreign-assistance",
        mixinStandardHelpOptions = true,
        description =
                "Add up the complete data file of ForeignAssistance.gov to lines of the ledger. An interrupted import goes on"
                        + " where it was when it is run again.",
        footer = {
            "",
            "Examples:",
            "  majors data import foreign-assistance us_foreign_aid_complete.csv --published 2026-10-06 --dry-run",
            "  majors data import foreign-assistance us_foreign_aid_complete.csv --published 2026-10-06 --base-year 2024"
        })
public final class ForeignAssistanceCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The CSV file as published, unpacked.")
    private Path file = Path.of("");

    @Option(
            names = "--published",
            paramLabel = "DATE",
            required = true,
            description = "Day on which the file was published.")
    private LocalDate published = LocalDate.EPOCH;

    @Option(
            names = "--base-year",
            paramLabel = "YEAR",
            description = "Base year of its constant dollars; without it only current dollars are imported.")
    private @Nullable Integer baseYear;

    @Mixin
    private ImportFlow flow = new ImportFlow();

    /// Made by picocli.
    public ForeignAssistanceCommand() {}

    @Override
    public Integer call() {
        Path record = Home.content().resolve("register");
        var err = spec.commandLine().getErr();
        var reading = new ForeignAssistanceImport(
                file, AccountRules.read(record), countries(record), published.toString(), baseYear);
        flow.run("foreign-assistance-" + published, work -> reading.read(work, ImportFlow.progress(err)), err);
        return ExitCodes.DONE;
    }

    private static Set<String> countries(Path record) {
        var countries = new HashSet<String>();
        CsvText.read(record.resolve("countries.csv")).stream().skip(1).forEach(row -> countries.add(row.getFirst()));
        return countries;
    }
}
