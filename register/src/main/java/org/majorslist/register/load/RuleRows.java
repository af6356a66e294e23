package org.majorslist.register.load;

import org.majorslist.register.ComparabilityRule;
import org.majorslist.register.ReleaseRule;
import org.majorslist.register.Repair;

/// Rows of the tables of rules: release calendar, comparability, repairs.
final class RuleRows {
    private final Keys keys;

    RuleRows(Keys keys) {
        this.keys = keys;
    }

    ReleaseRule release(Row row) {
        return new ReleaseRule(
                row.needed("family"),
                row.reference("indicator", keys.indicators, "indicators.csv"),
                row.reference("area", keys.areas, "areas.csv"),
                row.number("earliest_month").intValue(),
                row.number("latest_month").intValue(),
                row.year("first_year"),
                row.year("last_year"),
                row.needed("evidence"));
    }

    ComparabilityRule comparability(Row row) {
        return new ComparabilityRule(
                row.needed("rule_id"),
                row.needed("indicator"),
                row.needed("measurer_a"),
                row.needed("measurer_b"),
                row.choice("operation", Words.OPERATION),
                row.choice("allowed", Words.ALLOWED),
                row.needed("why"));
    }

    static Repair repair(Row row) {
        return new Repair(
                row.needed("repair_id"),
                row.needed("table"),
                row.needed("rows"),
                row.needed("rule"),
                row.needed("why"),
                row.text("audit_section"),
                row.text("count"));
    }
}
