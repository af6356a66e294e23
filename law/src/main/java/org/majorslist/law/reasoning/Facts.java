package org.majorslist.law.reasoning;

import static org.majorslist.law.Condition.*;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.majorslist.law.Condition;
import org.majorslist.law.Determination;
import org.majorslist.law.Regime;
import org.majorslist.law.Situation;
import org.majorslist.law.Waiver;
import org.majorslist.law.catalogue.Catalogue;

/// What the decision tables test, derived from a situation.
///
/// The tables hold the law; here is only arithmetic of days and the ordinary case of facts not given.
final class Facts {
    private static final LocalDate PRECURSOR_LAW = LocalDate.of(2006, Month.MARCH, 9);
    private static final int NOTICE_DAYS = 15;
    private static final int DESIGNATIONS_THAT_BAR = 3;

    private final Situation situation;
    private final Given given;
    private final CycleRule cycle;

    Facts(Situation situation, Given given, CycleRule cycle) {
        this.situation = situation;
        this.given = given;
        this.cycle = cycle;
    }

    /// Everything but what depends on the query.
    Map<String, Object> ofTheCountry(Catalogue catalogue) {
        var facts = new HashMap<String, Object>();
        facts.put("day", situation.day());
        facts.put("listed", situation.listed());
        facts.put("family", family(cycle.regime()));
        facts.put("rider", rider(catalogue));
        facts.put("section 614", section614());
        addDesignation(facts);
        addCertification(facts);
        addRelief(facts);
        facts.put(
                "identified",
                given.says(PRECURSOR_COUNTRY, "yes") && !situation.day().isBefore(PRECURSOR_LAW));
        facts.put("certified 802b", given.holds(CERTIFIED_802B, situation.day()));
        facts.put("sugar finding", given.holds(SUGAR_DETERMINATION, situation.day()));
        return facts;
    }

    static String family(Regime regime) {
        return switch (regime) {
            case NONE, R86, R88 -> "481";
            case R92, R94 -> "490";
            case R490A -> "490A";
            case R02 -> "591";
            case R706 -> "706";
        };
    }

    private String rider(Catalogue catalogue) {
        return given.findWord(NGO_RIDER)
                .map(word -> word.equals("in_force") || word.equals("yes") ? "in force" : "not in force")
                .orElseGet(() -> catalogue.riderIn(situation.fiscalYear()));
    }

    private boolean section614() {
        boolean inWaiver = situation.waiver() instanceof Waiver.Partial(var scopes) && scopes.contains("614");
        return inWaiver || given.holds(SECTION_614, situation.day());
    }

    private void addDesignation(Map<String, Object> facts) {
        boolean failed = situation.determination() == Determination.FAILED_DEMONSTRABLY;
        facts.put("designated", failed);
        facts.put(
                "designation", given.findWord(DESIGNATION).map(Facts::paragraph).orElse(failed ? "2A" : "none"));
        facts.put(
                "thrice designated",
                given.count(DESIGNATIONS_2B_IN_5Y) + given.count(DESIGNATIONS_2C_IN_5Y) >= DESIGNATIONS_THAT_BAR);
        facts.put("report", report());
        facts.put("procedures of 490", given.says(PROCEDURES_490, "chosen"));
        facts.put("period", period());
        facts.put("previous designation", previousDesignation());
        boolean efforts = given.holds(SUBSTANTIAL_EFFORTS, situation.day());
        facts.put("waiver", efforts ? "full" : waiver());
        facts.put("waiver basis", efforts || given.says(WAIVER_BASIS, "3b") ? "3B" : "3A");
    }

    private static String paragraph(String word) {
        return word.equals("none") ? word : word.toUpperCase(java.util.Locale.ROOT);
    }

    private String waiver() {
        boolean notYet =
                given.findDay(WAIVER_ON).filter(situation.day()::isBefore).isPresent();
        boolean only614 = situation.waiver() instanceof Waiver.Partial(var scopes)
                && scopes.stream().allMatch("614"::equals);
        return notYet || only614 ? "none" : situation.waiver().kind();
    }

    private String report() {
        int due = situation.fiscalYear();
        return given.findDay(REPORT_706)
                .map(day -> due > 2003 && day.isAfter(LocalDate.of(due - 1, Month.SEPTEMBER, 15)) ? "late" : "timely")
                .orElseGet(() -> given.findWord(REPORT_706).orElse("timely"));
    }

    private String period() {
        LocalDate begins = LocalDate.of(situation.fiscalYear() - 1, Month.OCTOBER, 1);
        LocalDate day = situation.day();
        boolean undecided = given.findDay(DESIGNATED_ON).filter(day::isBefore).isPresent();
        if (day.isBefore(begins) || undecided) {
            return "before";
        }
        return day.isAfter(LocalDate.of(situation.fiscalYear(), Month.SEPTEMBER, 30)) ? "after" : "within";
    }

