package org.majorslist.app.law;

import java.util.List;
import java.util.concurrent.Callable;
import org.majorslist.app.console.DataTable;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.app.console.OutputFormat;
import org.majorslist.app.console.PrintOptions.Language;
import org.majorslist.law.CycleDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `majors law calendar`: the dates of a cycle.
@Command(
        name = "calendar",
        mixinStandardHelpOptions = true,
        description = "The dates of a cycle: list, report, decision, review window, bar.",
        footer = {
            "",
            "Examples:",
            "  majors law calendar --cycle 2027",
            "  majors law calendar --cycle 2027 --format ical > cycle-2027.ics"
        })
public final class LawCalendarCommand implements Callable<Integer> {
    @Option(names = "--cycle", required = true, paramLabel = "FY", description = "The cycle, such as 2027.")
    private int cycle;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, json, csv or ical (default: ${DEFAULT-VALUE}).")
    private CalendarFormat format = CalendarFormat.table;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            description = "en or es: the language of labels (default: ${DEFAULT-VALUE}).")
    private Language language = Language.en;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// Made by picocli.
    public LawCalendarCommand() {}

    @Override
    public Integer call() {
        List<CycleDate> dates = LawShelf.law().calendar(cycle);
        var out = spec.commandLine().getOut();
        switch (format) {
            case ical -> out.print(new CycleIcs(cycle, language.name()).of(dates));
            case table -> out.print(rows(dates).print(OutputFormat.table));
            case json -> out.print(rows(dates).print(OutputFormat.json));
            case csv -> out.print(rows(dates).print(OutputFormat.csv));
        }
        return ExitCodes.DONE;
    }

    private DataTable rows(List<CycleDate> dates) {
        return new DataTable(
                List.of("day", "what", "exact", "citation", "key"),
                dates.stream()
                        .map(date -> List.of(
                                date.day().toString(),
                                date.label().in(language.name()),
                                date.exact() ? "yes" : "no",
                                date.citation().text(),
                                date.key()))
                        .toList());
    }
}
