package org.majorslist.check.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Verdict;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.check.weigh.Facts;
import org.majorslist.check.weigh.NamedYears;
import org.majorslist.check.weigh.Words;
import org.majorslist.register.Determination;

/// Judges who was certified, refused or waived, by the determinations on record.
public final class Standings {
    private static final int MOST_TOLD = 6;

    private final Decisions decisions;
    private final Facts facts;
    private final Words words;
    private final DecisionWords telling;
    private final Misdated misdated;
    private final OnlyThese onlyThese;
    private final TermStandings terms;

    /// Makes it ready for the claims of one article.
    ///
    /// @param decisions the determinations, as the day of the article has them
    /// @param facts the tables that say where a claim is judged
    /// @param words how verdicts are worded
    public Standings(Decisions decisions, Facts facts, Words words) {
        this.decisions = decisions;
        this.facts = facts;
        this.words = words;
        telling = new DecisionWords(decisions, words);
        misdated = new Misdated(decisions, words);
        onlyThese = new OnlyThese(decisions, facts);
        terms = new TermStandings(decisions, facts, words);
    }

    /// Judges a standing; a list is right only if all of it is, and several years only if each is.
    ///
    /// @param claim the claim
    /// @return the verdict
    public Verdict status(Claim claim) {
        Wanted wanted = Wanted.of(claim);
        if (wanted == Wanted.NEVER_REFUSED) {
            return never(claim);
        }
        Optional<Facts.TermRow> term = terms.of(claim);
        if (term.isPresent()) {
            return terms.judge(claim, wanted, term.get());
        }
        Optional<NamedYears> named = named(claim).or(() -> yearsSince(claim));
        if (named.isEmpty()) {
            return alone(decisions.cycleOf(claim), claim, wanted);
        }
        return named.get().since()
                ? eachSince(cyclesSince(claim, named.get()), claim, wanted)
                : told(cyclesOf(claim, named.get()), claim, wanted);
    }

    /// The years since the one a claim is told of, where its words name them too far off.
    private static Optional<NamedYears> yearsSince(Claim claim) {
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        return period.kind() == ClaimPeriod.Kind.SINCE && Wanted.of(claim) == Wanted.CERTIFIED
                ? Optional.of(new NamedYears(List.of(period.from()), true))
                : Optional.empty();
    }

    /// Every year since one; "since 1999 it had always passed" is told of the years before the decision in the news.
    private Verdict eachSince(List<Integer> cycles, Claim claim, Wanted wanted) {
        Verdict all = told(cycles, claim, wanted);
        boolean before = cycles.size() > 1 && all.finding() == Finding.contradicted && TimeBefore.looksBack(claim);
        return before ? told(cycles.subList(0, cycles.size() - 1), claim, wanted) : all;
    }

    /// "Only Bolivia and Venezuela got a waiver" is wrong if another country of the list got one, and "decertified on
    /// 25 September" if that was some days before.
    private Verdict alone(int cycle, Claim claim, Wanted wanted) {
        Verdict own = told(List.of(cycle), claim, wanted);
        if (wanted == Wanted.CERTIFIED && own.finding() == Finding.contradicted && TimeBefore.isOfYearsBefore(claim)) {
            return Verdict.missing(words.say(
                    "It is told of the years before this decision.",
                    "Se cuenta de los años anteriores a esta decisión."));
        }
        return own.finding() == Finding.supported
                ? misdated.of(claim)
                        .orElseGet(() -> notOnly(cycle, claim, wanted).orElse(own))
                : own;
    }

    private Optional<Verdict> notOnly(int cycle, Claim claim, Wanted wanted) {
        List<Determination> others = onlyThese.others(cycle, claim, wanted);
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(Verdict.of(
                        Finding.contradicted,
                        words.say("Not only: ", "No solo: ")
                                + shortened(others.stream().map(telling::told).toList()) + ".",
                        others.stream().map(Rulings::key).toList()));
    }

    /// "In 1998 it got a waiver and in 1999 it was certified": the years found belong to another standing where the one
    /// year this one is told of is not among them.
    private static boolean agree(NamedYears named, Claim claim) {
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        return period.kind() != ClaimPeriod.Kind.YEAR || named.years().contains(period.to());
    }

    /// Of each year named the cycle decided then; a cycle may also be named by its own fiscal year.
    private List<Integer> cyclesOf(Claim claim, NamedYears named) {
        return named.years().stream()
                .map(year -> decisions.cycleOf(claim.in(String.valueOf(year))))
                .distinct()
                .toList();
    }

    private List<Integer> cyclesSince(Claim claim, NamedYears named) {
        int from = named.years().getFirst();
        return IntStream.rangeClosed(from, decisions.day().getYear())
                .mapToObj(year -> decisions.cycleOf(claim.in(String.valueOf(year))))
                .distinct()
                .toList();
    }

