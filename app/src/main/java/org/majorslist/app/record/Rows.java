package org.majorslist.app.record;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.majorslist.register.AssistanceTotal;
import org.majorslist.register.Determination;
import org.majorslist.register.Event;
import org.majorslist.register.LedgerLine;
import org.majorslist.register.Observation;
import org.majorslist.register.Source;
import org.majorslist.register.TableColumns;

/// Records as rows of text, with the columns of the data package: what programs read.
final class Rows {
    static final List<String> FACT = List.of(
            "indicator",
            "area",
            "period_start",
            "period_end",
            "value",
            "unit",
            "measured_by",
            "published_on",
            "status",
            "source_id");
    static final List<String> DETERMINATION =
            List.of("cycle", "regime", "decided_on", "country", "outcome", "national_interest_waiver", "source_id");
    static final List<String> LEDGER_LINE = TableColumns.LEDGER_LINE;
    static final List<String> TOTAL = TableColumns.TOTAL;
    static final List<String> EVENT =
            List.of("event_id", "date", "kind", "countries", "actor", "target", "summary", "source_id");
    static final List<String> SOURCE = List.of("source_id", "title", "publisher", "date", "url", "quality", "licence");

    private Rows() {}

    static List<String> of(Observation row) {
        return List.of(
                row.indicator(),
                row.area(),
                row.period().start().toString(),
                row.period().end().toString(),
                row.value().amount().toPlainString(),
                row.value().unit().symbol(),
                row.measuredBy(),
                row.publishedOn().toString(),
                word(row.status()),
                row.sourceId());
    }

    static List<String> of(Determination row) {
        return List.of(
                Integer.toString(row.cycle()),
                row.regime().key(),
                row.decidedOn().toString(),
                row.country(),
                word(row.outcome()),
                word(row.waiver()),
                row.sourceId());
    }

    static List<String> of(LedgerLine row) {
        return List.of(
                row.recipient(),
                Integer.toString(row.fiscalYear()),
                row.account(),
                row.lineItem(),
                word(row.category()),
                row.measure().key(),
                row.amount().dollars().toPlainString(),
                word(row.amount().prices()),
                orEmpty(row.baseYear()),
                row.scope(),
                row.publishedOn().toString(),
                row.sourceId(),
                row.note());
    }

    static List<String> of(AssistanceTotal row) {
        return List.of(
                row.recipient(),
                Integer.toString(row.fiscalYear()),
                row.measure().key(),
                row.amount().dollars().toPlainString(),
                word(row.amount().prices()),
                orEmpty(row.baseYear()),
                row.scope(),
                word(row.coverage()),
                row.publishedOn().toString(),
                row.sourceId(),
                row.note());
    }

    static List<String> of(Event row) {
        String date = row.date().equals(row.until()) ? row.date().toString() : row.date() + "/" + row.until();
        return List.of(
                row.id(),
                date,
                row.kind(),
                String.join("|", row.countries()),
                row.actor(),
                row.target(),
                row.summary(),
                row.sourceId());
    }

    static List<String> of(Source row) {
        return List.of(
                row.id(), row.title(), row.publisher(), row.date(), row.url(), word(row.quality()), row.licence());
    }

    /// A constant as the data package writes it.
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String orEmpty(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}
