package org.majorslist.app.record;

import java.util.ArrayList;
import java.util.List;
import org.majorslist.app.console.DataTable;
import org.majorslist.register.Observation;
import org.majorslist.register.asof.RevisionChain;

/// Every printing of every value, oldest first: the chain of revisions.
final class VintageTable {
    private VintageTable() {}

    static DataTable forPeople(List<SeriesAsked> series, Wording wording) {
        boolean severalAreas = series.size() > 1;
        var columns = new ArrayList<String>(severalAreas ? List.of(wording.of("area", "área")) : List.of());
        columns.addAll(List.of(
                wording.of("period", "periodo"),
                wording.of("family", "familia"),
                wording.of("no.", "n.º"),
                wording.of("value", "valor"),
                wording.of("by", "por"),
                wording.of("published", "publicado"),
                wording.of("printing", "edición"),
                wording.of("status", "estado"),
                wording.of("source", "fuente")));
        var rows = new ArrayList<List<String>>();
        forEachPrinting(series, (chain, number, row) -> {
            var cells = new ArrayList<String>(severalAreas ? List.of(row.area()) : List.of());
            cells.addAll(forPeople(chain, number, row, wording));
            rows.add(cells);
        });
        return new DataTable(columns, rows);
    }

    static DataTable forPrograms(List<SeriesAsked> series) {
        var rows = new ArrayList<List<String>>();
        forEachPrinting(series, (chain, number, row) -> rows.add(forPrograms(chain, number, row)));
        return new DataTable(
                List.of(
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
                        "source_id"),
                rows);
    }

    private interface Printing {
        void at(RevisionChain chain, int number, Observation row);
    }

    private static void forEachPrinting(List<SeriesAsked> series, Printing visitor) {
        for (SeriesAsked one : series) {
            for (RevisionChain chain : one.chains()) {
                for (int i = 0; i < chain.vintages().size(); i++) {
                    for (Observation row : chain.vintages().get(i).statements()) {
                        visitor.at(chain, i, row);
                    }
                }
            }
        }
    }

    private static List<String> forPeople(RevisionChain chain, int number, Observation row, Wording wording) {
        boolean stands = chain.vintages().get(number).equals(chain.newest());
        return List.of(
                chain.period().toString(),
                chain.family(),
                number + 1 + (stands ? " *" : ""),
                wording.number(row.value().amount()) + " " + row.value().unit(),
                row.measuredBy(),
                row.publishedOn().toString(),
                wording.printing(row.publication()),
                wording.status(row.status()),
                row.sourceId());
    }

    private static List<String> forPrograms(RevisionChain chain, int number, Observation row) {
        return List.of(
                row.area(),
                chain.period().start().toString(),
                chain.period().end().toString(),
                chain.family(),
                Integer.toString(number + 1),
                row.value().amount().toPlainString(),
                row.value().unit().symbol(),
                row.measuredBy(),
                row.publishedOn().toString(),
                Rows.word(row.publication()),
                Rows.word(row.status()),
                row.sourceId());
    }
}
