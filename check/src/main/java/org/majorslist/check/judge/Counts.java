package org.majorslist.check.judge;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Qualifier;
import org.majorslist.check.Verdict;
import org.majorslist.register.Determination;

/// Judges how many countries were listed, refused, certified or waived, how often in a row, and how long ago.
final class Counts {
    private static final double DAYS_OF_A_YEAR = 365.25;
    private static final int DAYS_FRESH = 200;
    private static final double NEAR = 0.05;
    /// "Not certified for 17 years" counts the years gone by as well as the refusals.
    private static final Pattern WITHOUT =
            Pattern.compile("\\b(not|without|never|outside|sin|no)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern RUN = Pattern.compile(
            "\\b(straight|consecutive|running|in a row|consecutiv\\p{L}+|seguid[oa]s?)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern REFUSAL = Pattern.compile(
            "(designat|decertif|blacklist|fail|refus|denied|descertif|design|fall)", Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_THE =
            Pattern.compile("\\b(of|among|de|entre) (the|los|las) $", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER_REFUSED = Pattern.compile(
            "^(\\p{L}+|\\d{1,2}) (were|had|have|has|was|fueron|han|habían)( also| been| sido)?"
                    + " (designat|decertif|fail|refus|denied|descertif|design|fall)",
            Pattern.CASE_INSENSITIVE);

    private final Decisions decisions;
    private final Words words;

    Counts(Decisions decisions, Words words) {
        this.decisions = decisions;
        this.words = words;
    }

    /// Judges a count of countries listed, refused, certified or waived.
    @Nullable
    Verdict count(Claim claim) {
        Double claimed = claim.amount().number();
        if (claimed == null) {
            return null;
        }
        int cycle = decisions.cycleOf(claim);
        List<Determination> listed = decisions.listed(cycle);
        if (listed.isEmpty()) {
            return Verdict.missing(words.say(
                    "The record holds no list for that cycle.", "El registro no tiene lista para ese ciclo."));
        }
        List<Long> counts = counts(meant(claim), listed);
        Finding best = Finding.contradicted;
        long near = counts.getFirst();
        for (long count : counts) {
            Finding finding = compare(claim, count, claimed);
            near = finding.compareTo(best) < 0 ? count : near;
            best = Tolerance.better(best, finding);
        }
        String reason = words.say(
                        "The record counts %d of %d countries in cycle %d.",
                        "El registro cuenta %d de %d países en el ciclo %d.")
                .formatted(near, listed.size(), cycle);
        return new Verdict(
                best,
                reason,
                List.of("determinations:" + cycle),
                List.of(),
                best == Finding.contradicted ? (double) near : null);
    }

    /// "Of the 23 countries, five were designated": the number behind "of the" is the list, the one designated is not.
    private static String meant(Claim claim) {
        int at = claim.sentence().indexOf(claim.span());
        if (at < 0) {
            return claim.indicator();
        }
        String before = claim.sentence().substring(0, at);
        String behind = claim.sentence().substring(at + claim.span().length());
        if (claim.indicator().equals("decertified_count")
                && OF_THE.matcher(before).find()) {
            return "majors_list_size";
        }
        boolean refused = claim.indicator().equals("majors_list_size")
                && NUMBER_REFUSED.matcher(claim.span() + behind).find();
        return refused ? "decertified_count" : claim.indicator();
    }

    private static Finding compare(Claim claim, long count, double claimed) {
        if (claim.amount().qualifier() != Qualifier.EXACTLY) {
            return Tolerance.level((double) count, claimed, claim.amount().qualifier());
        }
        return off(count, claimed);
    }

    /// A number of countries or refusals is right, near it by a twentieth at most, or wrong.
    private static Finding off(long count, double claimed) {
        long off = Math.abs(count - Math.round(claimed));
        return off == 0 ? Finding.supported : off <= count * NEAR ? Finding.imprecise : Finding.contradicted;
    }

    /// The ways to count that a fair reader allows, the plainest first.
    private static List<Long> counts(String indicator, List<Determination> listed) {
        long refused = listed.stream().filter(Decisions::isRefused).count();
        long negative = listed.stream()
                .filter(decision -> decision.outcome().isNegative())
                .count();
        long barred = listed.stream()
                .filter(decision -> Decisions.isRefused(decision) && !Decisions.isWaived(decision))
                .count();
        return switch (indicator) {
            case "majors_list_size" -> List.of((long) listed.size());
            case "decertified_count" -> List.of(refused, negative, barred);
            case "certified_count" -> List.of(listed.size() - refused, listed.size() - negative);
            case "waiver_count" ->
                List.of(listed.stream().filter(Decisions::isWaived).count());
            default -> throw new IllegalArgumentException("No count of " + indicator + ".");
        };
    }

    /// Whether a length of time counts refusals in a row rather than the years since the last.
    boolean isRun(Claim claim) {
        return RUN.matcher(claim.sentence()).find();
    }

    /// Judges how many refusals came in a row.
    @Nullable
    Verdict inARow(Claim claim) {
        Double claimed = claim.amount().number();
        if (claimed == null) {
            return null;
        }
        List<Determination> own = decisions.on(claim.area()).stream()
                .filter(decision -> decision.decidedOn().getYear() <= lastYear(claim))
                .toList();
        int row = run(own);
        Finding finding = off(row, claimed);
        if (row > 0 && WITHOUT.matcher(claim.span()).find()) {
            long years = ChronoUnit.YEARS.between(own.get(row - 1).decidedOn(), decisions.day());
            finding = Tolerance.better(finding, off(years, claimed));
        }
        List<String> evidence = own.stream().limit(row + 1L).map(Decisions::key).toList();
        return new Verdict(
                finding, toldRun(row), evidence, List.of(), finding == Finding.contradicted ? (double) row : null);
    }

    /// "Twice in a row, in 1996 and 1997" ends in the last of these years.
    private int lastYear(Claim claim) {
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        return period.kind() == ClaimPeriod.Kind.YEARS
                ? period.to()
                : decisions.day().getYear();
    }

    private static int run(List<Determination> latestFirst) {
        int row = 0;
        while (row < latestFirst.size() && latestFirst.get(row).outcome().isNegative()) {
            row++;
        }
        return row;
    }

    private String toldRun(int row) {
        return words.say(
                        "The record has %d refusals in a row up to then.",
                        "El registro tiene %d rechazos seguidos hasta entonces.")
                .formatted(row);
    }

    /// Judges "designated every year since 2008" of a country; `null` if no country is refused in the sentence.
    @Nullable
    Verdict everyYearSince(Claim claim) {
        Double since = claim.amount().number();
        Optional<String> country = decisions.countryIn(claim.sentence());
        if (since == null
                || country.isEmpty()
                || !REFUSAL.matcher(claim.sentence()).find()) {
            return null;
        }
        List<Determination> own = decisions.on(country.get());
        int row = run(own);
        boolean right = row > 0 && own.get(row - 1).decidedOn().getYear() <= since;
        return Verdict.of(
                right ? Finding.supported : Finding.contradicted,
                toldRun(row),
                own.stream().limit(row + 1L).map(Decisions::key).toList());
    }

    /// Judges how long ago the last refusal was.
    @Nullable
    Verdict yearsSince(Claim claim) {
        Double claimed = claim.amount().number();
        Optional<Determination> last = decisions.on(claim.area()).stream()
                .filter(decision -> decision.outcome().isNegative()
                        && decision.decidedOn().isBefore(decisions.day().minusDays(DAYS_FRESH)))
                .findFirst();
        if (claimed == null || last.isEmpty()) {
            return Verdict.missing(
                    words.say("The record holds no earlier refusal.", "El registro no tiene un rechazo anterior."));
        }
        double years = ChronoUnit.DAYS.between(last.get().decidedOn(), decisions.day()) / DAYS_OF_A_YEAR;
        double scale = claim.amount().unit().equals("decades") ? 10 : 1;
        int calendar = decisions.day().getYear() - last.get().decidedOn().getYear(); // as people count years
        Qualifier qualifier = claim.amount().qualifier();
        return Verdict.of(
                Tolerance.better(
                        Tolerance.level(years / scale, claimed, qualifier),
                        Tolerance.level(calendar / scale, claimed, qualifier)),
                words.say(
                                "The last refusal was decided on %s, %s years before.",
                                "El último rechazo se decidió el %s, %s años antes.")
                        .formatted(last.get().decidedOn(), words.number(years)),
                List.of(Decisions.key(last.get())));
    }
}
