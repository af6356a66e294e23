package org.majorslist.check.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Amount;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Qualifier;
import org.majorslist.check.legal.LawClauses;
import org.majorslist.check.mark.Denials;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.LawWords;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Pattern;
import org.majorslist.check.mark.Patterns;
import org.majorslist.check.mark.Rules;
import org.majorslist.check.mark.VerdictWords;
import org.majorslist.check.mark.VerdictWords.Outcome;
import org.majorslist.check.standing.CompanyClauses;
import org.majorslist.check.standing.CountedNouns;
import org.majorslist.check.standing.SeveralYears;
import org.majorslist.check.standing.StandingDates;
import org.majorslist.check.standing.VerdictClauses;

/// Finds the claims that patterns of claims.csv describe: status, law, dates, ranks, events.
final class WordClaims {
    /// What turns a standing round, by the value its pattern gives.
    private static final Map<String, String> OPPOSITES = Map.of(
            "decertified", "certified",
            "certified", "decertified",
            "waiver_granted", "waiver_denied");

    private record Candidate(
            Patterns.Rule rule,
            Pattern.Match match,
            @Nullable SeveralYears years) implements Comparable<Candidate> {
        /// Several years go before one, then the order of the tables counts, then that of the text.
        @Override
        public int compareTo(Candidate other) {
            int byPlace = Integer.compare(place(), other.place());
            if (byPlace != 0) {
                return byPlace;
            }
            int byRule = Integer.compare(rule.order(), other.rule.order());
            return byRule != 0 ? byRule : Integer.compare(match.from(), other.match.from());
        }

        /// Whether it reads a date that begins at one of some tokens.
        private boolean isDateAt(Set<Integer> starts) {
            return rule.type() == ClaimType.date && starts.contains(match.from());
        }

        /// A date of nothing known gives way to one of something known, whichever rule stands first.
        private int place() {
            boolean unknown = rule.type() == ClaimType.date && rule.indicator().equals("other");
            return unknown ? 2 : years == null ? 1 : 0;
        }
    }

    private final Marked text;
    private final Guards guards;
    private final Denials denials;
    private final WordAmounts amounts;
    private final SaidTwice twice;
    private final StandingDates dates;

    WordClaims(Marked text) {
        this.text = text;
        guards = new Guards(text);
        denials = new Denials(text);
        amounts = new WordAmounts(text);
        twice = new SaidTwice(text);
        dates = new StandingDates(text);
    }

    /// All claims of the text, in its order.
    List<Found> all(Rules.Vocabulary vocabulary, @Nullable LocalDate published) {
        List<Candidate> candidates = candidates(sentence -> true, vocabulary);
        new DateClauses(text, vocabulary.dates(), published)
                .each((rule, match) -> candidates.add(new Candidate(rule, match, null)));
        new LawClauses(text, vocabulary.law())
                .each((rule, match) -> candidates.add(new Candidate(rule, match, years(rule, match))));
        var records = new ArrayList<Candidate>();
        var starts = new HashSet<Integer>();
        new SuperlativeClauses(text, vocabulary.superlatives()).each((rule, match) -> {
            records.add(new Candidate(rule, match, null));
            starts.add(match.from());
        });
        candidates.removeIf(other -> other.isDateAt(starts)); // "not so small since 2002" tells no refusal
        candidates.addAll(records);
        return accepted(candidates);
    }

    /// The claims of some sentences, without those of dates and of the law read word by word.
    List<Found> in(IntPredicate sentences, Rules.Vocabulary vocabulary) {
        return accepted(candidates(sentences, vocabulary));
    }

