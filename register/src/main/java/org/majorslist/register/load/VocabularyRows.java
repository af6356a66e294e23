package org.majorslist.register.load;

import java.util.List;
import org.majorslist.measure.NearestWord;
import org.majorslist.measure.Unit;
import org.majorslist.register.Area;
import org.majorslist.register.Country;
import org.majorslist.register.Indicator;
import org.majorslist.register.Measurer;
import org.majorslist.register.Source;

/// Rows of the tables that others refer to: countries, indicators, measurers, sources.
final class VocabularyRows {
    private VocabularyRows() {}

    static Country country(Row row) {
        return new Country(row.needed("iso3"), row.needed("name_en"), row.needed("name_es"), row.words("aliases"));
    }

    static Area area(Row row) {
        return new Area(
                row.needed("area"),
                row.needed("name_en"),
                row.needed("name_es"),
                row.needed("kind"),
                row.text("part_of"));
    }

    static Indicator indicator(Row row) {
        return new Indicator(
                row.needed("key"),
                row.needed("label_en"),
                row.needed("label_es"),
                row.needed("definition"),
                unit(row),
                row.needed("direction"),
                row.needed("bears_on_measure"),
                row.words("aliases"));
    }

    static Measurer measurer(Row row) {
        return new Measurer(
                row.needed("measured_by"), row.needed("name"), row.needed("family"), row.text("government"));
    }

    static Source source(Row row) {
        return new Source(
                row.needed("source_id"),
                row.needed("title"),
                row.text("publisher"),
                row.text("date"),
                row.text("url"),
                row.text("accessed_via"),
                row.choice("quality", Words.QUALITY),
                row.text("extent_seen"),
                row.text("licence"),
                row.range("rows_expected"));
    }

    static Unit unit(Row row) {
        String symbol = row.needed("unit");
        return Unit.find(symbol).orElseGet(() -> {
            List<String> known = Unit.listKnown().stream().map(Unit::symbol).toList();
            row.fault(
                    "unknown-unit",
                    "unit \"" + symbol + "\" is not in the unit table",
                    NearestWord.mend(symbol, known, "Otherwise add it to the table in measure."));
            return Unit.COUNT;
        });
    }
}
