package org.majorslist.check.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Qualifier;
import org.majorslist.check.Verdict;
import org.majorslist.register.Determination;
import org.majorslist.register.Outcome;
import org.majorslist.register.Register;
import org.majorslist.register.Waiver;

/// Judges who was certified, refused or waived, and how many were, by the determinations on record.
final class Standings {
    private static final int DAYS_NEAR = 10;

    private final List<Determination> decisions;
    private final LocalDate day;

    Standings(Register register, LocalDate day) {
        this.decisions = register.tables().determinations();
        this.day = day;
    }

    /// The cycle decided on a day or last before it.
    private int cycle(LocalDate at) {
        return decisions.stream()
                .filter(decision -> !decision.decidedOn().isAfter(at.plusDays(DAYS_NEAR)))
                .max((a, b) -> a.decidedOn().compareTo(b.decidedOn()))
                .map(Determination::cycle)
                .orElse(0);
    }

    private int cycleOf(Claim claim) {
        String period = claim.period();
        if (period.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return cycle(LocalDate.parse(period));
        }
        if (period.matches("\\d{4}")) {
            int year = Integer.parseInt(period);
            LocalDate end = LocalDate.of(year, 12, 20);
            return cycle(end.isAfter(day) ? day : end);
        }
        return cycle(day);
    }

    private Optional<Determination> find(int cycle, String country) {
        return decisions.stream()
                .filter(decision ->
                        decision.cycle() == cycle && decision.country().equals(country))
                .findFirst();
    }

    private static boolean refused(Determination decision) {
        return decision.outcome().isNegative() || decision.outcome() == Outcome.VITAL_NATIONAL_INTERESTS;
    }

    private static boolean waived(Determination decision) {
        boolean waiver = decision.waiver() == Waiver.FULL
                || decision.waiver() == Waiver.PARTIAL
                || decision.waiver() == Waiver.EXTENT_UNKNOWN;
        return waiver || decision.outcome() == Outcome.VITAL_NATIONAL_INTERESTS;
    }

    /// Judges a standing; a list is right only if all of it is.
    Verdict status(Claim claim) {
        int cycle = cycleOf(claim);
        var evidence = new ArrayList<String>();
        var words = new ArrayList<String>();
        Finding worst = Finding.supported;
        for (String country : claim.area().split(";", -1)) {
            Optional<Determination> found = find(cycle, country);
            evidence.add("determinations:" + cycle + "/" + country);
            Finding finding =
                    found.map(decision -> one(claim.amount().word(), decision)).orElseGet(() -> absent(cycle));
            words.add(found.map(decision -> "%s: %s%s, decided %s"
                            .formatted(
                                    decision.countryNameThen(),
                                    decision.outcome()
                                            .name()
                                            .toLowerCase(java.util.Locale.ROOT)
                                            .replace('_', ' '),
                                    waiverWords(decision),
                                    decision.decidedOn()))
                    .orElse(country + ": not on the list of cycle " + cycle));
            worst = worst.compareTo(finding) >= 0 ? worst : finding;
        }
        String lead = worst == Finding.supported
                ? "The record agrees: "
                : worst == Finding.not_in_register ? "The record does not say: " : "The record has it otherwise: ";
        return Verdict.of(worst, lead + String.join("; ", words) + ".", evidence);
    }

    private static String waiverWords(Determination decision) {
        return switch (decision.waiver()) {
            case FULL -> ", with a full waiver";
            case PARTIAL -> ", with a partial waiver";
            case EXTENT_UNKNOWN -> ", with a waiver";
            case NONE, UNKNOWN -> "";
        };
    }

    private static Finding one(String word, Determination decision) {
        boolean right = switch (word) {
            case "decertified" -> refused(decision);
            case "certified" ->
                decision.outcome() == Outcome.FULLY_COOPERATING || decision.outcome() == Outcome.NOT_FAILED;
            case "waiver_granted" -> waived(decision);
            case "waiver_denied" ->
                refused(decision)
                        && decision.waiver() == Waiver.NONE
                        && decision.outcome().isNegative();
            default -> false;
        };
        boolean half = (word.equals("certified") && decision.outcome() == Outcome.VITAL_NATIONAL_INTERESTS)
                || (word.equals("waiver_granted") && decision.waiver() == Waiver.UNKNOWN);
        return right ? Finding.supported : half ? Finding.imprecise : Finding.contradicted;
    }

    /// A complete list that lacks the country contradicts; one of unknown length says nothing.
    private Finding absent(int cycle) {
        long listed = decisions.stream()
                .filter(decision -> decision.cycle() == cycle && decision.onMajorsList())
                .count();
        return listed >= 20 ? Finding.contradicted : Finding.not_in_register;
    }