    /// Whether a standing told without its year may be that of another decision: of one in which it held, and whose
    /// year the text names somewhere.
    ///
    /// @param claim the claim
    /// @param told the years the text names
    /// @return whether it may
    public boolean mayMeanAnother(Claim claim, Set<Integer> told) {
        return named(claim).isEmpty() && heldIn(claim).stream().anyMatch(told::contains);
    }

    private static Optional<NamedYears> named(Claim claim) {
        return NamedYears.within(claim).or(() -> NamedYears.of(claim).filter(years -> agree(years, claim)));
    }

    /// The years in which all the countries of a claim stood as it says.
    private Set<Integer> heldIn(Claim claim) {
        Wanted wanted = Wanted.of(claim);
        return Stream.of(claim.area().split(";", -1))
                .map(country -> decisions.on(country).stream()
                        .filter(decision -> wanted.of(decision) == Finding.supported)
                        .map(decision -> decision.decidedOn().getYear())
                        .collect(Collectors.toSet()))
                .reduce((some, others) -> {
                    some.retainAll(others);
                    return some;
                })
                .orElse(Set.of());
    }

    private Verdict told(List<Integer> cycles, Claim claim, Wanted wanted) {
        var evidence = new ArrayList<String>();
        var told = new ArrayList<String>();
        Finding worst = Finding.supported;
        for (int cycle : cycles) {
            for (String country : claim.area().split(";", -1)) {
                Optional<Determination> found = decisions.find(cycle, country);
                evidence.add("determinations:" + cycle + "/" + country);
                Finding finding = found.map(wanted::of).orElseGet(() -> absent(cycle));
                told.add(found.map(telling::told)
                        .orElse(country
                                + words.say(": not on the list of cycle ", ": no está en la lista del ciclo ")
                                + cycle));
                worst = worst.compareTo(finding) >= 0 ? worst : finding;
            }
        }
        return Verdict.of(worst, telling.lead(worst) + shortened(told) + ".", evidence);
    }

    private String shortened(List<String> told) {
        String shown = String.join("; ", told.subList(0, Math.min(MOST_TOLD, told.size())));
        int more = told.size() - MOST_TOLD;
        return more > 0 ? shown + words.say("; and %d more", "; y %d más").formatted(more) : shown;
    }

    /// Of a former president named last before the words only the own term counts: "Uribe was never decertified".
    private Predicate<Determination> inTermOf(Claim claim) {
        int at = Math.max(0, claim.sentence().indexOf(claim.span()));
        String before = claim.sentence().substring(0, at).toLowerCase(Locale.ROOT);
        String today = decisions.day().toString();
        return facts.terms().stream()
                .filter(term -> claim.area().equals(term.country()) && named(term, before) >= 0)
                .max(Comparator.comparingInt(term -> named(term, before)))
                .filter(term -> term.to().compareTo(today) < 0)
                .map(term -> (Predicate<Determination>)
                        decision -> decision.decidedOn().toString().compareTo(term.from()) >= 0
                                && decision.decidedOn().toString().compareTo(term.to()) < 0)
                .orElse(decision -> true);
    }

    private static int named(Facts.TermRow term, String before) {
        return term.names().stream().mapToInt(before::lastIndexOf).max().orElse(-1);
    }

    /// "Has never been decertified": the whole record of the country.
    private Verdict never(Claim claim) {
        List<Determination> all = List.of(claim.area().split(";", -1)).stream()
                .flatMap(country -> decisions.on(country).stream())
                .toList();
        List<Determination> meant = all.stream()
                .filter(inTermOf(claim))
                .filter(TimeBefore.of(claim, decisions))
                .toList();
        List<Determination> refusals = meant.stream().filter(Rulings::isRefused).toList();
        boolean other = all.stream().anyMatch(Rulings::isRefused);
        return refusals.isEmpty()
                ? Verdict.of(
                        Finding.supported,
                        other
                                ? words.say(
                                        "The record holds no refusal of that time.",
                                        "El registro no tiene rechazos de ese tiempo.")
                                : telling.noRefusal(claim.area()),
                        meant.stream().limit(1).map(Rulings::key).toList())
                : Verdict.of(
                        Finding.contradicted,
                        telling.lead(Finding.contradicted) + telling.told(refusals.getFirst()) + ".",
                        refusals.stream().map(Rulings::key).toList());
    }

    /// A complete list that lacks the country contradicts; one of unknown length says nothing.
    private Finding absent(int cycle) {
        return decisions.hasWholeList(cycle) ? Finding.contradicted : Finding.not_in_register;
    }
}
