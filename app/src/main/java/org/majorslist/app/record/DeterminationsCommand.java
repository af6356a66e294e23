package org.majorslist.app.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.majorslist.app.console.DataTable;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.app.console.OutputFormat;
import org.majorslist.register.Country;
import org.majorslist.register.Determination;
import org.majorslist.register.asof.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `majors determinations`: what each cycle decided.
@Command(
        name = "determinations",
        description = "What each cycle decided on each country, with its sources.",
        footer = {
            "",
            "Examples:",
            "  majors determinations --country COL",
            "  majors determinations --cycle 1997 --format csv",
            "  majors determinations --country Bolivia --as-of 2019-12-31"
        })
public final class DeterminationsCommand extends RecordCommand {
    @Option(names = "--country", paramLabel = "COUNTRY", description = "One country: ISO code or name.")
    private @Nullable String country;

    @Option(names = "--cycle", paramLabel = "FY", description = "One cycle, such as 2026.")
    private @Nullable Integer cycle;

    /// Made by picocli.
    public DeterminationsCommand() {}

    @Override
    public Integer call() {
        AsOf asOf = asOf();
        Country of = country == null ? null : asOf.register().countries().get(country, "--country");
        if (cycle != null && !Cycles.isDecided(asOf, cycle, this)) {
            return ExitCodes.NEGATIVE;
        }
        List<Determination> found = asOf.listDeterminations().stream()
                .filter(row -> of == null || row.country().equals(of.iso3()))
                .filter(row -> cycle == null || row.cycle() == cycle)
                .sorted(Comparator.comparingInt(Determination::cycle).thenComparing(Determination::country))
                .toList();
        printTable(isForPeople() ? forPeople(found) : forPrograms(found));
        printNotes(notes(asOf, found));
        if (of != null && cycle != null) {
            printNotes(asked(asOf, of, cycle));
        }
        if (found.isEmpty()) {
            printMissing(wording()
                    .of(
                            "No determination of that kind is on record by " + asOf.day() + ".",
                            "No hay ninguna determinación así registrada al " + asOf.day() + "."));
            return ExitCodes.NEGATIVE;
        }
        return ExitCodes.DONE;
    }

    private DataTable forPrograms(List<Determination> found) {
        if (print().format() == OutputFormat.csv) {
            return new DataTable(
                    Rows.DETERMINATION, found.stream().map(Rows::of).toList());
        }
        var columns = Stream.concat(
                        Rows.DETERMINATION.stream(),
                        Stream.of("confidence", "waiver_scope", "instrument", "federal_register_citation", "note"))
                .toList();
        return new DataTable(
                columns,
                found.stream()
                        .map(row -> Stream.concat(
                                        Rows.of(row).stream(),
                                        Stream.of(
                                                Rows.word(row.confidence()),
                                                row.waiverScope(),
                                                row.instrument(),
                                                row.federalRegisterCitation(),
                                                row.note()))
                                .toList())
                        .toList());
    }

    private DataTable forPeople(List<Determination> found) {
        Wording wording = wording();
        var rows = new ArrayList<List<String>>();
        for (Determination row : found) {
            rows.add(List.of(
                    Integer.toString(row.cycle()),
                    row.country(),
                    row.decidedOn().toString(),
                    wording.outcome(row.outcome()),
                    wording.waiver(row.waiver()),
                    wording.confidence(row.confidence()),
                    row.sourceId()));
        }
        return new DataTable(
                List.of(
                        wording.of("cycle", "ciclo"),
                        wording.of("country", "país"),
                        wording.of("decided", "decidida"),
                        wording.of("outcome", "resultado"),
                        wording.of("waiver", "exención"),
                        wording.of("sourcing", "fuentes"),
                        wording.of("source", "fuente")),
                rows);
    }

    private List<String> asked(AsOf asOf, Country of, int cycle) {
        return asOf.listConditions(of.iso3()).stream()
                .filter(condition -> condition.cycle() == cycle)
                .map(condition ->
                        wording().of(condition.asksEn(), condition.asksEs()) + " [" + condition.sourceId() + "]")
                .toList();
    }

    private List<String> notes(AsOf asOf, List<Determination> found) {
        var notes = new ArrayList<String>();
        boolean weak = found.stream()
                .anyMatch(row -> !wording().confidence(row.confidence()).isEmpty());
        if (weak) {
            notes.add(
                    wording()
                            .of(
                                    "Weakly sourced: the outcome rests on one newspaper, a later summary, or an inference.",
                                    "Fuente débil: el resultado se apoya en un solo periódico, un resumen posterior o una inferencia."));
        }
        asOf.listInstruments().stream()
                .filter(instrument -> cycle == null)
                .filter(instrument -> instrument.content() == org.majorslist.register.Instrument.Content.NOT_OBTAINED)
                .forEach(instrument -> notes.add(Cycles.contentNotObtained(instrument, wording())));
        return notes;
    }
}
