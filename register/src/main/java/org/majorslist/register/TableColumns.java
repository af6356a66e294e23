package org.majorslist.register;

import java.util.List;

/// The columns of every table of the data package, in file order: for those who read, write and print rows.
///
/// `datapackage.json` says the same, with types and permitted values; a test holds the two together.
public final class TableColumns {
    /// Table `countries`: countries and territories.
    public static final List<String> COUNTRY = List.of("iso3", "name_en", "name_es", "aliases");

    /// Table `areas`: places that observations describe.
    public static final List<String> AREA = List.of("area", "name_en", "name_es", "kind", "part_of");

    /// Table `sources`: documents that rows rest on.
    public static final List<String> SOURCE = List.of(
            "source_id",
            "title",
            "publisher",
            "date",
            "url",
            "quality",
            "accessed_via",
            "extent_seen",
            "licence",
            "rows_expected");

    /// Table `indicators`: what is measured.
    public static final List<String> INDICATOR =
            List.of("key", "label_en", "label_es", "definition", "unit", "direction", "bears_on_measure", "aliases");

    /// Table `measurers`: who measures.
    public static final List<String> MEASURER = List.of("measured_by", "name", "family", "government");

    /// Table `determinations`: what each cycle decided on each country.
    public static final List<String> DETERMINATION = List.of(
            "cycle",
            "certification_year",
            "regime",
            "legal_basis",
            "decided_on",
            "decided_on_basis",
            "instrument",
            "federal_register_citation",
            "country",
            "country_name_then",
            "on_majors_list",
            "outcome",
            "national_interest_waiver",
            "waiver_scope",
            "waiver_decided_on",
            "source_id",
            "list_source_id",
            "waiver_source_id",
            "confidence",
            "note");

    /// Table `instruments`: documents that decided each cycle.
    public static final List<String> INSTRUMENT = List.of(
            "cycle",
            "regime",
            "title",
            "document",
            "decided_on",
            "published_on",
            "content",
            "list_size",
            "complete",
            "source_id",
            "note");

    /// Table `majors_list_changes`: countries added to and removed from the majors list.
    public static final List<String> LIST_CHANGE = List.of(
            "cycle", "decided_on", "change", "country", "country_name_then", "reason", "reason_basis", "source_id");

    /// Table `conditions`: what determinations asked of countries.
    public static final List<String> CONDITION = List.of(
            "condition_id",
            "cycle",
            "country",
            "kind",
            "asks_en",
            "asks_es",
            "indicator",
            "wanted",
            "source_id",
            "note");

    /// Table `observations`: figures as publications stated them.
    public static final List<String> OBSERVATION = List.of(
            "indicator",
            "area",
            "period_start",
            "period_end",
            "value",
            "unit",
            "measured_by",
            "published_on",
            "published_precision",
            "publication",
            "status",
            "coverage",
            "uncertainty_low",
            "uncertainty_high",
            "source_id",
            "note");

    /// Table `assistance`: assistance by account.
    public static final List<String> LEDGER_LINE = List.of(
            "recipient",
            "fiscal_year",
            "account",
            "line_item",
            "category",
            "measure",
            "amount_usd",
            "constant_or_current",
            "base_year",
            "scope",
            "published_on",
            "source_id",
            "note");

    /// Table `assistance_totals`: assistance, all accounts.
    public static final List<String> TOTAL = List.of(
            "recipient",
            "fiscal_year",
            "measure",
            "amount_usd",
            "constant_or_current",
            "base_year",
            "scope",
            "coverage",
            "published_on",
            "source_id",
            "note");

    /// Table `quoted_claims`: published sums and shares of assistance.
    public static final List<String> QUOTED_CLAIM = List.of(
            "claim_id",
            "recipient",
            "claim",
            "claimed_value",
            "unit",
            "period",
            "said_by",
            "said_on",
            "source_id",
            "ledger_value",
            "supported",
            "arithmetic");

    /// Table `events`: what happened.
    public static final List<String> EVENT =
            List.of("event_id", "date", "precision", "kind", "countries", "actor", "target", "summary", "source_id");

    /// Table `leads`: rows that rest on recollection.
    public static final List<String> LEAD = List.of("table", "key", "field", "value", "source_id", "why");

    /// Table `release_calendar`: when each series usually appears.
    public static final List<String> RELEASE = List.of(
            "family", "indicator", "area", "earliest_month", "latest_month", "first_year", "last_year", "evidence");

    /// Table `comparability`: which series may be set against each other.
    public static final List<String> COMPARABILITY =
            List.of("rule_id", "indicator", "measurer_a", "measurer_b", "operation", "allowed", "why");

    /// Table `repairs`: what was changed in the tables as collected.
    public static final List<String> REPAIR =
            List.of("repair_id", "table", "rows", "rule", "why", "audit_section", "count");

    private TableColumns() {}
}
