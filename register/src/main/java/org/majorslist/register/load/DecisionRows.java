package org.majorslist.register.load;

import java.util.List;
import org.majorslist.measure.PartialDate;
import org.majorslist.register.Condition;
import org.majorslist.register.Confidence;
import org.majorslist.register.Determination;
import org.majorslist.register.Event;
import org.majorslist.register.Instrument;
import org.majorslist.register.ListChange;

/// Rows of the tables on what was decided and what happened.
final class DecisionRows {
    private final Keys keys;

    DecisionRows(Keys keys) {
        this.keys = keys;
    }

    Determination determination(Row row) {
        return new Determination(
                row.year("cycle"),
                row.optionalYear("certification_year"),
                row.choice("regime", Words.REGIME),
                row.needed("legal_basis"),
                row.day("decided_on"),
                row.text("decided_on_basis"),
                row.text("instrument"),
                row.text("federal_register_citation"),
                row.reference("country", keys.countries, "countries.csv"),
                row.text("country_name_then"),
                row.flag("on_majors_list"),
                row.choice("outcome", Words.OUTCOME),
                row.choice("national_interest_waiver", Words.WAIVER),
                row.optionalDay("waiver_decided_on"),
                row.text("waiver_scope"),
                row.reference("source_id", keys.sources, "sources.csv"),
                row.optionalReference("list_source_id", keys.sources, "sources.csv"),
                row.optionalReference("waiver_source_id", keys.sources, "sources.csv"),
                row.choice("confidence", Words.CONFIDENCE, Confidence.VERIFIED),
                row.text("note"));
    }

    Instrument instrument(Row row) {
        return new Instrument(
                row.year("cycle"),
                row.choice("regime", Words.REGIME),
                row.needed("title"),
                row.text("document"),
                row.optionalDay("decided_on"),
                row.optionalDay("published_on"),
                row.choice("content", Words.CONTENT),
                row.optionalCount("list_size"),
                row.flag("complete"),
                row.reference("source_id", keys.sources, "sources.csv"),
                row.text("note"));
    }

    ListChange listChange(Row row) {
        return new ListChange(
                row.year("cycle"),
                row.optionalDay("decided_on"),
                row.choice("change", Words.CHANGE),
                row.reference("country", keys.countries, "countries.csv"),
                row.text("country_name_then"),
                row.text("reason"),
                row.text("reason_basis"),
                row.reference("source_id", keys.sources, "sources.csv"));
    }

    private List<String> countries(Row row) {
        List<String> countries = row.words("countries");
        countries.forEach(country -> row.requireKey("countries", country, keys.countries, "countries.csv"));
        return countries;
    }

    Condition condition(Row row) {
        return new Condition(
                row.needed("condition_id"),
                row.year("cycle"),
                row.reference("country", keys.countries, "countries.csv"),
                row.choice("kind", Words.CONDITION),
                row.needed("asks_en"),
                row.needed("asks_es"),
                row.optionalReference("indicator", keys.indicators, "indicators.csv"),
                row.choice("wanted", Words.WANTED, Condition.Wanted.NOT_SAID),
                row.reference("source_id", keys.sources, "sources.csv"),
                row.text("note"));
    }

    Event event(Row row) {
        String dates = row.needed("date");
        int slash = dates.indexOf('/');
        PartialDate start = row.partialDate("date", slash < 0 ? dates : dates.substring(0, slash));
        PartialDate end = slash < 0 ? start : row.partialDate("date", dates.substring(slash + 1));
        return new Event(
                row.needed("event_id"),
                start,
                end,
                row.needed("kind"),
                countries(row),
                row.text("actor"),
                row.text("target"),
                row.needed("summary"),
                row.reference("source_id", keys.sources, "sources.csv"));
    }
}
