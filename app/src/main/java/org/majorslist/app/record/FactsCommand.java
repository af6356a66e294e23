package org.majorslist.app.record;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.app.console.OutputFormat;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.measure.Period;
import org.majorslist.register.Area;
import org.majorslist.register.Indicator;
import org.majorslist.register.asof.AsOf;
import org.majorslist.register.asof.RevisionChain;
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
            "Without INDICATOR, lists the indicators."
        },
        footer = {
            "",
            "CSV holds figures with a printing on record by the as-of day only; table and JSON also show, marked as",
            "assumed, figures that the release calendar says were out by then. --strict leaves those out.",
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

    @Option(names = "--strict", description = "Only figures with a printing on record by the as-of day.")
    private boolean strict;

    @Mixin
    private DerivedOptions derived = new DerivedOptions();

    /// Made by picocli.
    public FactsCommand() {}

    @Override
    public Integer call() {
        AsOf asOf = asOf();
        if (indicator == null) {
            printTable(Indicators.list(asOf, wording(), isForPeople()));
            return ExitCodes.DONE;
        }
        Indicator asked = asOf.register().getIndicator(indicator, "INDICATOR");
        if (derived.areAsked()) {
            return printDerived(asOf, asked);
        }
        List<SeriesAsked> series = series(asOf, asked);
        if (vintages) {
            printTable(VintageTable.of(series, wording(), isForPeople()));
        } else {
            printNewest(series);
        }
        if (series.stream().allMatch(SeriesAsked::isEmpty)) {
            printMissing("No figure of that kind is on record by " + asOf.day() + ".");
            return ExitCodes.NEGATIVE;
        }
        return ExitCodes.DONE;
    }

    private int printDerived(AsOf asOf, Indicator asked) {
        if (area == null) {
            throw new BadInput(
                    new Fault("no-area", "a computed figure needs one area", "--area", "Add one, such as --area COL."));
        }
        Area one = asOf.register().getArea(area, "--area");
        List<? extends Derived> found = new DerivedQuestion(asOf, asked, one, measuredBy, derived).answer();
        var table = new DerivedTable(found, derived.readStated(), isForPeople());
        printTable(table.table());
        printNotes(table.notes());
        if (found.isEmpty()) {
            printMissing("The figures this needs are not on record by " + asOf.day() + ".");
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

    private List<SeriesAsked> series(AsOf asOf, Indicator asked) {
        var series = new ArrayList<SeriesAsked>();
        for (Area one : areas(asOf, asked)) {
            List<RevisionChain> chains = (measuredBy == null
                            ? asOf.listChains(asked.key(), one.code())
                            : asOf.listChains(
                                    asked.key(), one.code(), asOf.register().getMeasurers(measuredBy, "--measured-by")))
                    .stream().filter(chain -> isWithin(chain.period())).toList();
            series.add(new SeriesAsked(asOf, asked, one, chains, assumed(asOf, asked, one)));
        }
        return series;
    }

    private List<org.majorslist.register.Observation> assumed(AsOf asOf, Indicator asked, Area one) {
        if (strict || print().format() == OutputFormat.csv) {
            return List.of();
        }
        List<String> measurers =
                measuredBy == null ? List.of() : asOf.register().getMeasurers(measuredBy, "--measured-by");
        return asOf.listAssumed(asked.key(), one.code()).stream()
                .filter(row -> isWithin(row.period()))
                .filter(row -> measurers.isEmpty() || measurers.contains(row.measuredBy()))
                .toList();
    }

    private List<Area> areas(AsOf asOf, Indicator asked) {
        return area == null
                ? asOf.register().tables().areas().stream()
                        .filter(one -> !asOf.register()
                                .listObservations(asked.key(), one.code())
                                .isEmpty())
                        .toList()
                : List.of(asOf.register().getArea(area, "--area"));
    }

    private boolean isWithin(Period period) {
        boolean afterFrom = from == null
                || !period.start().isBefore(Period.parse(from, "--from").start());
        boolean beforeTo =
                to == null || !period.end().isAfter(Period.parse(to, "--to").end());
        return afterFrom && beforeTo;
    }
}
