package org.majorslist.app.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.majorslist.app.console.DataTable;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.app.console.Json;
import org.majorslist.app.console.OutputFormat;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.measure.NearestWord;
import org.majorslist.measure.PartialDate;
import org.majorslist.register.Register;
import org.majorslist.register.Source;
import org.majorslist.register.derive.RestingFact;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `majors sources`: the documents the record rests on.
@Command(
        name = "sources",
        description = "The sources of the record; with ID, its card and every row that rests on it.",
        footer = {
            "",
            "Examples:",
            "  majors sources",
            "  majors sources WH-2025-MAJORS",
            "  majors sources --format csv"
        })
public final class SourcesCommand extends RecordCommand {
    @Parameters(index = "0", arity = "0..1", paramLabel = "ID", description = "Key of one source.")
    private @Nullable String id;

    /// Made by picocli.
    public SourcesCommand() {}

    @Override
    public Integer call() {
        Register register = register();
        if (id == null) {
            List<Source> known =
                    register.tables().sources().stream().filter(this::isPublic).toList();
            printTable(isForPeople() ? forPeople(known) : all(known));
            return known.isEmpty() ? missing("No source of the record", "Ninguna fuente del registro") : ExitCodes.DONE;
        }
        Source asked = get(register, id);
        if (!isPublic(asked)) {
            return missing("Source " + asked.id(), "La fuente " + asked.id());
        }
        printOne(register, asked);
        return ExitCodes.DONE;
    }

    private int missing(String english, String spanish) {
        boolean one = id != null;
        printMissing(wording()
                .of(
                        english + (one ? " was not yet public on " : " was public on ") + print().asOf() + ".",
                        spanish + (one ? " aún no era pública el " : " era pública el ") + print().asOf() + "."));
        return ExitCodes.NEGATIVE;
    }

    /// A text is public from its date on; one without a date counts as public.
    private boolean isPublic(Source source) {
        return PartialDate.find(source.date())
                .map(date -> !date.latest().isAfter(print().asOf()))
                .orElse(true);
    }

    private static Source get(Register register, String id) {
        return register.findSource(id)
                .orElseThrow(() -> new BadInput(new Fault(
                        "unknown-source",
                        "no source \"" + id + "\" is in the record",
                        "ID",
                        NearestWord.mend(
                                id,
                                register.tables().sources().stream()
                                        .map(Source::id)
                                        .toList(),
                                "Run `majors sources` for the list."))));
    }

    private void printOne(Register register, Source source) {
        List<RestingFact> resting = RestingFact.listOn(register, source.id());
        if (print().format() == OutputFormat.json) {
            out().print(Json.write(Map.of("source", card(source), "facts", resting)));
            return;
        }
        if (isForPeople()) {
            card(source).forEach((name, value) -> {
                String shown = value.isEmpty() ? wording().of("unknown", "desconocido") : value;
                out().print(Wrapped.under("%-13s ".formatted(name), shown));
            });
            out().println();
        }
        var rows = new ArrayList<List<String>>();
        resting.forEach(fact -> rows.add(List.of(fact.table(), fact.key(), fact.value(), fact.role())));
        printTable(new DataTable(List.of("table", "key", "value", "role"), rows));
        printNotes(List.of(resting.size() + wording().of(" rows rest on it.", " filas se apoyan en ella.")));
    }

    private static Map<String, String> card(Source source) {
        var card = new java.util.LinkedHashMap<String, String>();
        List<String> values = Rows.of(source);
        for (int i = 0; i < values.size(); i++) {
            card.put(Rows.SOURCE.get(i), values.get(i));
        }
        card.put("accessed_via", source.accessedVia());
        card.put("extent_seen", source.extentSeen());
        card.put("rows_expected", source.rowsExpected());
        return card;
    }

    private static DataTable all(List<Source> sources) {
        return new DataTable(Rows.SOURCE, sources.stream().map(Rows::of).toList());
    }

    private DataTable forPeople(List<Source> sources) {
        Wording wording = wording();
        return new DataTable(
                List.of(
                        wording.of("source", "fuente"),
                        wording.of("date", "fecha"),
                        wording.of("quality", "calidad"),
                        wording.of("title", "título")),
                sources.stream()
                        .map(source -> List.of(source.id(), source.date(), Rows.word(source.quality()), source.title()))
                        .toList());
    }
}