    private String previousDesignation() {
        return given.findDetermination(PREVIOUS_YEAR)
                .map(determination -> switch (determination) {
                    case FAILED_DEMONSTRABLY -> barredBefore();
                    case DENIED -> "barred";
                    case NOT_FAILED, FULLY_COOPERATING, VITAL_NATIONAL_INTERESTS, NONE -> "free";
                })
                .orElse("unknown");
    }

    private String barredBefore() {
        return switch (given.findWaiver(PREVIOUS_WAIVER).orElse(new Waiver.None())) {
            case Waiver.None none -> "barred";
            case Waiver.Full full -> "free";
            case Waiver.Partial partial -> "unknown";
        };
    }

    private void addCertification(Map<String, Object> facts) {
        String certification = given.findWord(PRECURSOR_CERTIFIED)
                .filter(word -> given.says(PRECURSOR_COUNTRY, "yes"))
                .map(Facts::paragraph)
                .orElseGet(this::certification);
        facts.put("certification", certification);
        facts.put("disapproval", disapproval());
        facts.put(
                "standing denial",
                given.says(STANDING_DENIAL, "yes")
                        || given.findDetermination(PREVIOUS_YEAR)
                                .filter(Determination.DENIED::equals)
                                .isPresent());
        facts.put("decision day", situation.day().isBefore(decisionDay()) ? "before" : "reached");
        facts.put("gates met", gatesMet());
        facts.put(
                "interest notice",
                given.findDay(NATIONAL_INTEREST_NOTICE)
                        .filter(notice -> !situation.day().isBefore(notice.plusDays(NOTICE_DAYS)))
                        .isPresent());
    }

    private String certification() {
        if (given.findDay(CERTIFIED_ON).filter(situation.day()::isBefore).isPresent()) {
            return "none";
        }
        return switch (situation.determination()) {
            case FULLY_COOPERATING -> "A";
            case VITAL_NATIONAL_INTERESTS -> "B";
            case DENIED -> "denied";
            case NOT_FAILED, FAILED_DEMONSTRABLY, NONE -> "none";
        };
    }

    /// The decision day of the regime; 1 March where section 490 is asked by another regime.
    private LocalDate decisionDay() {
        LocalDate march = LocalDate.of(situation.fiscalYear(), Month.MARCH, 1);
        return switch (cycle.regime()) {
            case R86, R88, R92, R94 ->
                CycleRule.day(cycle.decisionDue(), situation.fiscalYear()).orElse(march);
            case NONE, R490A, R02, R706 -> march;
        };
    }

    private String disapproval() {
        var enacted = given.findDay(DISAPPROVAL_ENACTED)
                .filter(day -> !situation.day().isBefore(day));
        if (enacted.isEmpty()) {
            return "none";
        }
        boolean calendar = !cycle.reviewKind().equals("session");
        int days = cycle.reviewDays() == 0 ? 30 : cycle.reviewDays();
        LocalDate received = given.findDay(CERTIFIED_ON).orElseGet(this::decisionDay);
        if (!enacted.get().isAfter(received.plusDays(days))) {
            return "within the window";
        }
        if (calendar) {
            return "after the window";
        }
        return given.findWord(SESSION_DAYS)
                .map(word -> Integer.parseInt(word) <= days ? "within the window" : "after the window")
                .orElse("window unknown");
    }

    private boolean gatesMet() {
        boolean opiumGate = given.says(LICIT_OPIUM_PRODUCER, "yes") && given.says(LICIT_OPIUM_FINDINGS, "no");
        boolean agreementAsked = situation.fiscalYear() >= 1989
                && family(cycle.regime()).equals("481")
                && !given.says(PREVIOUS_YEAR_MAJOR, "no");
        return !opiumGate && !(agreementAsked && given.says(AGREEMENT, "no"));
    }

    private void addRelief(Map<String, Object> facts) {
        facts.put(
                "midyear certification",
                given.findWord(MIDYEAR_CERTIFICATION).map(Facts::paragraph).orElse("none"));
        for (var entry : List.of(
                Map.entry("change of government", CHANGE_OF_GOVERNMENT),
                Map.entry("change of conditions", CHANGE_OF_CONDITIONS),
                Map.entry("approving resolution", APPROVING_RESOLUTION),
                Map.entry("earlier relief", Condition.RECERTIFIED))) {
            facts.put(entry.getKey(), given.holds(entry.getValue(), situation.day()));
        }
    }
}
