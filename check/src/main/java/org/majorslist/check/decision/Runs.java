package org.majorslist.check.decision;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Link;
import org.majorslist.check.Sureness;
import org.majorslist.check.Verdict;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.check.weigh.Facts;
import org.majorslist.check.weigh.Tolerance;
import org.majorslist.check.weigh.Words;
import org.majorslist.register.Determination;

/// Judges refusals in a row: how many, and since when.
///
/// The run meant is the one that goes on. Where none goes on, or the sentence names years of an earlier one, that is
/// meant.
public final class Runs {
    private static final int FEWEST = 2;
    private static final Pattern WITHOUT =
            Pattern.compile("\\b(not|without|never|outside|sin|no)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern AT_LEAST = Pattern.compile(
            "\\b(at least|no fewer than|al menos|por lo menos|como mínimo|no menos de)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern RUN = Pattern.compile(
            "\\b(straight|consecutive|running|in a row|years of (?:decertification|refusals?)|consecutiv\\p{L}+|seguid[oa]s?"
                    + "|años de (?:descertificaci[oó]n|rechazos?))\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    /// "Not fully certified": let off by a waiver neither.
    private static final Pattern FULLY = Pattern.compile("\\b(fully|plenamente|full)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern EVERY = Pattern.compile(
            "\\b(every|each|cada|todos los años)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern REFUSAL = Pattern.compile(
            "(designat|decertif|blacklist|fail|refus|denied|descertif|design|fall)", Pattern.CASE_INSENSITIVE);

    /// Refusals of one country in one cycle after the other.
    ///
    /// @param decisions the latest first
    /// @param goesOn whether no later decision ended it
    private record Run(List<Determination> decisions, boolean goesOn) {
        int length() {
            return decisions.size();
        }

        /// In how many years: 2003 had two decisions.
        long years() {
            return decisions.stream()
                    .map(decision -> decision.decidedOn().getYear())
                    .distinct()
                    .count();
        }

        int from() {
            return decisions.getLast().decidedOn().getYear();
        }

        int to() {
            return decisions.getFirst().decidedOn().getYear();
        }
    }

    private final Decisions decisions;
    private final Facts facts;
    private final Words words;

    /// Makes it ready for the claims of one article.
    ///
    /// @param decisions the determinations, as the day of the article has them
    /// @param facts the tables that say where a claim is judged
    /// @param words how verdicts are worded
    public Runs(Decisions decisions, Facts facts, Words words) {
        this.decisions = decisions;
        this.facts = facts;
        this.words = words;
    }

    /// Whether a length of time counts refusals in a row rather than the years since the last.
    ///
    /// @param claim the claim
    /// @return whether it does
    public static boolean isMeant(Claim claim) {
        return RUN.matcher(claim.sentence()).find();
    }

    /// Judges how many refusals came in a row; `null` if the country was never refused.
    ///
    /// @param claim the claim
    /// @return the verdict, or `null`
    public @Nullable Verdict length(Claim claim) {
        Double claimed = claim.amount().number();
        List<Run> meant = meant(claim);
        if (claimed == null || meant.isEmpty()) {
            return null;
        }
        Run best = meant.stream()
                .min(Comparator.comparing((Run run) -> finding(claim, run, claimed)))
                .orElseThrow();
        Finding finding = finding(claim, best, claimed);
        if (finding == Finding.contradicted && FULLY.matcher(claim.span()).find()) {
            return Verdict.missing(words.say(
                    "Years with a waiver may be counted as well.", "Pueden contarse también años con exención."));
        }
        return new Verdict(
                finding,
                told(best),
                evidence(best),
                List.of(),
                finding == Finding.contradicted ? (double) best.length() : null);
    }

    /// The years of the run a claim means, where that has just so many refusals as it tells.
    ///
    /// @param claim the claim
    /// @return the years as a claim writes them; empty if the run has another length
    public Optional<String> years(Claim claim) {
        Double claimed = claim.amount().number();
        return meant(claim).stream()
                .filter(run -> claimed != null && claimed == run.length() && run.length() >= FEWEST)
                .map(run -> run.from() + ".." + run.to())
                .findFirst();
    }

    /// "Not certified for 17 years" counts the years gone by as well as the refusals.
    private Finding finding(Claim claim, Run run, double claimed) {
        boolean atLeast = AT_LEAST.matcher(claim.span()).find() && run.length() >= claimed;
        Finding refusals = atLeast
                ? Finding.supported
                : Tolerance.better(
                        Tolerance.level(run.length(), claimed, claim.amount().qualifier()),
                        Tolerance.level(
                                (double) run.years(), claimed, claim.amount().qualifier()));
        if (!RUN.matcher(claim.span()).find()) { // "its third refusal" may count them all
            long all = decisions.on(claim.area()).stream()
                    .filter(Rulings::isRefused)
                    .count();
            refusals = Tolerance.better(
                    refusals,
                    Tolerance.level((double) all, claimed, claim.amount().qualifier()));
        }
        if (!WITHOUT.matcher(claim.span()).find()) {
            return refusals;
        }
        long years = ChronoUnit.YEARS.between(run.decisions().getLast().decidedOn(), decisions.day());
        return Tolerance.better(
                refusals,
                Tolerance.level((double) years, claimed, claim.amount().qualifier()));
    }

    /// The run that goes on, and those of which the sentence names a year; without either the last there was.
    private List<Run> meant(Claim claim) {
        List<Run> runs = of(claim.area());
        List<Run> meant = runs.stream()
                .filter(run -> run.goesOn() || isNamed(claim, run) || isSpokenOf(claim, run))
                .toList();
        return meant.isEmpty() ? runs.stream().limit(1).toList() : meant;
    }

    /// Whether a run that ended in a year the text spoke of before is just as long as told: then that is meant.
    private static boolean isSpokenOf(Claim claim, Run run) {
        Double claimed = claim.amount().number();
        return claimed != null
                && claimed == run.length()
                && claim.links().periods().stream()
                        .map(link -> ClaimPeriod.of(link.value()))
                        .anyMatch(period -> !period.isOpen() && period.to() == run.to());
    }

    /// Whether a run of just that length ended in a year that the text names somewhere.
    ///
    /// @param claim the claim
    /// @param told the years the text names
    /// @return whether one did
    public boolean mayMeanAnother(Claim claim, Set<Integer> told) {
        Double claimed = claim.amount().number();
        return claimed != null
                && of(claim.area()).stream().anyMatch(run -> claimed == run.length() && told.contains(run.to()));
    }

    private boolean isNamed(Claim claim, Run run) {
        ClaimPeriod own = ClaimPeriod.of(claim.period());
        boolean ends = own.kind() == ClaimPeriod.Kind.YEARS && own.to() == run.to();
        return ends
                || isOfItsTime(claim, run)
                || claim.links().periods().stream()
                        .filter(link -> link.sureness() != Sureness.INFERRED)
                        .map(Link::value)
                        .map(ClaimPeriod::of)
                        .anyMatch(period -> !period.isOpen() && period.to() >= run.from() && period.from() <= run.to());
    }

    /// "The Clinton White House turned it down twice": the runs of the time a former president named governed.
    private boolean isOfItsTime(Claim claim, Run run) {
        String sentence = claim.sentence().toLowerCase(Locale.ROOT);
        String today = decisions.day().toString();
        return facts.terms().stream()
                .filter(term -> term.to().compareTo(today) < 0)
                .filter(term -> term.names().stream().anyMatch(sentence::contains))
                .anyMatch(term -> Integer.parseInt(term.from().substring(0, 4)) <= run.from()
                        && Integer.parseInt(term.to().substring(0, 4)) >= run.to());
    }

    private List<Run> of(String country) {
        var runs = new ArrayList<Run>();
        var row = new ArrayList<Determination>();
        boolean goesOn = true;
        for (Determination decision : decisions.on(country)) {
            if (Rulings.isRefused(decision)) {
                row.add(decision);
            } else {
                add(runs, row, goesOn);
                row.clear();
                goesOn = false;
            }
        }
        add(runs, row, goesOn);
        return runs;
    }

    private static void add(List<Run> runs, List<Determination> row, boolean goesOn) {
        if (!row.isEmpty()) {
            runs.add(new Run(List.copyOf(row), goesOn));
        }
    }

    private static List<String> evidence(Run run) {
        return run.decisions().stream().map(Rulings::key).toList();
    }

    private String told(Run run) {
        return words.say(
                        "The record has %d refusals in a row, from %d to %d.",
                        "El registro tiene %d rechazos seguidos, de %d a %d.")
                .formatted(run.length(), run.from(), run.to());
    }

    /// Judges "designated every year since 2008" of a country; `null` if no country is refused in the sentence.
    ///
    /// @param claim the claim
    /// @return the verdict, or `null`
    public @Nullable Verdict since(Claim claim) {
        Optional<String> country = decisions.countryIn(claim.sentence());
        boolean refused = REFUSAL.matcher(claim.sentence()).find();
        return country.isEmpty() || !refused ? null : since(claim, country.get());
    }

    /// Judges "has been refused since 2005", told of a year; `null` if it tells no start, or no run goes on.
    ///
    /// @param claim the claim
    /// @return the verdict, or `null`
    public @Nullable Verdict start(Claim claim) {
        return claim.period().startsWith("since ") ? since(claim, claim.area()) : null;
    }

    /// Judges since when a country has been refused; `null` if no run of refusals goes on.
    @Nullable
    private Verdict since(Claim claim, String country) {
        Double since = claim.amount().number();
        Optional<Run> run = of(country).stream()
                .filter(row -> row.goesOn() && row.length() >= FEWEST)
                .findFirst();
        if (since == null || run.isEmpty()) {
            return null;
        }
        boolean every = EVERY.matcher(claim.sentence()).find();
        boolean right = run.get().from() == since || (every && run.get().from() < since);
        return new Verdict(
                right ? Finding.supported : Finding.contradicted,
                told(run.get()),
                evidence(run.get()),
                List.of(),
                right ? null : (double) run.get().from());
    }
}
