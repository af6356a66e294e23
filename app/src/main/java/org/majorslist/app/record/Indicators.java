package org.majorslist.app.record;

import java.util.List;
import org.majorslist.app.console.DataTable;
import org.majorslist.register.Indicator;
import org.majorslist.register.asof.AsOf;

/// The list of indicators with the number of figures on record.
final class Indicators {
    private Indicators() {}

    static DataTable list(AsOf asOf, Wording wording, boolean forPeople) {
        List<List<String>> rows = asOf.register().tables().indicators().stream()
                .map(indicator -> forPeople
                        ? List.of(
                                indicator.key(),
                                wording.label(indicator),
                                indicator.unit().symbol(),
                                count(asOf, indicator))
                        : List.of(
                                indicator.key(),
                                indicator.labelEn(),
                                indicator.labelEs(),
                                indicator.unit().symbol(),
                                indicator.definition(),
                                count(asOf, indicator)))
                .toList();
        List<String> columns = forPeople
                ? List.of(
                        wording.of("indicator", "indicador"),
                        wording.of("what it is", "qué es"),
                        wording.of("unit", "unidad"),
                        wording.of("figures", "cifras"))
                : List.of("key", "label_en", "label_es", "unit", "definition", "figures");
        return new DataTable(columns, rows);
    }

    private static String count(AsOf asOf, Indicator indicator) {
        long rows = asOf.register().tables().observations().stream()
                .filter(row -> row.indicator().equals(indicator.key()))
                .filter(row -> !row.publishedOn().latest().isAfter(asOf.day()))
                .count();
        return Long.toString(rows);
    }
}
