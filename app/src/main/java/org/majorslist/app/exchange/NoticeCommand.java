package org.majorslist.app.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.majorslist.app.console.DataTable;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.app.console.FormatOption;
import org.majorslist.app.console.Home;
import org.majorslist.register.imports.DeterminationNotice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `majors data import notice`.
@Command(
        name = "notice",
        mixinStandardHelpOptions = true,
        description =
                "Read a presidential determination as Federal Register JSON and propose its rows. Never adds them: a person confirms.",
        footer = {
            "",
            "Examples:",
            "  majors data import notice 2025-17898.json",
            "  majors data import notice 2025-17898.json --format csv > proposed.csv"
        })
public final class NoticeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The document JSON, with the text in full_text or body_html.")
    private Path file = Path.of("");

    @Mixin
    private FormatOption format = new FormatOption();

    /// Made by picocli.
    public NoticeCommand() {}

    @Override
    public Integer call() {
        var notice = DeterminationNotice.read(file, Home.content().resolve("register"));
        String cycle = notice.fiscalYear() == 0 ? "" : Integer.toString(notice.fiscalYear());
        List<List<String>> rows = notice.proposals().stream()
                .map(proposal -> List.of(
                        cycle,
                        notice.signedOn(),
                        proposal.country(),
                        Boolean.toString(proposal.listed()),
                        proposal.outcome(),
                        proposal.waived() ? "to be read" : "none",
                        proposal.sentence()))
                .toList();
        var columns = List.of(
                "cycle", "decided_on", "country", "on_majors_list", "outcome", "national_interest_waiver", "sentence");
        spec.commandLine().getOut().print(format.print(new DataTable(columns, rows)));
        spec.commandLine()
                .getErr()
                .println("notice " + notice.documentNumber() + ", published " + notice.publishedOn()
                        + ": proposed, not added. Read the text, then add the rows to determinations.csv by hand.");
        return ExitCodes.DONE;
    }
}
