package org.majorslist.report.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.majorslist.law.CycleDate;
import org.majorslist.register.Determination;
import org.majorslist.register.Instrument;
import org.majorslist.register.Waiver;
import org.majorslist.report.page.Page;
import org.majorslist.report.page.Phrase;
import org.majorslist.report.page.Tone;

/// The head of a brief: what was decided, by which instrument, under which law, and what that starts.
final class HeadLines {
    private static final int FIRST_FISCAL_CYCLE = 2003;

    private final Brief brief;
    private final Language language;
    private final Wordings words;
    private final Figures figures;

    HeadLines(Brief brief, Language language) {
        this.brief = brief;
        this.language = language;
        words = new Wordings(language);
        figures = new Figures(language);
    }

    String title() {
        return country() + ", " + words.of(Label.CYCLE).formatted(cycle());
    }

    Page.Kicker kicker() {
        return new Page.Kicker(
                country(),
                List.of(
                        words.of(Label.CYCLE).formatted(cycle()),
                        words.of(Label.AS_KNOWN_ON).formatted(brief.asOf())),
                words.of(Label.DATA).formatted(brief.dataVersion()));
    }

    String headline() {
        return switch (brief.finding()) {
            case Finding.Decided decided -> words.headline(decided.determination());
            case Finding.NotObtained missing ->
                spanish("DECIDIDO, CONTENIDO NO OBTENIDO", "DECIDED, CONTENT NOT ON RECORD");
            case Finding.NoOutcome none ->
                none.complete()
                        ? spanish("NO ESTÁ EN LA LISTA DE ESTE CICLO", "NOT ON THE MAJORS LIST OF THIS CYCLE")
                        : spanish("SIN RESULTADO EN EL REGISTRO", "NO OUTCOME ON RECORD");
        };
    }

    Tone tone() {
        return switch (brief.finding()) {
            case Finding.Decided decided ->
                Wordings.mark(decided.determination()).tone();
            case Finding.NotObtained missing -> Tone.open;
            case Finding.NoOutcome none -> Tone.quiet;
        };
    }

    List<Phrase> lead() {
        var lines = new ArrayList<Phrase>();
        switch (brief.finding()) {
            case Finding.Decided decided -> decided(lines, decided.determination());
            case Finding.NotObtained missing -> lines.add(notObtained(missing.instrument()));
            case Finding.NoOutcome none -> {}
        }
        brief.later().stream().map(this::notObtained).forEach(lines::add);
        return lines;
    }

    private void decided(List<Phrase> lines, Determination decision) {
        String register =
                decision.federalRegisterCitation().isEmpty() ? "" : " · " + decision.federalRegisterCitation();
        lines.add(Phrase.of(instrument(decision))
                .and(" · " + spanish("firmada el ", "signed ") + figures.day(decision.decidedOn()) + register)
                .and(" · " + decision.legalBasis())
                .notes(sources(decision)));
        if (!decision.waiverScope().isBlank()) {
            lines.add(Phrase.of(spanish("La exención nombra: ", "The waiver names: "))
                    .and(decision.waiverScope() + ".")
                    .notes(Stream.of(decision.waiverSourceId())
                            .filter(id -> !id.isEmpty())
                            .toList()));
        }
        if (decision.waiver() == Waiver.UNKNOWN && decision.outcome().isNegative()) {
            lines.add(Phrase.of(words.of(Label.WAIVER_UNKNOWN) + ".", Tone.open));
        }
        bar(decision).ifPresent(lines::add);
        if (decision.confidence() == org.majorslist.register.Confidence.WEAK) {
            lines.add(Phrase.of(
                    spanish("El resultado tiene fuentes débiles: ", "The outcome is weakly sourced: ")
                            + decision.note(),
                    Tone.open));
        }
    }

    private java.util.Optional<Phrase> bar(Determination decision) {
        InLaw law = brief.inLaw();
        if (law == null || !decision.outcome().isNegative()) {
            return java.util.Optional.empty();
        }
        CycleDate from = find(law.calendar(), "bar_from");
        CycleDate until = find(law.calendar(), "bar_until");
        if (from == null || until == null) {
            return java.util.Optional.empty();
        }
        String days = figures.day(from.day()) + spanish(" al ", " – ") + figures.day(until.day());
        boolean lifted = decision.waiver() == Waiver.FULL;
        return java.util.Optional.of(Phrase.of(
                lifted
                        ? spanish(
                                        "Sin la exención la prohibición regiría del ",
                                        "Without the waiver the bar would run ")
                                + days
                                + "."
                        : spanish("La prohibición rige del ", "The bar runs ") + days + "."));
    }

    private static @org.jspecify.annotations.Nullable CycleDate find(List<CycleDate> calendar, String key) {
        return calendar.stream()
                .filter(date -> date.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    private Phrase notObtained(Instrument instrument) {
        String published = instrument.publishedOn() == null
                ? ""
                : spanish(", publicada el ", ", published ") + figures.day(instrument.publishedOn());
        return Phrase.of(
                        spanish("La determinación del ciclo ", "The determination of cycle ")
                                + name(instrument.cycle())
                                + " ("
                                + instrument.document()
                                + published
                                + spanish(
                                        ") existe; su contenido no consta en el registro y nada se traslada de otro ciclo.",
                                        ") exists; its content is not on record, and nothing is carried over from another"
                                                + " cycle."),
                        Tone.open)
                .notes(List.of(instrument.sourceId()));
    }

    private static List<String> sources(Determination decision) {
        return Stream.of(decision.sourceId(), decision.listSourceId(), decision.waiverSourceId())
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private String instrument(Determination decision) {
        return decision.instrument().isBlank()
                ? spanish("Determinación presidencial, número no visto", "Presidential determination, number not seen")
                : decision.instrument();
    }

    private String country() {
        return language == Language.ES
                ? brief.country().nameEs()
                : brief.country().nameEn();
    }

    private String cycle() {
        return name(brief.cycle());
    }

    private static String name(int cycle) {
        return cycle >= FIRST_FISCAL_CYCLE ? "FY" + cycle : String.valueOf(cycle);
    }

    private String spanish(String spanish, String english) {
        return language == Language.ES ? spanish : english;
    }
}
