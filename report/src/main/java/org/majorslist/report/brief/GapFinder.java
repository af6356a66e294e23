package org.majorslist.report.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.majorslist.outlook.money.LedgerBasis;
import org.majorslist.outlook.money.OptionsLawAndMoney;
import org.majorslist.register.Country;
import org.majorslist.register.Instrument;
import org.majorslist.register.asof.AsOf;

/// Says what the record does not have on a country, so that silence is never read as nothing to say.
final class GapFinder {
    private static final int YEARS_UNTIL_OLD = 3;
    private static final Map<String, String[]> HEADS = Map.of(
            "un_convention_goals",
                    new String[] {"the goals of the 1988 UN Convention", "las metas de la Convención de la ONU de 1988"
                    },
            "agreement_goals", new String[] {"bilateral and national goals", "las metas bilaterales y nacionales"},
            "anti_corruption", new String[] {"action against corruption", "la acción contra la corrupción"});

    private final AsOf known;
    private final Country country;
    private final Finding finding;
    private final Standing standing;
    private final List<Evidence> evidence;
    private final @Nullable OptionsLawAndMoney options;
    private final List<QuotedFigure> quoted;
    private final List<Asked> asks;
    private final List<Gap> gaps = new ArrayList<>();

    GapFinder(
            AsOf known,
            Country country,
            Finding finding,
            Standing standing,
            List<Evidence> evidence,
            @Nullable OptionsLawAndMoney options,
            List<QuotedFigure> quoted,
            List<Asked> asks) {
        this.known = known;
        this.country = country;
        this.finding = finding;
        this.standing = standing;
        this.evidence = evidence;
        this.options = options;
        this.quoted = quoted;
        this.asks = asks;
    }

    /// Every gap found.
    ///
    /// @return in the order of the brief's sections
    List<Gap> list() {
        instruments();
        standing();
        heads();
        oldEvidence();
        ledger();
        claims();
        conditions();
        leads();
        return List.copyOf(gaps);
    }

    private void instruments() {
        for (Instrument instrument : known.listInstruments()) {
            if (instrument.content() == Instrument.Content.NOT_OBTAINED) {
                add(
                        "The determination of cycle " + instrument.cycle() + " (" + instrument.document()
                                + ") exists; neither its list nor its outcomes were obtained.",
                        "La determinación del ciclo " + instrument.cycle() + " (" + instrument.document()
                                + ") existe; no se obtuvieron ni su lista ni sus resultados.",
                        List.of(instrument.sourceId()));
            }
        }
    }

    private void standing() {
        if (standing.runs().isEmpty()) {
            add(
                    "No cycle has an outcome on " + country.nameEn() + ".",
                    "Ningún ciclo tiene un resultado sobre " + country.nameEs() + ".",
                    List.of());
        }
        List<Integer> weak = standing.runs().stream()
                .flatMap(run -> run.weakCycles().stream())
                .toList();
        if (!weak.isEmpty()) {
            String cycles = Figures.ranges(weak);
            add(
                    "Weakly sourced outcomes (one newspaper, a later summary or an inference): " + cycles + ".",
                    "Resultados con fuentes débiles (un solo diario, un resumen posterior o una inferencia): " + cycles
                            + ".",
                    List.of());
        }
        if (finding instanceof Finding.NoOutcome missing && !missing.complete()) {
            add(
                    "The list of this cycle is incomplete on record: whether the country was on it is not known.",
                    "La lista de este ciclo está incompleta en el registro: no se sabe si el país figuraba en ella.",
                    List.of());
        }
    }

    private void heads() {
        if (evidence.isEmpty()) {
            add(
                    "No indicator has a figure on " + country.nameEn() + ".",
                    "Ningún indicador tiene una cifra sobre " + country.nameEs() + ".",
                    List.of());
            return;
        }
        for (String head : List.of("un_convention_goals", "agreement_goals", "anti_corruption")) {
            boolean covered = evidence.stream()
                    .anyMatch(one -> one.indicator().bearsOnMeasure().contains(head));
            if (!covered) {
                String[] names = HEADS.getOrDefault(head, new String[] {head, head});
                add(
                        "No indicator on record bears on " + names[0] + ", which 22 U.S.C. 2291h(a)(1) names.",
                        "Ningún indicador del registro mide " + names[1] + ", que nombra 22 U.S.C. 2291h(a)(1).",
                        List.of());
            }
        }
    }

    private void oldEvidence() {
        int oldest = known.day().getYear() - YEARS_UNTIL_OLD;
        List<Evidence> old = evidence.stream()
                .filter(one -> !EvidenceReader.isContext(one))
                .filter(one -> one.series().stream()
                        .allMatch(series -> series.newest().period().end().getYear() < oldest))
                .toList();
        if (!old.isEmpty()) {
            add(
                    "Nothing newer than " + (oldest - 1) + " on: "
                            + old.stream().map(one -> one.indicator().labelEn()).collect(Collectors.joining("; "))
                            + ".",
                    "Nada posterior a " + (oldest - 1) + " sobre: "
                            + old.stream().map(one -> one.indicator().labelEs()).collect(Collectors.joining("; "))
                            + ".",
                    List.of());
        }
    }

    private void ledger() {
        LedgerBasis basis = options == null ? null : options.basis();
        if (basis == null) {
            add(
                    "The ledger has no assistance to " + country.nameEn() + " that could be split by account.",
                    "El libro no tiene asistencia a " + country.nameEs() + " que pueda dividirse por cuenta.",
                    List.of());
        } else if (basis.detail() != LedgerBasis.Detail.BY_ACCOUNT) {
            add(
                    "No source on record splits the newest assistance by account: bounds stand in place of figures.",
                    "Ninguna fuente divide la asistencia más reciente por cuenta: se dan límites en lugar de cifras.",
                    List.of(basis.sourceId()));
        }
        int newest = known.listTotals(country.iso3()).stream()
                .mapToInt(total -> total.fiscalYear())
                .max()
                .orElse(0);
        if (basis != null && newest > basis.fiscalYear()) {
            add(
                    "Assistance after FY" + basis.fiscalYear() + " is on record in total only, not by account.",
                    "La asistencia posterior al año fiscal " + basis.fiscalYear()
                            + " consta solo en total, no por cuenta.",
                    List.of());
        }
    }

    private void claims() {
        long open = quoted.stream()
                .filter(one -> one.verdict() == QuotedFigure.Verdict.NOT_TESTABLE)
                .count();
        if (open > 0) {
            add(
                    open + " quoted sums cannot be tested with the ledger as it was known.",
                    open + " sumas citadas no se pueden comprobar con el libro tal como se conocía.",
                    List.of());
        }
    }

    private void conditions() {
        if (finding instanceof Finding.Decided decided
                && decided.determination().outcome().isNegative()
                && asks.isEmpty()) {
            add(
                    "The determination's own words on reasons and conditions are not on record.",
                    "Las palabras de la determinación sobre motivos y condiciones no constan en el registro.",
                    List.of());
        }
    }

    private void leads() {
        long count = known.register().tables().leads().stream()
                .filter(lead -> lead.key().contains("=" + country.iso3()))
                .count();
        if (count > 0) {
            add(
                    count + " recollected or refuted values on this country answer nothing; `majors data gaps` lists"
                            + " them.",
                    count + " valores recordados o refutados sobre este país no responden nada; los enumera `majors"
                            + " data gaps`.",
                    List.of());
        }
    }

    private void add(String english, String spanish, List<String> sourceIds) {
        gaps.add(new Gap(english, spanish, sourceIds));
    }
}
