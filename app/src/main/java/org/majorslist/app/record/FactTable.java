package org.majorslist.app.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.majorslist.app.console.DataTable;
import org.majorslist.measure.Period;
import org.majorslist.register.Observation;
import org.majorslist.register.asof.Disagreement;
import org.majorslist.register.asof.RevisionChain;
import org.majorslist.register.asof.Vintage;

/// The newest figures of some series, for people and for programs.
final class FactTable {
    /// One figure with the marks a reader needs.
    private record Fact(Observation row, String family, String mark, String alsoPrinted, boolean assumed) {}

    private final List<SeriesAsked> series;
    private final Wording wording;
    private final List<Fact> facts = new ArrayList<>();
    private int disagreements;

    FactTable(List<SeriesAsked> series, Wording wording) {
        this.series = series;
        this.wording = wording;
        series.forEach(this::addSeries);
    }

    private void addSeries(SeriesAsked one) {
        List<Disagreement> parted =
                one.asOf().listDisagreements(one.indicator().key(), one.area().code());
        var found = new ArrayList<Fact>();
        for (RevisionChain chain : one.chains()) {
            Vintage newest = chain.newest();
            found.add(new Fact(newest.statement(), chain.family(), mark(parted, chain), alsoPrinted(newest), false));
        }
        for (Observation row : one.assumed()) {
            found.add(new Fact(row, one.asOf().register().familyOf(row.measuredBy()), "", "", true));
        }
        found.sort(Comparator.comparing((Fact fact) -> fact.row().period()).thenComparing(Fact::family));
        facts.addAll(found);
        disagreements += (int) parted.stream()
                .filter(part ->
                        one.chains().stream().anyMatch(chain -> chain.period().equals(part.period())))
                .count();
    }

    private String mark(List<Disagreement> parted, RevisionChain chain) {
        Optional<Disagreement> part = parted.stream()
                .filter(one -> one.period().equals(chain.period()) && chain.coverage() == Observation.Coverage.FULL)
                .findFirst();
        String parts = part.map(one -> "≠ " + wording.percent(one.spread())).orElse("");
        String partYear = chain.coverage() == Observation.Coverage.PART ? wording.of("part", "parcial") : "";
        return Stream.of(parts, partYear)
                .filter(mark -> !mark.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String alsoPrinted(Vintage vintage) {
        Observation precise = vintage.mostPrecise();
        boolean same = precise.value().compareTo(vintage.statement().value()) == 0;
        return same ? "" : wording.number(precise.value().amount());
    }

    DataTable asInPackage() {
        return new DataTable(
                Rows.FACT,
                facts.stream()
                        .filter(fact -> !fact.assumed())
                        .map(fact -> Rows.of(fact.row()))
                        .toList());
    }

    DataTable withMarks() {
        List<String> columns = Stream.concat(
                        Rows.FACT.stream(),
                        Stream.of("family", "publication", "coverage", "known", "disagreement", "also_printed", "note"))
                .toList();
        return new DataTable(
                columns,
                facts.stream()
                        .map(fact -> Stream.concat(Rows.of(fact.row()).stream(), marks(fact))
                                .toList())
                        .toList());
    }

    private static Stream<String> marks(Fact fact) {
        return Stream.of(
                fact.family(),
                Rows.word(fact.row().publication()),
                Rows.word(fact.row().coverage()),
                fact.assumed() ? "assumed" : "on_record",
                fact.mark(),
                fact.alsoPrinted(),
                fact.row().note());
    }

    DataTable forPeople() {
        boolean severalAreas = series.size() > 1;
        var columns = new ArrayList<String>(severalAreas ? List.of(wording.of("area", "área")) : List.of());
        columns.addAll(List.of(
                wording.of("period", "periodo"),
                wording.of("value", "valor"),
                wording.of("measured by", "medido por"),
                wording.of("published", "publicado"),
                wording.of("status", "estado"),
                wording.of("differ", "difieren"),
                wording.of("also printed", "también impreso"),
                wording.of("source", "fuente")));
        return new DataTable(
                columns,
                facts.stream().map(fact -> lineForPeople(fact, severalAreas)).toList());
    }

    private List<String> lineForPeople(Fact fact, boolean severalAreas) {
        Observation row = fact.row();
        Period period = row.period();
        String value = wording.number(row.value().amount()) + " " + row.value().unit();
        List<String> cells = List.of(
                period.toString(),
                value,
                row.measuredBy(),
                row.publishedOn() + (row.publication() == Observation.Publication.REPRINT ? " r" : ""),
                fact.assumed() ? wording.of("assumed", "supuesto") : Rows.word(row.status()),
                fact.mark(),
                fact.alsoPrinted(),
                row.sourceId());
        return severalAreas
                ? Stream.concat(Stream.of(row.area()), cells.stream()).toList()
                : cells;
    }

    List<String> notes() {
        var notes = new ArrayList<String>();
        if (disagreements > 0) {
            notes.add(wording.of(
                    "≠  measurers differ by more than 5 % for the period (highest over lowest); nothing is averaged.",
                    "≠  los medidores difieren en más de 5 % para el periodo (mayor sobre menor); nada se promedia."));
        }
        if (facts.stream().anyMatch(fact -> fact.row().publication() == Observation.Publication.REPRINT)) {
            notes.add(wording.of(
                    "r  date of a reprint: the figure was public by then, perhaps long before.",
                    "r  fecha de una reimpresión: la cifra era pública para entonces, quizá desde mucho antes."));
        }
        if (facts.stream().anyMatch(Fact::assumed)) {
            notes.add(wording.of(
                    "assumed: usually out by the as-of day, but the first printing on record is later.",
                    "supuesto: suele publicarse antes de esa fecha, pero la primera edición registrada es posterior."));
        }
        return notes;
    }
}
