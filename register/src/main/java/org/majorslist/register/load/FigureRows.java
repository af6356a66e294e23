package org.majorslist.register.load;

import org.jspecify.annotations.Nullable;
import org.majorslist.measure.Money;
import org.majorslist.measure.PartialDate;
import org.majorslist.measure.Period;
import org.majorslist.measure.Quantity;
import org.majorslist.measure.Unit;
import org.majorslist.register.AssistanceTotal;
import org.majorslist.register.Lead;
import org.majorslist.register.LedgerLine;
import org.majorslist.register.Observation;
import org.majorslist.register.QuotedClaim;

/// Rows of the tables on figures and money.
final class FigureRows {
    private final Keys keys;

    FigureRows(Keys keys) {
        this.keys = keys;
    }

    Observation observation(Row row) {
        String indicator = row.reference("indicator", keys.indicators, "indicators.csv");
        Unit unit = VocabularyRows.unit(row);
        requireUnit(row, unit, keys.unitOf(indicator));
        return new Observation(
                indicator,
                row.reference("area", keys.areas, "areas.csv"),
                new Period(row.day("period_start"), row.day("period_end")),
                new Quantity(row.number("value"), unit),
                row.reference("measured_by", keys.measurers, "measurers.csv"),
                publishedOn(row),
                row.choice("publication", Words.PUBLICATION),
                row.choice("status", Words.STATUS),
                row.choice("coverage", Words.COVERAGE),
                row.optionalNumber("uncertainty_low"),
                row.optionalNumber("uncertainty_high"),
                row.reference("source_id", keys.sources, "sources.csv"),
                row.text("note"));
    }

    private static void requireUnit(Row row, Unit written, @Nullable Unit ofIndicator) {
        if (ofIndicator != null && !ofIndicator.equals(written)) {
            row.fault(
                    "wrong-unit",
                    "unit is " + written + ", but the indicator is counted in " + ofIndicator,
                    "Convert the value, or name the indicator that is counted in " + written + ".");
        }
    }

    LedgerLine ledgerLine(Row row) {
        return new LedgerLine(
                row.reference("recipient", keys.countries, "countries.csv"),
                row.year("fiscal_year"),
                row.needed("account"),
                row.text("line_item"),
                row.choice("category", Words.CATEGORY),
                row.choice("measure", Words.AID_MEASURE),
                money(row),
                row.optionalYear("base_year"),
                row.needed("scope"),
                row.partialDate("published_on"),
                row.reference("source_id", keys.sources, "sources.csv"),
                row.text("note"));
    }

    AssistanceTotal total(Row row) {
        return new AssistanceTotal(
                row.reference("recipient", keys.countries, "countries.csv"),
                row.year("fiscal_year"),
                row.choice("measure", Words.AID_MEASURE),
                money(row),
                row.optionalYear("base_year"),
                row.needed("scope"),
                row.choice("coverage", Words.COVERAGE),
                row.partialDate("published_on"),
                row.reference("source_id", keys.sources, "sources.csv"),
                row.text("note"));
    }

    QuotedClaim quotedClaim(Row row) {
        return new QuotedClaim(
                row.needed("claim_id"),
                row.reference("recipient", keys.countries, "countries.csv"),
                row.needed("claim"),
                row.text("claimed_value"),
                row.text("unit"),
                row.text("period"),
                row.text("said_by"),
                row.text("said_on"),
                row.reference("source_id", keys.sources, "sources.csv"),
                row.text("ledger_value"),
                row.text("supported"),
                row.text("arithmetic"));
    }

    Lead lead(Row row) {
        return new Lead(
                row.needed("table"),
                row.needed("key"),
                row.text("field"),
                row.text("value"),
                row.reference("source_id", keys.sources, "sources.csv"),
                row.needed("why"));
    }

    private static Money money(Row row) {
        return new Money(row.number("amount_usd"), row.choice("constant_or_current", Words.PRICES));
    }

    /// The date with the precision its own column states, where the table has that column.
    private static PartialDate publishedOn(Row row) {
        PartialDate written = row.partialDate("published_on");
        PartialDate.Precision precision = row.choice("published_precision", Words.PRECISION, written.precision());
        return new PartialDate(written.earliest(), precision);
    }
}