    /// Judges a count of countries listed, refused, certified or waived.
    @Nullable
    Verdict count(Claim claim) {
        Double claimed = claim.amount().number();
        if (claimed == null) {
            return null;
        }
        int cycle = cycleOf(claim);
        List<Determination> listed = decisions.stream()
                .filter(decision -> decision.cycle() == cycle && decision.onMajorsList())
                .toList();
        if (listed.isEmpty()) {
            return Verdict.missing("The record holds no list for that cycle.");
        }
        List<Long> counts = counts(claim.indicator(), listed);
        Finding best = Finding.contradicted;
        long near = counts.getFirst();
        for (long count : counts) {
            Finding finding = claim.amount().qualifier() == Qualifier.EXACTLY
                    ? (count == Math.round(claimed)
                            ? Finding.supported
                            : Math.abs(count - claimed) <= 1 ? Finding.imprecise : Finding.contradicted)
                    : Tolerance.level((double) count, claimed, claim.amount().qualifier());
            near = finding.compareTo(best) < 0 ? count : near;
            best = Tolerance.better(best, finding);
        }
        String reason = "The record counts %d of %d countries in cycle %d.".formatted(near, listed.size(), cycle);
        return new Verdict(
                best,
                reason,
                List.of("determinations:" + cycle),
                List.of(),
                best == Finding.contradicted ? (double) near : null);
    }

    private static List<Long> counts(String indicator, List<Determination> listed) {
        return switch (indicator) {
            case "majors_list_size" -> List.of((long) listed.size());
            case "decertified_count" ->
                List.of(
                        listed.stream().filter(Standings::refused).count(),
                        listed.stream()
                                .filter(decision -> decision.outcome().isNegative())
                                .count(),
                        listed.stream()
                                .filter(decision -> refused(decision) && !waived(decision))
                                .count());
            case "certified_count" ->
                List.of(
                        listed.stream().filter(decision -> !refused(decision)).count(),
                        listed.stream()
                                .filter(decision -> !decision.outcome().isNegative())
                                .count());
            case "waiver_count" ->
                List.of(listed.stream().filter(Standings::waived).count());
            default -> throw new IllegalArgumentException("No count of " + indicator + ".");
        };
    }

    /// Judges "last decertified in 1997", "for the first time since 1996", "decertified in 1996".
    @Nullable
    Verdict year(Claim claim) {
        Double claimed = claim.amount().number();
        if (claimed == null) {
            return null;
        }
        boolean back = claim.indicator().equals("recertification_year");
        int year = (int) Math.round(claimed);
        String country = claim.area();
        List<Determination> own = decisions.stream()
                .filter(decision -> decision.country().equals(country)
                        && decision.decidedOn().isBefore(day.minusDays(200)))
                .toList();
        List<Integer> years = own.stream()
                .filter(decision ->
                        back ? !refused(decision) : decision.outcome().isNegative())
                .map(decision -> decision.decidedOn().getYear())
                .sorted()
                .toList();
        if (years.isEmpty()) {
            return Verdict.missing("The record holds no earlier refusal of " + country + ".");
        }
        String span = claim.span().toLowerCase(java.util.Locale.ROOT);
        boolean last =
                List.of("last", "first", "since", "not ", "never", "desde", "primera", "última", "ultima").stream()
                        .anyMatch(span::contains);
        int latest = years.getLast();
        boolean right = (last && !back) ? latest == year : years.contains(year);
        List<String> evidence = own.stream()
                .filter(decision -> Math.abs(decision.decidedOn().getYear() - latest) <= 1
                        || decision.decidedOn().getYear() == year)
                .map(decision -> "determinations:" + decision.cycle() + "/" + country)
                .toList();
        String reason = back ? "Certified in " + years : "The last refusal before this one is of " + latest + ".";
        return new Verdict(
                right ? Finding.supported : Finding.contradicted,
                reason,
                evidence,
                List.of(),
                right ? null : (double) latest);
    }

    /// Judges how many refusals came in a row.
    @Nullable
    Verdict inARow(Claim claim) {
        Double claimed = claim.amount().number();
        if (claimed == null) {
            return null;
        }
        List<Determination> own = decisions.stream()
                .filter(decision -> decision.country().equals(claim.area())
                        && !decision.decidedOn().isAfter(day.plusDays(DAYS_NEAR)))
                .sorted((a, b) -> b.decidedOn().compareTo(a.decidedOn()))
                .toList();
        int row = 0;
        while (row < own.size() && own.get(row).outcome().isNegative()) {
            row++;
        }
        Finding finding = row == Math.round(claimed) ? Finding.supported : Finding.contradicted;
        List<String> evidence = own.stream()
                .limit(row + 1L)
                .map(decision -> "determinations:" + decision.cycle() + "/" + claim.area())
                .toList();
        return Verdict.of(finding, "The record has " + row + " refusals in a row up to then.", evidence);
    }

    /// Judges how long ago the last refusal was.
    @Nullable
    Verdict since(Claim claim) {
        Double claimed = claim.amount().number();
        if (claimed == null) {
            return null;
        }
        Optional<Determination> last = decisions.stream()
                .filter(decision -> decision.country().equals(claim.area())
                        && decision.outcome().isNegative()
                        && decision.decidedOn().isBefore(day.minusDays(200)))
                .max((a, b) -> a.decidedOn().compareTo(b.decidedOn()));
        if (last.isEmpty()) {
            return Verdict.missing("The record holds no earlier refusal.");
        }
        double years = java.time.temporal.ChronoUnit.DAYS.between(last.get().decidedOn(), day) / 365.25;
        Finding finding = Tolerance.level(years, claimed, claim.amount().qualifier());
        return Verdict.of(
                finding,
                "The last refusal was decided on %s, %.1f years before."
                        .formatted(last.get().decidedOn(), years),
                List.of("determinations:" + last.get().cycle() + "/" + claim.area()));
    }
}
