package org.majorslist.register.derive;

import java.util.ArrayList;
import java.util.List;
import org.majorslist.register.Determination;
import org.majorslist.register.Register;
import org.majorslist.register.Tables;

/// One row of the record that rests on a source.
///
/// @param table the table of the row
/// @param key what the row is about
/// @param value what it says
/// @param role what the source proves: `source`, or `list` or `waiver` of a determination
public record RestingFact(String table, String key, String value, String role) {
    /// Lists every row that rests on a source.
    ///
    /// @param register the record
    /// @param sourceId key of the source
    /// @return the rows, table by table in file order
    public static List<RestingFact> listOn(Register register, String sourceId) {
        var found = new ArrayList<RestingFact>();
        Tables tables = register.tables();
        tables.determinations().forEach(row -> addDetermination(found, row, sourceId));
        addDecisions(found, tables, sourceId);
        addFigures(found, tables, sourceId);
        return found;
    }

    private static void addDetermination(List<RestingFact> found, Determination row, String sourceId) {
        String key = row.cycle() + " " + row.country();
        if (row.sourceId().equals(sourceId)) {
            found.add(new RestingFact("determinations", key, word(row.outcome()), "source"));
        }
        if (row.listSourceId().equals(sourceId) && !row.sourceId().equals(sourceId)) {
            found.add(new RestingFact("determinations", key, "on the majors list", "list"));
        }
        if (row.waiverSourceId().equals(sourceId)) {
            found.add(new RestingFact("determinations", key, "waiver " + word(row.waiver()), "waiver"));
        }
    }

    private static void addDecisions(List<RestingFact> found, Tables tables, String sourceId) {
        tables.instruments().stream()
                .filter(row -> row.sourceId().equals(sourceId))
                .map(row -> of("instruments", Integer.toString(row.cycle()), row.title()))
                .forEach(found::add);
        tables.listChanges().stream()
                .filter(row -> row.sourceId().equals(sourceId))
                .map(row -> of("majors_list_changes", row.cycle() + " " + row.country(), word(row.change())))
                .forEach(found::add);
        tables.conditions().stream()
                .filter(row -> row.sourceId().equals(sourceId))
                .map(row -> of("conditions", row.cycle() + " " + row.country(), row.asksEn()))
                .forEach(found::add);
        tables.events().stream()
                .filter(row -> row.sourceId().equals(sourceId))
                .map(row -> of("events", row.date().toString(), row.summary()))
                .forEach(found::add);
    }

    private static void addFigures(List<RestingFact> found, Tables tables, String sourceId) {
        tables.observations().stream()
                .filter(row -> row.sourceId().equals(sourceId))
                .map(row -> of(
                        "observations",
                        row.indicator() + " " + row.area() + " " + row.period() + " " + row.measuredBy(),
                        row.value().toString()))
                .forEach(found::add);
        tables.ledger().stream()
                .filter(row -> row.sourceId().equals(sourceId))
                .map(row -> of(
                        "assistance",
                        row.recipient() + " FY" + row.fiscalYear() + " " + row.account() + " "
                                + row.measure().key(),
                        row.amount().toString()))
                .forEach(found::add);
        tables.totals().stream()
                .filter(row -> row.sourceId().equals(sourceId))
                .map(row -> of(
                        "assistance_totals",
                        row.recipient() + " FY" + row.fiscalYear() + " "
                                + row.measure().key(),
                        row.amount().toString()))
                .forEach(found::add);
        tables.quotedClaims().stream()
                .filter(row -> row.sourceId().equals(sourceId))
                .map(row -> of("quoted_claims", row.id(), row.claim()))
                .forEach(found::add);
        tables.leads().stream()
                .filter(row -> row.sourceId().equals(sourceId))
                .map(row -> of("leads", row.table() + " " + row.key(), row.value()))
                .forEach(found::add);
    }

    private static RestingFact of(String table, String key, String value) {
        return new RestingFact(table, key, value, "source");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT);
    }
}