    private List<Candidate> candidates(IntPredicate sentences, Rules.Vocabulary vocabulary) {
        var candidates = new ArrayList<Candidate>();
        BiConsumer<Patterns.Rule, Pattern.Match> taker =
                (rule, match) -> candidates.add(new Candidate(rule, match, years(rule, match)));
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            if (sentences.test(sentence)) {
                vocabulary.claims().each(text, sentence, taker);
            }
        }
        new VerdictClauses(text, vocabulary.verdicts()).each(sentences, taker);
        new CompanyClauses(text, vocabulary.verdicts()).each(sentences, taker);
        new CountedNouns(text, vocabulary.verdicts()).each(sentences, taker);
        return candidates;
    }

    private List<Found> accepted(List<Candidate> candidates) {
        candidates.removeIf(candidate -> !guards.allow(candidate.rule(), candidate.match()));
        Collections.sort(candidates);
        var accepted = new ArrayList<Found>();
        var bySentence = new HashMap<Integer, List<Found>>();
        for (Candidate candidate : candidates) {
            Found found = found(candidate);
            if (found == null) {
                continue;
            }
            List<Found> near = bySentence.computeIfAbsent(text.sentence(found.from()), sentence -> new ArrayList<>());
            boolean read = candidate.rule().order() == VerdictWords.ORDER;
            boolean legal = candidate.rule().order() >= LawWords.ORDER;
            if (!(read && twice.told(found, near)) && !(legal && twice.spared(found, near))) {
                take(found, near);
            }
        }
        bySentence.values().forEach(accepted::addAll);
        accepted.sort(Comparator.comparingInt(Found::from));
        return dates.of(accepted);
    }

    /// Keeps a claim if no other says the same; a standing said twice, once with its countries, is one.
    private void take(Found found, List<Found> near) {
        for (int i = 0; i < near.size(); i++) {
            Found other = near.get(i);
            if (twice.same(found, other)) {
                near.set(i, SaidTwice.together(other, found));
                return;
            }
        }
        if (!twice.clashes(found, near)) {
            near.add(found);
        }
    }

    /// Years in a row behind a refusal; they make one standing of it, however its own pattern reads the first.
    private @Nullable SeveralYears years(Patterns.Rule rule, Pattern.Match match) {
        boolean standing = Outcome.isStanding(rule.indicator())
                || (rule.indicator().equals("decertification_year")
                        && rule.get("period").equals("year")
                        && match.to() - match.from() > 2)
                || rule.indicator().equals("consecutive_decertifications");
        if (!standing) {
            return null;
        }
        SeveralYears behind = SeveralYears.behind(text, match.from(), match.to());
        boolean dated = behind != null || SeveralYears.isDated(text, match.to());
        return dated ? behind : SeveralYears.opening(text, match.from());
    }

    private @Nullable Found found(Candidate candidate) {
        Patterns.Rule rule = candidate.rule();
        Pattern.Match match = candidate.match();
        ClaimType type = rule.type();
        Mention.Quantity span = WordAmounts.duration(rule, match);
        if (span != null) {
            double years = span.number().value() * (span.unit().equals("decades") ? 10 : 1);
            boolean timed = span.unit().equals("decades") || span.unit().equals("years");
            return !timed
                    ? null
                    : new Found(
                            match.from(),
                            match.to(),
                            ClaimType.quantity,
                            "certification_duration",
                            "",
                            Amount.number(years, "years", span.qualifier()),
                            rule.get("area"),
                            "",
                            match.mentions(),
                            span,
                            rule.why());
        }
        SeveralYears years = candidate.years();
        if (years != null && type != ClaimType.quantity) {
            boolean said = Outcome.isStanding(rule.indicator());
            return standing(
                    candidate,
                    said ? rule.get("value") : "decertified",
                    years.period(),
                    Math.max(match.to(), years.to()));
        }
        boolean standing = type == ClaimType.status && rule.indicator().equals("certification_status");
        boolean denied = rule.denies() && rule.get("value").equals("certified");
        if (standing
                && (denied || denials.of(match.from(), match.to()) >= 0)
                && denials.since(match.from(), match.to())) {
            Found told = standing(candidate, rule.get("value"), rule.get("period"), match.to());
            return dates.last(
                    match.from(), match.to(), told, !denied && rule.get("value").equals("certified"));
        }
        int denial = type == ClaimType.status && Outcome.isStanding(rule.indicator()) && !rule.denies()
                ? denials.of(match.from(), match.to())
                : -1;
        String opposite = denial < 0 ? null : OPPOSITES.get(rule.get("value"));
        if (opposite != null) {
            Found turned = standing(candidate, opposite, rule.get("period"), match.to());
            return turned.startingAt(Math.min(denial, match.from()));
        }
        Amount amount = amounts.of(rule, match);
        String indicator = rule.indicator();
        int detail = indicator.indexOf(':'); // other:majors_list_added
        return amount == null
                ? null
                : new Found(
                        match.from(),
                        years == null ? match.to() : Math.max(match.to(), years.to()),
                        type,
                        detail < 0 ? indicator : indicator.substring(0, detail),
                        detail < 0 ? "" : indicator.substring(detail + 1),
                        amount,
                        rule.get("area"),
                        years == null ? rule.get("period") : years.period(),
                        match.mentions(),
                        null,
                        rule.why());
    }

    private static Found standing(Candidate candidate, String value, String period, int to) {
        Patterns.Rule rule = candidate.rule();
        boolean dated = rule.type() == ClaimType.date;
        return new Found(
                candidate.match().from(),
                to,
                ClaimType.status,
                dated ? "certification_status" : rule.indicator(),
                "",
                Amount.word(value, "", Qualifier.EXACTLY),
                rule.get("area"),
                period,
                candidate.match().mentions().stream()
                        .filter(mention -> !(dated && mention instanceof Mention.Date))
                        .toList(),
                null,
                rule.why());
    }
}
