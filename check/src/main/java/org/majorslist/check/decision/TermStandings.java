package org.majorslist.check.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Verdict;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.check.weigh.Facts;
import org.majorslist.check.weigh.Words;
import org.majorslist.register.Determination;

/// Judges a standing told of the years of a president of the United States, by what was decided in them: "Obama never
/// decertified Peru", "Clinton decertified Colombia".
final class TermStandings {
    private static final String JUDGE = "USA";
    private static final int YEAR = 4; // characters
    private static final Pattern EACH_YEAR = Pattern.compile(
            "\\b(?:every|each) (?:single )?(?:year|time)\\b|\\btodos los años\\b|\\bcada año\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private final Decisions decisions;
    private final Facts facts;
    private final Words words;
    private final DecisionWords telling;

    TermStandings(Decisions decisions, Facts facts, Words words) {
        this.decisions = decisions;
        this.facts = facts;
        this.words = words;
        telling = new DecisionWords(decisions, words);
    }

    /// The term whose years a claim is told of; empty if of none.
    Optional<Facts.TermRow> of(Claim claim) {
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        return period.kind() == ClaimPeriod.Kind.YEARS
                ? facts.terms().stream()
                        .filter(term -> term.country().equals(JUDGE)
                                && year(term.from()) == period.from()
                                && year(term.to()) == period.to())
                        .findFirst()
                : Optional.empty();
    }

    private static int year(String day) {
        return Integer.parseInt(day.substring(0, YEAR));
    }

    /// A refusal or waiver must have been in one year of the term, or in each if the text says so; whoever passed must
    /// not have been refused in any.
    Verdict judge(Claim claim, Wanted wanted, Facts.TermRow term) {
        Wanted sense = wanted == Wanted.CERTIFIED ? Wanted.NEVER_REFUSED : wanted;
        boolean all = sense == Wanted.NEVER_REFUSED
                || EACH_YEAR.matcher(claim.sentence()).find();
        Predicate<Determination> fits = decision -> sense.of(decision) == Finding.supported;
        Finding worst = Finding.supported;
        var told = new ArrayList<Determination>();
        for (String country : claim.area().split(";", -1)) {
            List<Determination> own = decisions.on(country).stream()
                    .filter(decision -> decision.decidedOn().toString().compareTo(term.from()) >= 0
                            && decision.decidedOn().toString().compareTo(term.to()) < 0)
                    .toList();
            if (own.isEmpty()) {
                return Verdict.missing(words.say(
                        "The record has no decision on it from those years.",
                        "El registro no tiene decisiones de esos años."));
            }
            boolean held = all ? own.stream().allMatch(fits) : own.stream().anyMatch(fits);
            worst = held ? worst : Finding.contradicted;
            own.stream().filter(held ? fits : fits.negate()).findFirst().ifPresent(told::add);
        }
        return Verdict.of(
                worst,
                telling.lead(worst)
                        + String.join("; ", told.stream().map(telling::told).toList())
                        + ".",
                told.stream().map(Rulings::key).toList());
    }
}
