package org.majorslist.check.statute;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Verdict;
import org.majorslist.check.weigh.MonthNames;
import org.majorslist.check.weigh.NoteNumbers;
import org.majorslist.check.weigh.Words;
import org.majorslist.law.Citation;
import org.majorslist.law.CycleDate;
import org.majorslist.law.Regime;

/// What the law demands every year, and which statute demands it, on one day.
final class LegalDuties {
    /// The first fiscal year governed by section 706.
    static final int FIRST_YEAR_OF_706 = 2003;

    private static final Set<Regime> OF_FAILING = Set.of(Regime.R02, Regime.R706);
    private static final int EARLIEST_YEAR = 1980;
    private static final int COCA_OF_A_MAJOR_HA = 1000;

    private static final Pattern REPORT = Pattern.compile(
            "\\b(reports?|strategy|incsr|informes?|reportes?|estrategia)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private final LawDesk desk;
    private final LocalDate day;
    private final Words words;

    LegalDuties(LawDesk desk, LocalDate day, Words words) {
        this.desk = desk;
        this.day = day;
        this.words = words;
    }

    private int cycle() {
        return desk.cycleOn(day);
    }

    private Optional<CycleDate> date(String... keys) {
        List<CycleDate> dates = desk.calendar(Math.max(cycle(), desk.cycleOn(LocalDate.MIN)));
        return List.of(keys).stream()
                .flatMap(key -> dates.stream().filter(date -> date.key().equals(key)))
                .findFirst();
    }

    Verdict everyYear() {
        return date("report_due", "decision_due")
                .map(due -> of(Finding.supported, due, due(due)))
                .orElseGet(() -> noDuty(words.say("No yearly decision", "Ninguna decisión anual")));
    }

    /// The month in which the list or the decision is due; September where the words name none. The report on the
    /// strategy against narcotics is another paper, due each March.
    Verdict dueEachYear(Claim claim) {
        Set<Month> named = MonthNames.in(claim.span());
        if (named.equals(Set.of(Month.MARCH))
                && REPORT.matcher(claim.sentence()).find()) {
            return Verdict.missing(words.say(
                    "It tells of a report on the strategy, which is not the list.",
                    "Habla de un informe sobre la estrategia, que no es la lista."));
        }
        Set<Month> months = named.isEmpty() ? Set.of(Month.SEPTEMBER) : named;
        return due(months)
                .map(due -> of(Finding.supported, due, due(due)))
                .or(() -> date("report_due", "list_due").map(due -> of(Finding.contradicted, due, due(due))))
                .orElseGet(() -> noDuty(words.say("No list", "Ninguna lista")));
    }

    private Optional<CycleDate> due(Set<Month> months) {
        return Stream.of("report_due", "list_due", "decision_due")
                .flatMap(key -> date(key).stream())
                .filter(due -> months.contains(due.day().getMonth()))
                .findFirst();
    }

    private String due(CycleDate due) {
        return words.say("For cycle %d the law sets %s: %s (%s).", "Para el ciclo %d la ley fija el %s: %s (%s).")
                .formatted(cycle(), due.day(), due.label().in(words.language().name()), LawDesk.cited(due.citation()));
    }

    private Verdict noDuty(String what) {
        return Verdict.of(
                Finding.contradicted,
                what
                        + words.say(" was due under the law of cycle %d.", " vencía según la ley del ciclo %d.")
                                .formatted(cycle()),
                List.of());
    }

    /// The days Congress has; a number in the words is compared, else the usual 30 is meant.
    Verdict reviewDays(Claim claim) {
        int claimed = NoteNumbers.of(claim.span()).stream()
                .filter(number -> number >= 1 && number <= 366)
                .map(Double::intValue)
                .findFirst()
                .orElse(30);
        Optional<CycleDate> due = date("decision_due");
        Optional<CycleDate> end = date("review_window_ends");
        if (due.isEmpty() || end.isEmpty()) {
            return Verdict.of(
                    Finding.contradicted,
                    words.say(
                            "Section 706 gives Congress no window; section 490(d) is switched off for listed countries.",
                            "La sección 706 no da plazo al Congreso; la sección 490(d) no rige para los países listados."),
                    List.of("law:706(5)(A)"));
        }
        long days = ChronoUnit.DAYS.between(due.get().day(), end.get().day());
        String kind = end.get().exact()
                ? words.say("calendar days", "días calendario")
                : words.say("days of continuous session", "días de sesión continua");
        return of(
                days == claimed ? Finding.supported : Finding.contradicted,
                end.get(),
                words.say(
                                "For cycle %d Congress had %d %s to disapprove.",
                                "Para el ciclo %d el Congreso tenía %d %s para desaprobar.")
                        .formatted(cycle(), days, kind));
    }

    /// Whether Congress has no days to disapprove.
    Verdict noReview() {
        return date("review_window_ends")
                .map(end -> of(
                        Finding.contradicted,
                        end,
                        words.say(
                                        "The law of cycle %d gave Congress until %s to disapprove.",
                                        "La ley del ciclo %d daba al Congreso hasta el %s para desaprobar.")
                                .formatted(cycle(), end.day())))
                .orElseGet(() -> Verdict.of(
                        Finding.supported,
                        words.say(
                                "Section 706 gives Congress no window; it could only pass an ordinary law.",
                                "La sección 706 no da plazo al Congreso; solo podría aprobar una ley común."),
                        List.of("law:706(5)(A)")));
    }

    /// No rule behind the certification speaks of visas.
    Verdict visas() {
        Regime regime = desk.law().regime(cycle(), day);
        return Verdict.of(
                Finding.contradicted,
                words.say(
                                "%s bars assistance and speaks of loans; no rule of it reaches visas.",
                                "%s prohíbe asistencia y trata de créditos; ninguna de sus reglas alcanza a las visas.")
                        .formatted(regime.title().in(words.language().name())),
                List.of("law:" + regime.folder()));
    }

    /// A country with 1,000 hectares of coca is listed whatever it did against them.
    Verdict listing() {
        List<String> limbs =
                desk.law().majorLimbs(day, Map.of("coca hectares", BigDecimal.valueOf(COCA_OF_A_MAJOR_HA)));
        return Verdict.of(
                limbs.isEmpty() ? Finding.not_in_register : Finding.supported,
                words.say(
                        "Being listed rests on geography, commerce and hectares and says nothing about effort.",
                        "Figurar en la lista depende de la geografía, el comercio y las hectáreas, no del esfuerzo."),
                limbs.stream()
                        .map(limb -> "law:" + limb.replaceFirst("^FAA ", "").split(":", 2)[0])
                        .toList());
    }

    /// Whether a statute stands behind the certification on that day: behind its effects or behind its deadlines.
    Verdict basis(List<String> statutes) {
        Optional<Citation> found = citations()
                .filter(citation -> statutes.stream().anyMatch(citation.text()::contains))
                .findFirst();
        Regime regime = desk.law().regime(cycle(), day);
        String reason = words.say("On %s the certification rests on %s", "El %s la certificación se basa en %s")
                .formatted(day, regime.title().in(words.language().name()));
        return found.map(citation -> Verdict.of(
                        Finding.supported,
                        reason + words.say(", which leads to ", ", que lleva a ") + LawDesk.cited(citation) + ".",
                        List.of(LawDesk.key(citation))))
                .orElseGet(() -> Verdict.of(Finding.contradicted, reason + ".", List.of("law:" + regime.folder())));
    }

    /// The public laws behind the deadlines of this cycle and the first, then what the effects of this cycle cite.
    private Stream<Citation> citations() {
        return Stream.concat(
                Stream.of(cycle(), desk.cycleOn(LocalDate.MIN))
                        .flatMap(cycle -> desk.calendar(cycle).stream())
                        .map(CycleDate::citation),
                desk.refused(cycle()).all().stream().flatMap(effect -> effect.citations().stream()));
    }

    /// The day the yearly certification became law: the first with a regime.
    LocalDate enacted() {
        LocalDate from = LocalDate.of(EARLIEST_YEAR, 1, 1);
        LocalDate until = LocalDate.of(desk.cycleOn(LocalDate.MIN), 3, 1);
        while (from.isBefore(until)) { // bisection: no law before, some law after
            LocalDate middle = from.plusDays(ChronoUnit.DAYS.between(from, until) / 2);
            boolean none = desk.law().regime(desk.cycleOn(LocalDate.MIN), middle) == Regime.NONE;
            from = none ? middle.plusDays(1) : from;
            until = none ? until : middle;
        }
        return from;
    }

    /// The first year in which countries were named for failing demonstrably, and no longer certified.
    int firstYearOfFailing() {
        int year = FIRST_YEAR_OF_706;
        while (OF_FAILING.contains(desk.law().regime(year - 1, LocalDate.of(year - 1, 3, 1)))) {
            year--;
        }
        return year;
    }

    private static Verdict of(Finding finding, CycleDate date, String reason) {
        return Verdict.of(finding, reason, List.of(LawDesk.key(date.citation())));
    }
}
