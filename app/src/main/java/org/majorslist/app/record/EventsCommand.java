package org.majorslist.app.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.app.console.DataTable;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.register.Country;
import org.majorslist.register.Event;
import org.majorslist.register.asof.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `majors events`: the dated timeline.
@Command(
        name = "events",
        description = "What happened, oldest first, with the source of each event.",
        footer = {
            "",
            "Examples:",
            "  majors events --country COL --from 2025-01-01",
            "  majors events --from 1996-01-01 --to 1998-12-31 --format csv"
        })
public final class EventsCommand extends RecordCommand {
    @Option(names = "--country", paramLabel = "COUNTRY", description = "One country: ISO code or name.")
    private @Nullable String country;

    @Option(names = "--from", paramLabel = "DATE", description = "First day.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Last day.")
    private @Nullable LocalDate to;

    /// Made by picocli.
    public EventsCommand() {}

    @Override
    public Integer call() {
        if (from != null && to != null && to.isBefore(from)) {
            throw new BadInput(new Fault(
                    "days-in-wrong-order", to + " is before " + from, "--to", "Name the earlier day with --from."));
        }
        AsOf asOf = asOf();
        Country of = country == null ? null : asOf.register().countries().get(country, "--country");
        List<Event> found = asOf.listEvents().stream()
                .filter(event -> of == null || event.countries().contains(of.iso3()))
                .filter(this::isWithin)
                .toList();
        if (isForPeople()) {
            found.forEach(this::printForPeople);
        } else {
            printTable(new DataTable(Rows.EVENT, found.stream().map(Rows::of).toList()));
        }
        if (found.isEmpty()) {
            printMissing(wording()
                    .of(
                            "No event of that kind is on record by " + asOf.day() + ".",
                            "No hay ningún suceso así registrado al " + asOf.day() + "."));
            return ExitCodes.NEGATIVE;
        }
        return ExitCodes.DONE;
    }

    private boolean isWithin(Event event) {
        return (from == null || !event.until().latest().isBefore(from))
                && (to == null || !event.date().earliest().isAfter(to));
    }

    private void printForPeople(Event event) {
        String until = event.date().equals(event.until()) ? "" : wording().of(" to ", " a ") + event.until();
        String head = "%-10s  %-13s ".formatted(event.date() + until, event.kind());
        out().print(Wrapped.under(head, event.summary() + " [" + event.sourceId() + "]"));
    }
}
