package org.majorslist.app.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.majorslist.app.console.DataTable;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.measure.Money;
import org.majorslist.register.AidMeasure;
import org.majorslist.register.AssistanceTotal;
import org.majorslist.register.Country;
import org.majorslist.register.LedgerLine;
import org.majorslist.register.asof.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `majors aid`: the ledger of United States assistance.
@Command(
        name = "aid",
        description = {
            "United States assistance to one country, by account, as each source states it.",
            "Never add across sources, measures or kinds of dollars."
        },
        footer = {
            "",
            "For people, without --fiscal-year, it prints one line a fiscal year, measure and source; CSV and JSON",
            "always hold the single lines of the ledger.",
            "",
            "Examples:",
            "  majors aid COL",
            "  majors aid COL --fiscal-year 2020 --measure obligated",
            "  majors aid COL --totals --format csv",
            "  majors aid COL --quoted"
        })
public final class AidCommand extends RecordCommand {
    @Parameters(index = "0", paramLabel = "COUNTRY", description = "The recipient: ISO code or name.")
    private String country = "";

    @Option(names = "--fiscal-year", paramLabel = "FY", description = "One fiscal year, such as 2023.")
    private @Nullable Integer fiscalYear;

    @Option(
            names = "--measure",
            paramLabel = "M",
            description = "requested, appropriated, allocated, obligated, disbursed, delivered, estimate or average.",
            converter = AidMeasures.class)
    private @Nullable AidMeasure measure;

    @Option(names = "--totals", description = "All accounts together, as the country files state them.")
    private boolean totals;

    @Option(names = "--quoted", description = "Published sums and shares, recomputed from the ledger.")
    private boolean quoted;

    /// Made by picocli.
    public AidCommand() {}

    @Override
    public Integer call() {
        AsOf asOf = asOf();
        Country recipient = asOf.register().countries().get(country, "COUNTRY");
        if (quoted && (totals || fiscalYear != null || measure != null)) {
            throw new BadInput(new Fault(
                    "two-questions",
                    "published sums have years and measures of their own",
                    "--quoted",
                    "Leave out --totals, --fiscal-year and --measure."));
        }
        if (quoted) {
            return QuotedTable.print(this, asOf, recipient);
        }
        boolean found = totals ? printTotals(asOf, recipient) : printLedger(asOf, recipient);
        if (!found) {
            printMissing(noneOnRecord(asOf, recipient));
            return ExitCodes.NEGATIVE;
        }
        return ExitCodes.DONE;
    }

    /// What is missing, and where else the record has money of the country.
    private String noneOnRecord(AsOf asOf, Country recipient) {
        Wording wording = wording();
        String to = wording.name(recipient);
        boolean asked = fiscalYear != null || measure != null;
        if (!totals && asOf.listTotals(recipient.iso3()).stream().anyMatch(this::isAsked)) {
            return wording.of(
                    "No assistance%s to %s by account is on record by %s; all accounts together: `majors aid %s --totals`."
                            .formatted(asked ? " of that kind" : "", to, asOf.day(), recipient.iso3()),
                    "No hay asistencia%s a %s por cuenta registrada al %s; todas las cuentas juntas: `majors aid %s --totals`."
                            .formatted(asked ? " así" : "", to, asOf.day(), recipient.iso3()));
        }
        return wording.of(
                "No assistance%s to %s is on record by %s.".formatted(asked ? " of that kind" : "", to, asOf.day()),
                "No hay asistencia%s a %s registrada al %s.".formatted(asked ? " así" : "", to, asOf.day()));
    }

    private boolean isAsked(AssistanceTotal total) {
        return (fiscalYear == null || total.fiscalYear() == fiscalYear)
                && (measure == null || total.measure() == measure);
    }

    private boolean printLedger(AsOf asOf, Country recipient) {
        List<LedgerLine> lines = asOf.listLedger(recipient.iso3()).stream()
                .filter(line -> fiscalYear == null || line.fiscalYear() == fiscalYear)
                .filter(line -> measure == null || line.measure() == measure)
                .sorted(Comparator.comparingInt(LedgerLine::fiscalYear))
                .toList();
        if (!isForPeople()) {
            printTable(
                    new DataTable(Rows.LEDGER_LINE, lines.stream().map(Rows::of).toList()));
        } else if (!lines.isEmpty()) {
            printTable(fiscalYear == null ? sums(lines) : accounts(lines));
            printNotes(List.of(wording()
                    .of(
                            "Lines of different sources or measures overlap: never add them.",
                            "Las líneas de fuentes o medidas distintas se solapan: nunca se suman.")));
        }
        return !lines.isEmpty();
    }

