package org.majorslist.app.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.app.console.DataTable;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.register.Determination;
import org.majorslist.register.Instrument;
import org.majorslist.register.Outcome;
import org.majorslist.register.asof.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `majors status`: the list of one cycle and each country's standing.
@Command(
        name = "status",
        description = "The majors list of one cycle and each country's standing, those that failed first.",
        footer = {
            "",
            "Examples:",
            "  majors status",
            "  majors status --cycle 1997",
            "  majors status --as-of 2025-09-14 --format csv"
        })
public final class StatusCommand extends RecordCommand {
    @Option(
            names = "--cycle",
            paramLabel = "FY",
            description = "The cycle, such as 2026 (default: the newest with an outcome on record).")
    private @Nullable Integer cycle;

    /// Made by picocli.
    public StatusCommand() {}

    @Override
    public Integer call() {
        AsOf asOf = asOf();
        int shown = cycle == null ? newestCycle(asOf) : cycle;
        if (!Cycles.isDecided(asOf, shown, this)) {
            return ExitCodes.NEGATIVE;
        }
        List<Determination> list = asOf.listDeterminations().stream()
                .filter(row -> row.cycle() == shown)
                .sorted(Comparator.comparingInt((Determination row) -> rank(row.outcome()))
                        .thenComparing(Determination::country))
                .toList();
        printTable(new DataTable(columns(), rows(asOf, list)));
        printNotes(notes(asOf, shown, list));
        return ExitCodes.DONE;
    }

    private static int newestCycle(AsOf asOf) {
        return asOf.newestCycle()
                .orElseThrow(() -> new BadInput(new Fault(
                        "before-first-cycle",
                        "no cycle had been decided by " + asOf.day(),
                        "--as-of",
                        "Name a later day; the first cycle was decided in March " + Cycles.FIRST + ".")));
    }

    private static int rank(Outcome outcome) {
        return outcome.isNegative() ? 0 : outcome == Outcome.VITAL_NATIONAL_INTERESTS ? 1 : 2;
    }

    private List<String> columns() {
        Wording wording = wording();
        if (!isForPeople()) {
            return List.of(
                    "cycle",
                    "country",
                    "name",
                    "outcome",
                    "national_interest_waiver",
                    "decided_on",
                    "confidence",
                    "cycles_on_list",
                    "cycles_negative",
                    "source_id");
        }
        return List.of(
                wording.of("country", "país"),
                wording.of("name", "nombre"),
                wording.of("outcome", "resultado"),
                wording.of("waiver", "exención"),
                wording.of("negative / listed", "negativos / en lista"),
                wording.of("sourcing", "fuentes"));
    }

    private List<List<String>> rows(AsOf asOf, List<Determination> list) {
        List<Determination> all = asOf.listDeterminations();
        var rows = new ArrayList<List<String>>();
        for (Determination row : list) {
            String name = asOf.register()
                    .countries()
                    .find(row.country())
                    .map(wording()::name)
                    .orElse(row.country());
            long listed = all.stream()
                    .filter(other -> other.country().equals(row.country()) && other.onMajorsList())
                    .count();
            long negative = all.stream()
                    .filter(other -> other.country().equals(row.country())
                            && other.outcome().isNegative())
                    .count();
            rows.add(isForPeople() ? forPeople(row, name, listed, negative) : forPrograms(row, name, listed, negative));
        }
        return rows;
    }

    private List<String> forPeople(Determination row, String name, long listed, long negative) {
        return List.of(
                row.country(),
                name,
                wording().outcome(row.outcome()),
                row.outcome() == Outcome.FAILED_DEMONSTRABLY ? wording().waiver(row.waiver()) : "",
                negative + " / " + listed,
                wording().confidence(row.confidence()));
    }

    private static List<String> forPrograms(Determination row, String name, long listed, long negative) {
        return List.of(
                Integer.toString(row.cycle()),
                row.country(),
                name,
                Rows.word(row.outcome()),
                Rows.word(row.waiver()),
                row.decidedOn().toString(),
                Rows.word(row.confidence()),
                Long.toString(listed),
                Long.toString(negative),
                row.sourceId());
    }

    private List<String> notes(AsOf asOf, int shown, List<Determination> list) {
        var notes = new ArrayList<String>();
        Determination first = list.getFirst();
        String unnumbered = first.instrument().isEmpty() ? "" : ", " + first.instrument();
        notes.add(wording()
                .of(
                        "Cycle %d, decided %s%s; %d countries. As of %s."
                                .formatted(shown, first.decidedOn(), unnumbered, list.size(), asOf.day()),
                        "Ciclo %d, decidido el %s%s; %d países. Al %s."
                                .formatted(shown, first.decidedOn(), unnumbered, list.size(), asOf.day())));
        asOf.listInstruments().stream()
                .filter(instrument -> instrument.cycle() == shown && !instrument.complete())
                .forEach(instrument ->
                        notes.add(wording().of("Incomplete: ", "Incompleto: ") + instrument.note() + "."));
        asOf.listInstruments().stream()
                .filter(instrument -> instrument.cycle() > shown
                        && cycle == null
                        && instrument.content() == Instrument.Content.NOT_OBTAINED)
                .forEach(instrument -> notes.add(Cycles.contentNotObtained(instrument, wording())));
        return notes;
    }
}
