package org.majorslist.check.decision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Qualifier;
import org.majorslist.check.Verdict;
import org.majorslist.check.weigh.Tolerance;
import org.majorslist.check.weigh.Words;
import org.majorslist.register.Determination;

/// Judges how long ago a country was last refused, or last fully certified: "the first refusal in 28 years", "certified
/// for 28 years", "certified for the first time in four years".
///
/// Where the sentence speaks of passing, either may be meant, and the one that fits decides.
public final class YearsSince {
    private static final double DAYS_OF_A_YEAR = 365.25;
    private static final Pattern FIRST_APPROVAL = Pattern.compile(
            "(?<!de)(?<!des)certifica(ci[oó]n|tion|da|do)?\\b(?!.*(descertif|decertif)).*\\b(la primera|the first) (en|in)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern PASSED = Pattern.compile(
            "\\b(pass(es|ed|ing)?|approv\\p{L}+|certified|certifica(da|do|ción)|clean bill|good (standing|graces)|partner in)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern LET_OFF = Pattern.compile(
            "\\b(escap(?:es|ed|ing)|spared|let off|avoid(?:s|ed|ing)|waive[ds]?|libr[oó]|evit[oó]|eximi\\p{L}+|esquiv[oó])\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private final Decisions decisions;
    private final Words words;

    /// Makes it ready for the claims of one article.
    ///
    /// @param decisions the determinations, as the day of the article has them
    /// @param words how verdicts are worded
    public YearsSince(Decisions decisions, Words words) {
        this.decisions = decisions;
        this.words = words;
    }

    /// Judges how long ago the last refusal or full certification was.
    ///
    /// @param claim the claim
    /// @return the verdict
    public Verdict judge(Claim claim) {
        Double claimed = claim.amount().number();
        boolean passed = PASSED.matcher(claim.sentence()).find();
        List<Determination> own = decisions.on(claim.area());
        Optional<Determination> refused = own.stream()
                .filter(decision -> Rulings.isRefused(decision) && decisions.isBeforeTheNews(decision))
                .findFirst();
        Optional<Determination> certified = passed ? decisions.lastCertified(own) : Optional.empty();
        if (claimed == null || (refused.isEmpty() && certified.isEmpty())) {
            return Verdict.missing(
                    words.say("The record holds no earlier refusal.", "El registro no tiene un rechazo anterior."));
        }
        if (FIRST_APPROVAL.matcher(claim.sentence()).find()) {
            return Verdict.missing(words.say(
                    "It counts from an earlier certification, not from a refusal.",
                    "Cuenta desde una certificación anterior, no desde un rechazo."));
        }
        var counts = new ArrayList<Verdict>();
        refused.ifPresent(last -> counts.add(since(
                claim,
                claimed,
                last,
                words.say(
                        "The last refusal was decided on %s, %s years before.",
                        "El último rechazo se decidió el %s, %s años antes."))));
        certified.ifPresent(last -> counts.add(since(
                claim,
                claimed,
                last,
                words.say(
                        "The last full certification was decided on %s, %s years before.",
                        "La última certificación plena se decidió el %s, %s años antes."))));
        spared(claim, own)
                .ifPresent(last -> counts.add(since(
                        claim,
                        claimed,
                        last,
                        words.say(
                                "The last decision that was no refusal was made on %s, %s years before.",
                                "La última decisión que no fue un rechazo es del %s, %s años antes."))));
        return counts.stream().min(Comparator.comparing(Verdict::finding)).orElseThrow();
    }

    /// "Escaped sanctions for the first time in three years": the last time before that it was not refused.
    private Optional<Determination> spared(Claim claim, List<Determination> own) {
        return LET_OFF.matcher(claim.sentence()).find()
                ? own.stream()
                        .filter(decision -> !Rulings.isRefused(decision) && decisions.isBeforeTheNews(decision))
                        .findFirst()
                : Optional.empty();
    }

    /// Whether so many years lie between no refusal on record and a later one or the day of the text: then it is out
    /// whichever is meant.
    ///
    /// @param claim the claim
    /// @return whether they lie between none
    public boolean fitsNone(Claim claim) {
        Double claimed = claim.amount().number();
        List<LocalDate> refusals = decisions.on(claim.area()).stream()
                .filter(Rulings::isRefused)
                .map(Determination::decidedOn)
                .toList();
        if (claimed == null
                || refusals.isEmpty()
                || PASSED.matcher(claim.sentence()).find()
                || LET_OFF.matcher(claim.sentence()).find()) {
            return false;
        }
        var ends = new ArrayList<>(refusals);
        ends.add(decisions.day());
        return ends.stream()
                .noneMatch(end -> refusals.stream()
                        .filter(start -> start.isBefore(end))
                        .anyMatch(start -> compare(claim, claimed, start, end) != Finding.contradicted));
    }

    private Verdict since(Claim claim, double claimed, Determination last, String told) {
        Finding finding = compare(claim, claimed, last.decidedOn(), decisions.day());
        double years = years(last.decidedOn(), decisions.day());
        return Verdict.of(finding, told.formatted(last.decidedOn(), words.number(years)), List.of(Rulings.key(last)));
    }

    private static double years(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) / DAYS_OF_A_YEAR;
    }

    private static Finding compare(Claim claim, double claimed, LocalDate from, LocalDate to) {
        double years = years(from, to);
        double scale = claim.amount().unit().equals("decades") ? 10 : 1;
        int calendar = to.getYear() - from.getYear(); // as people count years
        Qualifier qualifier = claim.amount().qualifier();
        return Tolerance.better(
                Tolerance.level(years / scale, claimed, qualifier),
                Tolerance.better(
                        Tolerance.level(calendar / scale, claimed, qualifier),
                        Tolerance.level(Math.floor(years) / scale, claimed, qualifier)));
    }
}
