package org.majorslist.app.record;

import java.util.List;
import org.majorslist.app.console.DataTable;
import org.majorslist.register.Indicator;
import org.majorslist.register.asof.AsOf;

/// The list of indicators with the number of figures on record.
///
/// @param asOf the day whose knowledge counts
/// @param filter which figures count; an indicator without one is left out, unless all figures count
record Indicators(AsOf asOf, FigureFilter filter) {
    DataTable list(Wording wording, boolean forPeople) {
        List<List<String>> rows = asOf.register().tables().indicators().stream()
                .filter(indicator -> filter.leavesAll() || figures(indicator) > 0)
                .map(indicator -> forPeople
                        ? List.of(
                                indicator.key(),
                                wording.label(indicator),
                                indicator.unit().symbol(),
                                Long.toString(figures(indicator)))
                        : List.of(
                                indicator.key(),
                                indicator.labelEn(),
                                indicator.labelEs(),
                                indicator.unit().symbol(),
                                indicator.definition(),
                                Long.toString(figures(indicator))))
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

    private long figures(Indicator indicator) {
        return asOf.register().tables().observations().stream()
                .filter(row -> row.indicator().equals(indicator.key()))
                .filter(row -> !row.publishedOn().latest().isAfter(asOf.day()))
                .filter(filter::leaves)
                .count();
    }
}