    private DataTable accounts(List<LedgerLine> lines) {
        Wording wording = wording();
        var rows = new ArrayList<List<String>>();
        for (LedgerLine line : lines) {
            rows.add(List.of(
                    line.account() + (line.lineItem().isEmpty() ? "" : " (" + line.lineItem() + ")"),
                    wording.category(line.category()),
                    wording.measure(line.measure()),
                    wording.number(line.amount().dollars()),
                    wording.prices(line.amount().prices()),
                    line.scope(),
                    line.sourceId()));
        }
        return new DataTable(
                List.of(
                        wording.of("account", "cuenta"),
                        wording.of("category", "categoría"),
                        wording.of("measure", "medida"),
                        wording.of("dollars", "dólares"),
                        wording.of("prices", "precios"),
                        wording.of("scope", "alcance"),
                        wording.of("source", "fuente")),
                rows);
    }

    /// One row a fiscal year, measure and source: within these, and one kind of dollars, lines may be added.
    private DataTable sums(List<LedgerLine> lines) {
        Map<List<String>, Money> sums = new TreeMap<>(Comparator.comparing(key -> String.join("\t", key)));
        var counts = new java.util.HashMap<List<String>, Integer>();
        for (LedgerLine line : lines) {
            List<String> key = List.of(
                    Integer.toString(line.fiscalYear()),
                    wording().measure(line.measure()),
                    wording().prices(line.amount().prices()),
                    line.sourceId());
            sums.merge(key, line.amount(), Money::plus);
            counts.merge(key, 1, Integer::sum);
        }
        Wording wording = wording();
        var rows = new ArrayList<List<String>>();
        sums.forEach((key, sum) -> rows.add(List.of(
                key.get(0),
                key.get(1),
                key.get(2),
                wording.number(sum.dollars()),
                Integer.toString(counts.getOrDefault(key, 0)),
                key.get(3))));
        return new DataTable(
                List.of(
                        wording.of("fiscal year", "año fiscal"),
                        wording.of("measure", "medida"),
                        wording.of("prices", "precios"),
                        wording.of("sum of lines, dollars", "suma de líneas, dólares"),
                        wording.of("lines", "líneas"),
                        wording.of("source", "fuente")),
                rows);
    }

    private boolean printTotals(AsOf asOf, Country recipient) {
        List<AssistanceTotal> found =
                asOf.listTotals(recipient.iso3()).stream().filter(this::isAsked).toList();
        if (!isForPeople()) {
            printTable(new DataTable(Rows.TOTAL, found.stream().map(Rows::of).toList()));
        } else if (!found.isEmpty()) {
            printTable(totalsForPeople(found));
        }
        return !found.isEmpty();
    }

    private DataTable totalsForPeople(List<AssistanceTotal> found) {
        Wording wording = wording();
        return new DataTable(
                List.of(
                        wording.of("fiscal year", "año fiscal"),
                        wording.of("measure", "medida"),
                        wording.of("prices", "precios"),
                        wording.of("dollars", "dólares"),
                        wording.of("scope", "alcance"),
                        wording.of("coverage", "cobertura"),
                        wording.of("source", "fuente")),
                found.stream()
                        .map(total -> List.of(
                                Integer.toString(total.fiscalYear()),
                                wording.measure(total.measure()),
                                wording.prices(total.amount().prices())
                                        + (total.baseYear() == null ? "" : " FY" + total.baseYear()),
                                wording.number(total.amount().dollars()),
                                total.scope(),
                                wording.coverage(total.coverage()),
                                total.sourceId()))
                        .toList());
    }

    /// Reads the stages of money that `--measure` takes.
    static final class AidMeasures implements picocli.CommandLine.ITypeConverter<AidMeasure> {
        @Override
        public AidMeasure convert(String word) {
            try {
                return AidMeasure.valueOf(word.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException unknown) {
                List<String> words = java.util.Arrays.stream(AidMeasure.values())
                        .map(AidMeasure::key)
                        .toList();
                throw new BadInput(
                        new Fault(
                                "unknown-measure",
                                "\"" + word + "\" is not a stage of money",
                                "--measure",
                                org.majorslist.measure.NearestWord.mend(
                                        word, words, "Use one of " + String.join(", ", words) + ".")),
                        unknown);
            }
        }
    }
}
