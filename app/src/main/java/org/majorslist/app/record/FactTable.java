package org.majorslist.app.record;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.majorslist.app.console.DataTable;
import org.majorslist.measure.Period;
import org.majorslist.register.Observation;
import org.majorslist.register.asof.Disagreement;
import org.majorslist.register.asof.NotYetPublic;
import org.majorslist.register.asof.RevisionChain;
import org.majorslist.register.asof.Vintage;

/// The newest figures of some series, for people and for programs.
final class FactTable {
    /// One line of the table.
    private sealed interface Line {
        Period period();

        String family();
    }

    /// One figure with the marks a reader needs.
    private record Fact(Observation row, String family, String mark, String alsoPrinted, boolean assumed)
            implements Line {
        @Override
        public Period period() {
            return row.period();
        }
    }

    /// One figure that was not yet public.
    private record Later(SeriesAsked series, NotYetPublic figure) implements Line {
        @Override
        public Period period() {
            return figure.period();
        }

        @Override
        public String family() {
            return figure.family();
        }
    }

    private final List<SeriesAsked> series;
    private final Wording wording;
    private final List<Line> lines = new ArrayList<>();
    private int disagreements;

    FactTable(List<SeriesAsked> series, Wording wording) {
        this.series = series;
        this.wording = wording;
        series.forEach(this::addSeries);
    }

