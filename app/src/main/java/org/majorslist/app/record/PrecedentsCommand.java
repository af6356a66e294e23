package org.majorslist.app.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.majorslist.app.console.DataTable;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.register.Country;
import org.majorslist.register.Determination;
import org.majorslist.register.asof.AsOf;
import org.majorslist.register.precedent.Aftermath;
import org.majorslist.register.precedent.Precedent;
import org.majorslist.register.precedent.Precedents;
import org.majorslist.register.precedent.Trend;
import org.majorslist.register.precedent.Weights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `majors precedents`: the closest past cases and what followed.
@Command(
        name = "precedents",
        description = "The past determinations closest to one, why they are close, and what followed in three years.",
        footer = {
            "",
            "Features: outcome (weight 4), waiver (2), first_time (2), role (1), assistance (1), evidence (1),",
            "relations (1). A feature that the record lacks for one of the two counts as half alike.",
            "",
            "Examples:",
            "  majors precedents COL --cycle 2026",
            "  majors precedents COL --cycle 2026 --weight evidence=4 --weight role=0 --count 3",
            "  majors precedents BOL --cycle 2009 --format json"
        })
public final class PrecedentsCommand extends RecordCommand {
    private static final List<String> COLUMNS = List.of(
            "country",
            "cycle",
            "outcome",
            "waiver",
            "similarity",
            "known",
            "alike_in",
            "different_in",
            "cycles_in_a_row",
            "next_outcomes",
            "assistance_change_percent",
            "evidence_change_percent",
            "events_after");

    @Parameters(index = "0", paramLabel = "COUNTRY", description = "The country: ISO code or name.")
    private String country = "";

    @Option(
            names = "--cycle",
            paramLabel = "FY",
            description = "The cycle (default: the newest of the country with an outcome on record).")
    private @Nullable Integer cycle;

    @Option(names = "--count", paramLabel = "N", description = "How many at most (default: ${DEFAULT-VALUE}).")
    private int count = 5;

    @Option(
            names = "--weight",
            paramLabel = "FEATURE=W",
            description = "Another weight for a feature; may be given several times.")
    private Map<String, Double> weight = new LinkedHashMap<>();

    /// Made by picocli.
    public PrecedentsCommand() {}

    @Override
    public Integer call() {
        AsOf asOf = asOf();
        Country of = asOf.register().countries().get(country, "COUNTRY");
        if (cycle != null && !Cycles.isDecided(asOf, cycle, this)) {
            return ExitCodes.NEGATIVE;
        }
        Determination given = given(asOf, of);
        if (given == null) {
            String name = wording().name(of);
            printMissing(wording()
                    .of(
                            "No determination%s on %s is on record by %s."
                                    .formatted(cycle == null ? "" : " of that cycle", name, asOf.day()),
                            "No consta ninguna determinación%s sobre %s al %s."
                                    .formatted(cycle == null ? "" : " de ese ciclo", name, asOf.day())));
            return ExitCodes.NEGATIVE;
        }
        List<Precedent> found = new Precedents(asOf, Weights.DEFAULT.with(weight)).list(given, checkedCount());
        if (!isForPeople()) {
            printTable(new DataTable(COLUMNS, found.stream().map(this::row).toList()));
        } else if (!found.isEmpty()) {
            printForPeople(asOf, given, found);
        }
        if (found.isEmpty()) {
            printMissing(wording()
                    .of(
                            "No determination before that of %s is on record by %s."
                                    .formatted(title(asOf, given), asOf.day()),
                            "No consta ninguna determinación anterior a la de %s al %s."
                                    .formatted(title(asOf, given), asOf.day())));
            return ExitCodes.NEGATIVE;
        }
        return ExitCodes.DONE;
    }

    private int checkedCount() {
        if (count < 1 || count > 100) {
            throw new BadInput(new Fault(
                    "count-out-of-range", count + " is not between 1 and 100", "--count", "Ask for 1 to 100 cases."));
        }
        return count;
    }

    private @Nullable Determination given(AsOf asOf, Country of) {
        List<Determination> all = asOf.listDeterminations(of.iso3());
        if (all.isEmpty()) {
            return null;
        }
        return cycle == null
                ? all.getLast()
                : asOf.findDetermination(of.iso3(), cycle).orElse(null);
    }

