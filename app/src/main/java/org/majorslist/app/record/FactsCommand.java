package org.majorslist.app.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.app.console.OutputFormat;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.register.Area;
import org.majorslist.register.Indicator;
import org.majorslist.register.asof.AsOf;
import org.majorslist.register.derive.Derived;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `majors facts`: figures of one indicator.
@Command(
        name = "facts",
        description = {
            "Figures of one indicator: the newest of each measurer and period that was public on the as-of day.",
            "Without INDICATOR, lists the indicators, those of --area, --measured-by, --from and --to only."
        },
        footer = {
            "",
            "CSV holds figures with a printing on record by the as-of day only. Table and JSON also show what was not:",
            "assumed, if the release calendar says that it was out by then; not yet public, if it was not.",
            "--strict leaves both out.",
            "",
            "Examples:",
            "  majors facts",
            "  majors facts coca_cultivation_area --area COL --from 2019",
            "  majors facts coca_cultivation_area --area COL --measured-by UNODC --as-of 2012-12-31",
            "  majors facts coca_cultivation_area --area COL --change 2013..2023 --stated 5.2x",
            "  majors facts coca_cultivation_area --area COL --share 2023 --of COL,PER,BOL --stated 67%%",
            "  majors facts cocaine_seizures --area COL --place 2024",
            "  majors facts potential_cocaine_production --area COL --vintages --from 2017 --to 2017"
        })
public final class FactsCommand extends RecordCommand {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "INDICATOR",
            description = "Key of the indicator, such as coca_cultivation_area.")
    private @Nullable String indicator;

    @Option(
            names = "--area",
            paramLabel = "AREA",
            description = "Country, department such as CO-NSA, or WLD for the world (default: all areas).")
    private @Nullable String area;

    @Option(
            names = "--measured-by",
            paramLabel = "M",
            description = "One measurer, such as UNODC, or a family, such as US (default: all).")
    private @Nullable String measuredBy;

    @Option(names = "--from", paramLabel = "PERIOD", description = "First period, such as 2013 or 2013-Q1.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "PERIOD", description = "Last period, such as 2023.")
    private @Nullable String to;

    @Option(names = "--vintages", description = "Show every printing of every value, oldest first.")
    private boolean vintages;

    @Option(
            names = "--strict",
            description = "Only figures with a printing on record by the as-of day; none assumed, none not yet public.")
    private boolean strict;

    @Mixin
    private DerivedOptions derived = new DerivedOptions();

    /// Made by picocli.
    public FactsCommand() {}

    @Override
    public Integer call() {
        AsOf asOf = asOf();
        refuseWhatGoesUnused();
        if (indicator == null) {
            return listIndicators(asOf);
        }
        Indicator asked = asOf.register().getIndicator(indicator, "INDICATOR");
        if (derived.areAsked()) {
            return printDerived(asOf, asked);
        }
        boolean onRecordOnly = strict || vintages || print().format() == OutputFormat.csv;
        List<SeriesAsked> series = new FactsQuestion(asOf, asked, area, measuredBy, from, to, onRecordOnly).answer();
        if (vintages) {
            printTable(isForPeople() ? VintageTable.forPeople(series, wording()) : VintageTable.forPrograms(series));
        } else {
            printNewest(series);
        }
        if (series.stream().allMatch(SeriesAsked::isEmpty)) {
            printMissing(noneOnRecord(asOf));
            return ExitCodes.NEGATIVE;
        }
        return ExitCodes.DONE;
    }

    private int listIndicators(AsOf asOf) {
        var table =
                new Indicators(asOf, FigureFilter.of(asOf, area, measuredBy, from, to)).list(wording(), isForPeople());
        printTable(table);
        if (table.rows().isEmpty()) {
            printMissing(noneOnRecord(asOf));
            return ExitCodes.NEGATIVE;
        }
        return ExitCodes.DONE;
    }

    /// An option that the answer would pass over in silence is refused.
    private void refuseWhatGoesUnused() {
        FigureFilter.refuseReversed(from, to);
        if (derived.stated != null && !derived.areAsked()) {
            throw new BadInput(new Fault(
                    "nothing-to-compare",
                    "a stated figure is compared with a computed one, and none is asked for",
                    "--stated",
                    "Add --change, --changes, --share, --place or --rank."));
        }
        if (!derived.of.isEmpty() && derived.share == null) {
            throw new BadInput(new Fault(
                    "no-share", "it is the whole of a share, and none is asked for", "--of", "Add --share PERIOD."));
        }
        if (indicator == null && (derived.areAsked() || vintages)) {
            throw new BadInput(new Fault(
                    "no-indicator",
                    "a computed figure or its vintages need one indicator",
                    "INDICATOR",
                    "Name one; `majors facts` lists them."));
        }
    }

    private String noneOnRecord(AsOf asOf) {
        return wording()
                .of(
                        "No figure of that kind is on record by " + asOf.day() + ".",
                        "No hay ninguna cifra así registrada al " + asOf.day() + ".");
    }

    private int printDerived(AsOf asOf, Indicator asked) {
        if (area == null) {
            throw new BadInput(
                    new Fault("no-area", "a computed figure needs one area", "--area", "Add one, such as --area COL."));
        }
        Area one = asOf.register().getArea(area, "--area");
        List<? extends Derived> found = new DerivedQuestion(asOf, asked, one, measuredBy, derived).answer();
        var table = new DerivedTable(found, derived.readStated(), wording());
        printTable(isForPeople() ? table.forPeople() : table.forPrograms());
        printNotes(table.notes());
        if (found.isEmpty()) {
            printMissing(wording()
                    .of(
                            "The figures this needs are not on record by " + asOf.day() + ".",
                            "Las cifras necesarias no constan al " + asOf.day() + "."));
            return ExitCodes.NEGATIVE;
        }
        return ExitCodes.DONE;
    }

    private void printNewest(List<SeriesAsked> series) {
        var facts = new FactTable(series, wording());
        printTable(
                switch (print().format()) {
                    case table -> facts.forPeople();
                    case json -> facts.withMarks();
                    case csv -> facts.asInPackage();
                });
        printNotes(facts.notes());
    }
}
