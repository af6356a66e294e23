package org.majorslist.app.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.app.console.Lines;
import org.majorslist.app.console.OutputFormat;
import org.majorslist.law.Effects;
import org.majorslist.law.LawBook;
import org.majorslist.law.Result;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.register.Country;
import org.majorslist.register.Determination;
import org.majorslist.register.Event;
import org.majorslist.register.asof.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `majors law history`: computed effects beside what is recorded to have happened.
@Command(
        name = "history",
        description = "What each determination did in law, beside what the events on record say happened.",
        footer = {
            "",
            "Examples:",
            "  majors law history COL --from 1996 --to 1998",
            "  majors law history BOL --from 2009 --format csv"
        })
public final class LawHistoryCommand extends LawSubcommand {
    @Parameters(index = "0", paramLabel = "COUNTRY", description = "ISO code or name.")
    private String country = "";

    @Option(
            names = "--from",
            paramLabel = "FY",
            defaultValue = "1987",
            description = "First cycle (default: ${DEFAULT-VALUE}).")
    private int from;

    @Option(names = "--to", paramLabel = "FY", defaultValue = "2100", description = "Last cycle (default: all).")
    private int to;

    /// Made by picocli.
    public LawHistoryCommand() {}

    @Override
    public Integer call() {
        if (to < from) {
            throw new BadInput(new Fault(
                    "cycles-in-wrong-order", to + " is before " + from, "--to", "Name the earlier cycle with --from."));
        }
        LawBook law = LawShelf.law();
        AsOf record = LawShelf.register().asOf(print().asOf());
        Country of = record.register().countries().get(country, "COUNTRY");
        var rows = new ArrayList<List<String>>();
        record.listDeterminations(of.iso3()).stream()
                .filter(row -> row.cycle() >= from && row.cycle() <= to)
                .forEach(row -> rows.add(computed(row, law)));
        record.listEvents().stream()
                .filter(event -> event.countries().contains(of.iso3()))
                .filter(event -> isWithin(event))
                .forEach(event -> rows.add(happened(event)));
        rows.sort(Comparator.comparing(row -> row.get(0)));
        print(rows);
        return rows.isEmpty() ? ExitCodes.NEGATIVE : ExitCodes.DONE;
    }

    private boolean isWithin(Event event) {
        int year = event.date().latest().getYear();
        return year >= from
                && year <= to
                && List.of("determination", "aid", "law", "waiver", "sanction").contains(event.kind());
    }

    private List<String> computed(Determination row, LawBook law) {
        Effects effects = law.effects(RecordedSituation.of(row, law));
        var words = new LawWords(print().language());
        String text = words.of(effects.situation().determination())
                + "; "
                + words.of(effects.situation().waiver())
                + listed(effects, Result.PROHIBITED, say("barred", "prohibida"))
                + listed(effects, Result.UNCLEAR, say("unsettled", "sin respuesta"))
                + listed(effects, Result.VOTE_NO, say("vote no", "voto en contra"));
        return List.of(
                row.decidedOn().toString(), say("computed", "calculado") + " FY" + row.cycle(), text, row.sourceId());
    }

    private static String listed(Effects effects, Result result, String label) {
        String found = effects.all().stream()
                .filter(effect -> effect.result() == result)
                .map(effect -> effect.query().text())
                .collect(Collectors.joining(", "));
        return found.isEmpty() ? "" : "; " + label + ": " + found;
    }

    private List<String> happened(Event event) {
        return List.of(event.date().toString(), say("happened", "sucedió"), event.summary(), event.sourceId());
    }

    private void print(List<List<String>> rows) {
        if (print().format() != OutputFormat.table) {
            printRows(List.of("date", "kind", "text", "source_id"), rows);
            return;
        }
        rows.forEach(row -> printText(Lines.wrapped(
                "%-10s  %-16s  ".formatted(row.get(0), row.get(1)), row.get(2) + " [" + row.get(3) + "]")));
        if (rows.isEmpty()) {
            printText(say("Nothing on record.\n", "Nada consta.\n"));
        }
    }
}