    private void printForPeople(AsOf asOf, Determination given, List<Precedent> found) {
        out().println(wording().of("Closest to ", "Los más cercanos a ") + title(asOf, given) + ":");
        int number = 0;
        for (Precedent one : found) {
            number++;
            out().println();
            String head = number + ". ";
            out().print(Wrapped.under(
                    head,
                    title(asOf, one.features().determination())
                            + wording().of("; similarity ", "; semejanza ")
                            + wording().numbers(two(one.similarity().score()))
                            + (one.cycles() > 1
                                    ? "; " + one.cycles() + wording().of(" cycles in a row", " ciclos seguidos")
                                    : "")));
            out().print(Wrapped.under(
                    wording().of("   alike in      ", "   igual en      "),
                    wording().numbers(alike(one, true))));
            out().print(Wrapped.under(
                    wording().of("   different in  ", "   distinto en   "),
                    wording().numbers(alike(one, false))));
            out().print(Wrapped.under(
                    wording().of("   then          ", "   después       "), aftermath(one.aftermath())));
        }
        printNotes(List.of(
                wording()
                        .of(
                                "similarity: 0 to 1, the weighted mean over all features; one not on record counts as half"
                                        + " alike.",
                                "semejanza: 0 a 1, la media ponderada de todos los rasgos; uno que no consta cuenta la"
                                        + " mitad."),
                wording()
                        .of(
                                "That one thing followed another does not say that it came of it.",
                                "Que algo siga a otra cosa no dice que venga de ella.")));
    }

    private String title(AsOf asOf, Determination row) {
        String name = asOf.register()
                .countries()
                .find(row.country())
                .map(wording()::name)
                .orElse(row.country());
        boolean failed = row.outcome() == org.majorslist.register.Outcome.FAILED_DEMONSTRABLY;
        String waiver =
                failed ? wording().of(", waiver ", ", exención ") + wording().waiver(row.waiver()) : "";
        return name + " " + row.cycle() + " (" + wording().outcome(row.outcome()) + waiver + ")";
    }

    private String alike(Precedent one, boolean alike) {
        String parts = one.similarity().parts().stream()
                .filter(part -> part.likeness() >= 0.5 == alike)
                .map(part -> part.feature().key() + " " + two(part.likeness()))
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? wording().of("nothing", "nada") : parts;
    }

    private String aftermath(Aftermath after) {
        var told = new ArrayList<String>();
        told.add(
                after.determinations().isEmpty()
                        ? wording().of("no later determination on record", "sin determinación posterior registrada")
                        : after.determinations().stream()
                                .map(row -> row.cycle() + " " + wording().outcome(row.outcome()))
                                .collect(Collectors.joining(", ")));
        told.add(wording().of("obligations ", "compromisos ") + assistance(after));
        told.add(wording().of("cultivated area ", "área cultivada ") + evidence(after.evidence()));
        told.add(
                after.events().isEmpty()
                        ? wording().of("no events on record", "sin sucesos registrados")
                        : after.events().size() + wording().of(" events", " sucesos"));
        return String.join("; ", told);
    }

    private String assistance(Aftermath after) {
        BigDecimal before = after.assistanceBefore();
        BigDecimal later = after.assistanceAfter();
        return before == null || later == null
                ? notOnRecord()
                : "$" + wording().number(before) + wording().of(" to $", " a $")
                        + wording().number(later) + wording().of(" in three years", " en tres años");
    }

    private String notOnRecord() {
        return wording().of("not on record", "no consta");
    }

    private String evidence(@Nullable Trend trend) {
        return trend == null
                ? notOnRecord()
                : wording()
                        .of("%s to %s ha (%s to %s, %s)", "%s a %s ha (%s a %s, %s)")
                        .formatted(
                                wording().number(trend.from().value().amount()),
                                wording().number(trend.to().value().amount()),
                                trend.from().period(),
                                trend.to().period(),
                                trend.to().measuredBy());
    }

    private List<String> row(Precedent one) {
        Determination row = one.features().determination();
        Aftermath after = one.aftermath();
        return List.of(
                row.country(),
                Integer.toString(row.cycle()),
                Rows.word(row.outcome()),
                Rows.word(row.waiver()),
                two(one.similarity().score()),
                two(one.similarity().known()),
                alike(one, true),
                alike(one, false),
                Integer.toString(one.cycles()),
                after.determinations().stream()
                        .map(next -> next.cycle() + " " + Rows.word(next.outcome()))
                        .collect(Collectors.joining("; ")),
                changeOfAssistance(after),
                after.evidence() == null ? "" : one(after.evidence().change().movePointRight(2)),
                Integer.toString(after.events().size()));
    }

    private static String changeOfAssistance(Aftermath after) {
        BigDecimal before = after.assistanceBefore();
        BigDecimal later = after.assistanceAfter();
        return before == null || later == null || before.signum() == 0
                ? ""
                : one(later.subtract(before).movePointRight(2).divide(before, java.math.MathContext.DECIMAL64));
    }

    private static String one(BigDecimal number) {
        return number.setScale(1, java.math.RoundingMode.HALF_UP).toPlainString();
    }

    private static String two(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
