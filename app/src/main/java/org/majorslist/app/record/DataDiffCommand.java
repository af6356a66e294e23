package org.majorslist.app.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.app.console.DataTable;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.register.Register;
import org.majorslist.register.derive.Difference;
import org.majorslist.register.derive.Differences;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `majors data diff`: what the record answers differently on two days.
@Command(
        name = "diff",
        description = "What became known between two days: decisions, new and revised figures, events, assistance.",
        footer = {
            "",
            "Examples:",
            "  majors data diff --from 2024-09-30 --to 2024-10-31",
            "  majors data diff --from 2025-01-01 --format csv"
        })
public final class DataDiffCommand extends RecordCommand {
    @Option(names = "--from", required = true, paramLabel = "DATE", description = "The earlier day.")
    private LocalDate from = LocalDate.EPOCH;

    @Option(names = "--to", paramLabel = "DATE", description = "The later day (default: the as-of day).")
    private @Nullable LocalDate to;

    /// Made by picocli.
    public DataDiffCommand() {}

    @Override
    public Integer call() {
        LocalDate until = to == null ? print().asOf() : to;
        if (until.isBefore(from)) {
            throw new BadInput(new Fault(
                    "days-in-wrong-order", until + " is before " + from, "--to", "Name the earlier day with --from."));
        }
        Register register = register();
        List<Difference> found = Differences.list(register.asOf(from), register.asOf(until));
        if (isForPeople()) {
            found.forEach(this::printForPeople);
        } else {
            printTable(forPrograms(found));
        }
        printNotes(List.of(wording()
                .of(
                        found.size() + " differences between " + from + " and " + until + ".",
                        found.size() + " diferencias entre " + from + " y " + until + ".")));
        return ExitCodes.DONE;
    }

    private static DataTable forPrograms(List<Difference> found) {
        return new DataTable(
                List.of("on", "kind", "what", "before", "after", "source_id"),
                found.stream()
                        .map(row -> List.of(
                                row.on().toString(), row.kind(), row.what(), row.before(), row.after(), row.sourceId()))
                        .toList());
    }

    private void printForPeople(Difference row) {
        String answer = row.before().isEmpty() ? row.after() : row.before() + " → " + row.after();
        String head = "%s  %-14s ".formatted(row.on(), row.kind());
        out().print(Wrapped.under(head, row.what() + ": " + answer + " [" + row.sourceId() + "]"));
    }
}