    private void addSeries(SeriesAsked one) {
        List<Disagreement> parted =
                one.asOf().listDisagreements(one.indicator().key(), one.area().code());
        var found = new ArrayList<Line>();
        for (RevisionChain chain : one.chains()) {
            Vintage newest = chain.newest();
            found.add(new Fact(newest.statement(), chain.family(), mark(parted, chain), alsoPrinted(newest), false));
        }
        for (Observation row : one.assumed()) {
            found.add(new Fact(row, one.asOf().register().familyOf(row.measuredBy()), "", "", true));
        }
        one.notYet().forEach(figure -> found.add(new Later(one, figure)));
        found.sort(Comparator.comparing(Line::period).thenComparing(Line::family));
        lines.addAll(found);
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
                facts().filter(fact -> !fact.assumed())
                        .map(fact -> Rows.of(fact.row()))
                        .toList());
    }

    private Stream<Fact> facts() {
        return lines.stream().filter(Fact.class::isInstance).map(Fact.class::cast);
    }

    DataTable withMarks() {
        List<String> columns = Stream.concat(
                        Rows.FACT.stream(),
                        Stream.of(
                                "family",
                                "publication",
                                "coverage",
                                "known",
                                "due",
                                "disagreement",
                                "also_printed",
                                "note"))
                .toList();
        return new DataTable(columns, lines.stream().map(FactTable::withMarks).toList());
    }

    private static List<String> withMarks(Line line) {
        return switch (line) {
            case Fact fact ->
                Stream.concat(Rows.of(fact.row()).stream(), marks(fact)).toList();
            case Later(SeriesAsked series, NotYetPublic figure) ->
                List.of(
                        series.indicator().key(),
                        series.area().code(),
                        figure.period().start().toString(),
                        figure.period().end().toString(),
                        "",
                        series.indicator().unit().symbol(),
                        "",
                        "",
                        "",
                        "",
                        figure.family(),
                        "",
                        "",
                        "not_yet_public",
                        due(figure),
                        "",
                        "",
                        "");
        };
    }

    private static Stream<String> marks(Fact fact) {
        return Stream.of(
                fact.family(),
                Rows.word(fact.row().publication()),
                Rows.word(fact.row().coverage()),
                fact.assumed() ? "assumed" : "on_record",
                "",
                fact.mark(),
                fact.alsoPrinted(),
                fact.row().note());
    }

    /// First and last day of the usual time of release, or the day of the first printing.
    private static String due(NotYetPublic figure) {
        return switch (figure) {
            case NotYetPublic.NotDueYet usual -> usual.from() + "/" + usual.by();
            case NotYetPublic.FirstPrintedLater printed -> printed.on().toString();
        };
    }

    DataTable forPeople() {
        boolean severalAreas = series.size() > 1;
        var columns = new ArrayList<String>(severalAreas ? List.of(wording.of("area", "área")) : List.of());
        columns.addAll(List.of(
                wording.of("period", "periodo"),
                wording.of("value", "valor"),
                wording.of("by", "por"),
                wording.of("published", "publicado"),
                wording.of("status", "estado"),
                wording.of("differ", "difieren"),
                wording.of("also printed", "también impreso"),
                wording.of("source", "fuente")));
        return new DataTable(
                columns,
                lines.stream().map(line -> lineForPeople(line, severalAreas)).toList());
    }

    private List<String> lineForPeople(Line line, boolean severalAreas) {
        return switch (line) {
            case Fact fact -> factForPeople(fact, severalAreas);
            case Later later -> laterForPeople(later, severalAreas);
        };
    }

    private List<String> laterForPeople(Later later, boolean severalAreas) {
        String when = switch (later.figure()) {
            case NotYetPublic.NotDueYet usual -> wording.of("due ", "antes de ") + YearMonth.from(usual.by());
            case NotYetPublic.FirstPrintedLater printed -> printed.on().toString();
        };
        List<String> cells = List.of(
                later.period().toString(),
                wording.of("not yet public", "aún no pública"),
                later.family(),
                when,
                "",
                "",
                "",
                "");
        return withArea(later.series().area().code(), cells, severalAreas);
    }

    private static List<String> withArea(String area, List<String> cells, boolean severalAreas) {
        return severalAreas ? Stream.concat(Stream.of(area), cells.stream()).toList() : cells;
    }

    private List<String> factForPeople(Fact fact, boolean severalAreas) {
        Observation row = fact.row();
        Period period = row.period();
        String value = wording.number(row.value().amount()) + " " + row.value().unit();
        List<String> cells = List.of(
                period.toString(),
                value,
                row.measuredBy(),
                row.publishedOn() + (row.publication() == Observation.Publication.REPRINT ? " r" : ""),
                fact.assumed() ? wording.of("assumed", "supuesta") : wording.status(row.status()),
                fact.mark(),
                fact.alsoPrinted(),
                row.sourceId());
        return withArea(row.area(), cells, severalAreas);
    }

    List<String> notes() {
        var notes = new ArrayList<String>();
        if (disagreements > 0) {
            notes.add(wording.of(
                    "≠  measurers differ by more than 5 % for the period (highest over lowest); nothing is averaged.",
                    "≠  los medidores difieren en más de 5 % para el periodo (mayor sobre menor); nada se promedia."));
        }
        if (facts().anyMatch(fact -> fact.row().publication() == Observation.Publication.REPRINT)) {
            notes.add(wording.of(
                    "r  date of a reprint: the figure was public by then, perhaps long before.",
                    "r  fecha de una reimpresión: la cifra era pública para entonces, quizá desde mucho antes."));
        }
        if (facts().anyMatch(Fact::assumed)) {
            notes.add(
                    wording.of(
                            "assumed: usually out by the as-of day; the value is of the first printing on record, later.",
                            "supuesta: suele publicarse antes; el valor es el de la primera edición registrada, que es posterior."));
        }
        if (lines.stream().anyMatch(Later.class::isInstance)) {
            notes.add(wording.of(
                    "not yet public: `due` names the end of its usual time of release, a bare date its first printing.",
                    "aún no pública: `antes de` nombra el fin de su plazo usual, una fecha sola su primera edición."));
        }
        int untold = series.stream().mapToInt(SeriesAsked::untold).sum();
        if (untold > 0) {
            notes.add(wording.of(
                    untold + " more on record since: nothing tells whether they were public by the as-of day.",
                    untold + " más registradas después: nada dice si ya eran públicas en esa fecha."));
        }
        return notes;
    }
}
