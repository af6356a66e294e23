package org.majorslist.app.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.majorslist.app.console.DataTable;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.register.Country;
import org.majorslist.register.asof.AsOf;
import org.majorslist.register.derive.QuotedAggregate;
import org.majorslist.register.derive.QuotedAggregates;

/// Published sums and shares of assistance beside the ledger's own, basis by basis.
final class QuotedTable {
    private static final List<String> COLUMNS = List.of(
            "claim_id",
            "claim",
            "claimed_value",
            "verdict",
            "basis",
            "ledger_value",
            "distance",
            "arithmetic",
            "source_id");

    private QuotedTable() {}

    static int print(RecordCommand command, AsOf asOf, Country recipient) {
        List<QuotedAggregate> recomputed = new QuotedAggregates(asOf).list(recipient.iso3());
        if (command.isForPeople()) {
            recomputed.forEach(one -> printForPeople(command, one));
        } else {
            var rows = new ArrayList<List<String>>();
            recomputed.forEach(one -> addRows(rows, one));
            command.printTable(new DataTable(COLUMNS, rows));
        }
        if (recomputed.isEmpty()) {
            command.printMissing(command.wording()
                    .of(
                            "No published claim on assistance to " + recipient.nameEn() + " is on record.",
                            "No consta ninguna afirmación publicada sobre asistencia a " + recipient.nameEs() + "."));
            return ExitCodes.NEGATIVE;
        }
        return ExitCodes.DONE;
    }

    private static void printForPeople(RecordCommand command, QuotedAggregate one) {
        String head = one.claim().id() + "  ";
        String verdict = command.wording().verdict(one.verdict());
        command.out()
                .print(Wrapped.under(
                        head,
                        one.claim().claim() + " (" + one.claim().saidBy() + ", "
                                + one.claim().period() + "): " + verdict));
        Wording wording = command.wording();
        one.bases().stream()
                .limit(3)
                .forEach(basis -> command.out()
                        .print(Wrapped.under(
                                "       ",
                                value(wording, basis.value()) + "  " + basis.name() + "; " + basis.arithmetic()
                                        + wording.of("; differs by ", "; difiere en ")
                                        + wording.percent(basis.distance()))));
    }

    private static String value(Wording wording, BigDecimal value) {
        return value.compareTo(BigDecimal.ONE) <= 0 ? wording.percent(value) : "$" + wording.number(value);
    }

    private static void addRows(List<List<String>> rows, QuotedAggregate one) {
        String verdict = Rows.word(one.verdict());
        if (one.bases().isEmpty()) {
            rows.add(List.of(
                    one.claim().id(), one.claim().claim(), one.claim().claimedValue(), verdict, "", "", "", "", ""));
        }
        for (QuotedAggregate.Basis basis : one.bases()) {
            rows.add(List.of(
                    one.claim().id(),
                    one.claim().claim(),
                    one.claim().claimedValue(),
                    verdict,
                    basis.name(),
                    basis.value().toPlainString(),
                    basis.distance().setScale(4, java.math.RoundingMode.HALF_UP).toPlainString(),
                    basis.arithmetic(),
                    basis.sourceId()));
        }
    }
}
