package org.majorslist.app.record;

import java.util.ArrayList;
import java.util.List;
import org.majorslist.app.console.DataTable;
import org.majorslist.register.Observation;
import org.majorslist.register.asof.RevisionChain;
import org.majorslist.register.asof.Vintage;

/// Every printing of every value, oldest first: the chain of revisions.
final class VintageTable {
    private VintageTable() {}

    static DataTable of(List<SeriesAsked> series, Wording wording, boolean forPeople) {
        var rows = new ArrayList<List<String>>();
        for (SeriesAsked one : series) {
            for (RevisionChain chain : one.chains()) {
                addChain(rows, chain, wording, forPeople);
            }
        }
        List<String> columns = forPeople
                ? List.of(
                        wording.of("area", "área"),
                        wording.of("period", "periodo"),
                        wording.of("family", "familia"),
                        wording.of("value no.", "valor n.º"),
                        wording.of("value", "valor"),
                        wording.of("measured by", "medido por"),
                        wording.of("published", "publicado"),
                        wording.of("printing", "edición"),
                        wording.of("status", "estado"),
                        wording.of("source", "fuente"))
                : List.of(
                        "area",
                        "period_start",
                        "period_end",
                        "family",
                        "vintage",
                        "value",
                        "unit",
                        "measured_by",
                        "published_on",
                        "publication",
                        "status",
                        "source_id");
        return new DataTable(columns, rows);
    }

    private static void addChain(List<List<String>> rows, RevisionChain chain, Wording wording, boolean forPeople) {
        int number = 0;
        for (Vintage vintage : chain.vintages()) {
            number++;
            boolean stands = vintage.equals(chain.newest());
            for (Observation row : vintage.statements()) {
                rows.add(forPeople ? forPeople(chain, number, stands, row, wording) : forPrograms(chain, number, row));
            }
        }
    }

    private static List<String> forPeople(
            RevisionChain chain, int number, boolean stands, Observation row, Wording wording) {
        return List.of(
                row.area(),
                chain.period().toString(),
                chain.family(),
                number + (stands ? " *" : ""),
                wording.number(row.value().amount()) + " " + row.value().unit(),
                row.measuredBy(),
                row.publishedOn().toString(),
                Rows.word(row.publication()),
                Rows.word(row.status()),
                row.sourceId());
    }

    private static List<String> forPrograms(RevisionChain chain, int number, Observation row) {
        return List.of(
                row.area(),
                chain.period().start().toString(),
                chain.period().end().toString(),
                chain.family(),
                Integer.toString(number),
                row.value().amount().toPlainString(),
                row.value().unit().symbol(),
                row.measuredBy(),
                row.publishedOn().toString(),
                Rows.word(row.publication()),
                Rows.word(row.status()),
                row.sourceId());
    }
}
