package org.majorslist.check.happening;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.majorslist.check.Claim;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Finding;
import org.majorslist.check.Verdict;
import org.majorslist.check.decision.Decisions;
import org.majorslist.check.decision.Misdated;
import org.majorslist.check.happening.RecordEvents.Ready;
import org.majorslist.check.row.RecordRows;
import org.majorslist.check.row.Series;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.check.weigh.Facts;
import org.majorslist.check.weigh.Telling;
import org.majorslist.check.weigh.Words;
import org.majorslist.check.weigh.WrittenDay;
import org.majorslist.register.Determination;

/// Judges events: whether the record has one of that kind at that time, or one told in the same words.
public final class Happenings {
    private static final Pattern EVENT = Pattern.compile("^events:(\\d{4}-\\d\\d-\\d\\d)/[^/]+$");

    private static final Pattern PRESIDENT =
            Pattern.compile("\\bpresident[ea]?\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final int DAYS_NEAR = 90;
    private static final int WORDS_OF_A_DAY = 2;
    private static final int WORDS_OF_A_YEAR = 3;

    private final RecordEvents record;
    private final List<Ready> events;
    private final RecordRows rows;
    private final Decisions decisions;
    private final Facts facts;
    private final LocalDate day;
    private final Words words;
    private final Recalled recalled;
    private final Misdated misdated;

    /// Makes it ready for the claims of one article.
    ///
    /// @param record the events of the record
    /// @param rows the observations of the record
    /// @param decisions the determinations, as the day of the article has them
    /// @param facts the tables that say where a claim is judged
    /// @param recalled knows happenings again, as of the day of the article
    /// @param words how verdicts are worded
    public Happenings(
            RecordEvents record, RecordRows rows, Decisions decisions, Facts facts, Recalled recalled, Words words) {
        this.record = record;
        events = record.all();
        this.rows = rows;
        this.facts = facts;
        this.decisions = decisions;
        day = recalled.day();
        this.words = words;
        this.recalled = recalled;
        misdated = new Misdated(decisions, words);
    }

    /// Finds an event of the claim's kind at the claim's time.
    ///
    /// @param claim the claim
    /// @return the verdict
    public Verdict event(Claim claim) {
        if (claim.indicator().equals("certification_decision_date")) {
            return decision(claim);
        }
        Verdict verdict = claim.indicator().equals("other")
                ? recalled(claim).orElseGet(() -> told(claim))
                : ofKindOrRecalled(claim);
        return isADayOff(claim, verdict)
                ? new Verdict(
                        Finding.contradicted,
                        Misdated.lead(words)
                                + verdict.reason().substring(verdict.reason().indexOf(": ") + 2),
                        verdict.evidence(),
                        verdict.arithmetic(),
                        null)
                : verdict;
    }

    private Verdict ofKindOrRecalled(Claim claim) {
        Verdict plain = ofKind(claim);
        return plain.finding() != Finding.not_in_register
                ? plain
                : recalled(claim).or(() -> misdatedOfKind(claim)).orElse(plain);
    }

    /// Sanctions come one after the other: on another day they met others, unless the president is named.
    private Optional<Verdict> misdatedOfKind(Claim claim) {
        boolean others = claim.indicator().equals("ofac_designation")
                && !PRESIDENT.matcher(claim.sentence()).find()
                && !facts.namesLeader(claim.sentence());
        return others
                ? Optional.empty()
                : recalled.misdatedOfKind(claim).filter(verdict -> !isOfAnother(claim, verdict));
    }

    /// What the print of an event tells, which says more than words a sentence shares with any event of that time.
    private Optional<Verdict> recalled(Claim claim) {
        return recalled.borneOut(claim)
                .or(() -> recalled.misdated(claim).filter(verdict -> !isOfAnother(claim, verdict)));
    }

    /// Whether a day whose number stands in the claim is the one before or after that of the event: news of the evening
    /// is told by "Monday" or "yesterday", not by another number.
    private static boolean isADayOff(Claim claim, Verdict verdict) {
        if (verdict.finding() != Finding.supported || verdict.evidence().size() != 1 || !WrittenDay.isInSpan(claim)) {
            return false;
        }
        Matcher event = EVENT.matcher(verdict.evidence().getFirst());
        return event.find()
                && Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(event.group(1)), LocalDate.parse(claim.period())))
                        == 1;
    }

    private Verdict ofKind(Claim claim) {
        List<Ready> seen = record.ofKind(claim.indicator()).stream()
                .filter(EventQuestions.concerning(claim.area()))
                .toList();
        Optional<Ready> then = seen.stream()
                .filter(EventQuestions.at(claim.period(), day))
                .min(Comparator.comparingInt(event -> record.preference(claim.indicator(), event)));
        if (then.isPresent()) {
            return happened(claim, then.get());
        }
        if (isMonthOnly(claim)) {
            return Verdict.missing(
                    words.say("The text names a month without its year.", "El texto nombra un mes sin su año."));
        }
        boolean dated = claim.period().matches("\\d{4}(-\\d\\d(-\\d\\d)?)?")
                && !new Elections(facts).isOfAnother(claim, isFarFrom(seen, claim.period()));
        return !seen.isEmpty() && dated && claim.type() != ClaimType.event && !isOfAnotherDeed(claim)
                ? nearest(seen, claim.period())
                        .verdict(
                                Finding.contradicted,
                                words.say("The record dates it otherwise: ", "El registro le da otra fecha: "))
                : Verdict.missing(words.say(
                        "No event of that kind and time is on record.",
                        "El registro no tiene un hecho de ese tipo y fecha."));
    }

    /// "Voters rejected the accord on October 2, 2016": of that very day the record has what the sentence tells.
    private boolean isOfAnotherDeed(Claim claim) {
        return ClaimPeriod.of(claim.period()).kind() == ClaimPeriod.Kind.DAY
                && told(claim).finding() == Finding.supported;
    }

    /// One group after the other is designated: a day months off is that of another.
    private boolean isOfAnother(Claim claim, Verdict verdict) {
        if (!claim.indicator().equals("cartel_terrorist_designation")) {
            return false;
        }
        Matcher event = EVENT.matcher(verdict.evidence().getFirst());
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        boolean general = events.stream()
                .anyMatch(one -> verdict.evidence().contains(one.key())
                        && one.event().countries().isEmpty()); // an order that names no group
        boolean dated = !period.isOpen() && event.find();
        return general
                || (dated
                        && Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(event.group(1)), period.first()))
                                > DAYS_NEAR);
    }

    private static boolean isFarFrom(List<Ready> seen, String period) {
        return !seen.isEmpty() && yearsFrom(nearest(seen, period), Integer.parseInt(period.substring(0, 4))) > 1;
    }

    /// "Voters choose a president in May": the month is written, its year is not.
    private static boolean isMonthOnly(Claim claim) {
        boolean month = ClaimPeriod.of(claim.period()).kind() == ClaimPeriod.Kind.PART
                && claim.period().length() == 7;
        return month && !claim.sentence().contains(claim.period().substring(0, 4));
    }

    /// A happening of a kind no table knows: the event of that time which tells most in the same words.
    private Verdict told(Claim claim) {
        Set<String> said = record.told(claim.sentence());
        Comparator<Ready> inWords = Comparator.comparingLong(event -> event.shared(said));
        boolean near = switch (ClaimPeriod.of(claim.period()).kind()) {
            case DAY, PART -> true;
            case NONE, ANNUAL, YEAR, YEARS, SINCE -> false;
        };
        return events.stream()
                .filter(EventQuestions.at(claim.period(), day))
                .filter(EventQuestions.concerning(claim.area()))
                .filter(event -> event.shared(said) >= (near ? WORDS_OF_A_DAY : WORDS_OF_A_YEAR))
                .max(inWords)
                .map(event -> event.borneOut(words))
                .or(() -> published(claim))
                .orElseGet(() -> Verdict.missing(words.say(
                        "No event of that time is on record that tells the same.",
                        "El registro no tiene un hecho de esa fecha que cuente lo mismo.")));
    }

    /// That something was made public on a day is borne out by a figure that came out that day.
    private Optional<Verdict> published(Claim claim) {
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        boolean told = period.kind() == ClaimPeriod.Kind.DAY && facts.tell(claim.sentence(), Telling.made_public);
        return !told
                ? Optional.empty()
                : rows.publishedOn(period.first(), claim.area()).stream()
                        .findFirst()
                        .map(row -> Verdict.of(
                                Finding.supported,
                                words.say(
                                                "The record has a figure published that day: ",
                                                "El registro tiene una cifra publicada ese día: ")
                                        + row.indicator() + ", " + words.measurer(row.measuredBy()) + ".",
                                List.of(Series.key(row))));
    }

    private Verdict happened(Claim claim, Ready event) {
        return otherActor(claim, event)
                ? event.verdict(
                        Finding.imprecise,
                        words.say(
                                "Right in date and effect, but by another actor: ",
                                "Correcto en fecha y efecto, pero por otro actor: "))
                : event.borneOut(words);
    }

    private static Ready nearest(List<Ready> seen, String period) {
        int year = Integer.parseInt(period.substring(0, 4));
        return seen.stream()
                .min((a, b) -> Integer.compare(yearsFrom(a, year), yearsFrom(b, year)))
                .orElseThrow();
    }

    private static int yearsFrom(Ready event, int year) {
        return Math.abs(event.event().date().earliest().getYear() - year);
    }

    /// A court named for what a council did, and the like.
    private static boolean otherActor(Claim claim, Ready event) {
        String sentence = claim.sentence().toLowerCase(Locale.ROOT);
        boolean court = sentence.contains(" court") || sentence.contains(" corte") || sentence.contains("tribunal");
        String actor = event.event().actor().toLowerCase(Locale.ROOT);
        return court && !actor.contains("court") && !event.event().kind().equals("court");
    }

    private Verdict decision(Claim claim) {
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        Optional<Determination> decided =
                period.kind() == ClaimPeriod.Kind.DAY ? decisions.findOn(period.first()) : Optional.empty();
        return decided.map(decision -> Verdict.of(
                        Finding.supported,
                        words.say("The decision is dated ", "La decisión es del ") + claim.period() + ".",
                        List.of("determinations:" + decision.cycle())))
                .or(() -> inMonth(claim))
                .or(() -> misdated(claim))
                .orElseGet(() -> Verdict.missing(words.say(
                        "No decision of that day is on record.", "El registro no tiene una decisión de ese día.")));
    }

    /// "The determination of September 2021": a decision of some day of it.
    private Optional<Verdict> inMonth(Claim claim) {
        boolean month = claim.period().length() == "2021-09".length();
        Optional<Determination> decided = month ? decisions.findIn(YearMonth.parse(claim.period())) : Optional.empty();
        return decided.map(decision -> Verdict.of(
                Finding.supported,
                words.say("The decision is dated ", "La decisión es del ") + decision.decidedOn() + ".",
                List.of("determinations:" + decision.cycle())));
    }

    /// A day off that of a decision, where its print, which comes out days later, is not spoken of.
    private Optional<Verdict> misdated(Claim claim) {
        return facts.tell(claim.sentence(), Telling.in_print) ? Optional.empty() : misdated.of(claim);
    }
}
