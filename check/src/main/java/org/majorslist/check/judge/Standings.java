package org.majorslist.check.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Verdict;
import org.majorslist.register.Confidence;
import org.majorslist.register.Determination;
import org.majorslist.register.Outcome;
import org.majorslist.register.Waiver;

/// Judges who was certified, refused or waived, and in which year, by the determinations on record.
final class Standings {
    /// A list of so many countries is taken for complete: a country it lacks was not judged.
    private static final int WHOLE_LIST = 20;
    private static final int MOST_TOLD = 6;
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final List<String> SINCE_WORDS =
            List.of("last", "since", "not ", "never", "desde", "últim", "ultim", "nunca", "no ");

    private static final Pattern FIRST = Pattern.compile(
            "\\b(first (?!time)|por primera vez|primera (descertificaci|reprobaci|negativa))",
            Pattern.CASE_INSENSITIVE);

    private final Decisions decisions;
    private final Words words;

    Standings(Decisions decisions, Words words) {
        this.decisions = decisions;
        this.words = words;
    }

    /// Judges a standing; a list is right only if all of it is, and several years only if each is.
    Verdict status(Claim claim) {
        Wanted wanted = Wanted.of(claim);
        if (wanted == Wanted.NEVER_REFUSED) {
            return never(claim);
        }
        Optional<NamedYears> named = named(claim);
        return named.isPresent()
                ? told(
                        named.get().since() ? cyclesSince(claim, named.get()) : cyclesOf(claim, named.get()),
                        claim,
                        wanted)
                : told(List.of(decisions.cycleOf(claim)), claim, wanted);
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
    boolean mayMeanAnother(Claim claim, String text) {
        return named(claim).isEmpty() && heldIn(claim).stream().anyMatch(year -> text.contains(String.valueOf(year)));
    }

    private static Optional<NamedYears> named(Claim claim) {
        return NamedYears.of(claim).filter(years -> agree(years, claim));
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
                told.add(found.map(this::told)
                        .orElse(country
                                + words.say(": not on the list of cycle ", ": no está en la lista del ciclo ")
                                + cycle));
                worst = worst.compareTo(finding) >= 0 ? worst : finding;
            }
        }
        return Verdict.of(worst, lead(worst) + shortened(told) + ".", evidence);
    }

    private String shortened(List<String> told) {
        String shown = String.join("; ", told.subList(0, Math.min(MOST_TOLD, told.size())));
        int more = told.size() - MOST_TOLD;
        return more > 0 ? shown + words.say("; and %d more", "; y %d más").formatted(more) : shown;
    }

    /// "Has never been decertified": the whole record of the country.
    private Verdict never(Claim claim) {
        List<Determination> all = List.of(claim.area().split(";", -1)).stream()
                .flatMap(country -> decisions.on(country).stream())
                .toList();
        List<Determination> refusals =
                all.stream().filter(decision -> decision.outcome().isNegative()).toList();
        return refusals.isEmpty()
                ? Verdict.of(
                        Finding.supported,
                        noRefusal(claim),
                        all.stream().limit(1).map(Decisions::key).toList())
                : Verdict.of(
                        Finding.contradicted,
                        lead(Finding.contradicted) + told(refusals.getFirst()) + ".",
                        refusals.stream().map(Decisions::key).toList());
    }

    private String noRefusal(Claim claim) {
        return words.say("The record holds no refusal of ", "El registro no tiene rechazos de ")
                + decisions.nameOf(claim.area(), words.language()) + ".";
    }

    private String lead(Finding finding) {
        return switch (finding) {
            case supported, supported_other -> words.say("The record agrees: ", "El registro concuerda: ");
            case not_in_register -> words.say("The record does not say: ", "El registro no lo dice: ");
            case imprecise, disputed, contradicted ->
                words.say("The record has it otherwise: ", "El registro dice otra cosa: ");
        };
    }

    private String told(Determination decision) {
        String weak =
                decision.confidence() == Confidence.WEAK ? words.say(" (weakly sourced)", " (con fuente débil)") : "";
        String name = words.say(decision.countryNameThen(), decisions.nameOf(decision.country(), words.language()));
        return name + ": " + outcome(decision.outcome()) + waiver(decision.waiver())
                + words.say(", decided ", ", decidido el ") + decision.decidedOn() + weak;
    }

    private String outcome(Outcome outcome) {
        return words.say(
                outcome.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                switch (outcome) {
                    case FULLY_COOPERATING -> "coopera plenamente";
                    case VITAL_NATIONAL_INTERESTS -> "certificado por intereses nacionales vitales";
                    case DENIED -> "certificación negada";
                    case NOT_FAILED -> "no falló";
                    case FAILED_DEMONSTRABLY -> "falló demostrablemente";
                });
    }

    private String waiver(Waiver waiver) {
        return switch (waiver) {
            case FULL -> words.say(", with a full waiver", ", con exención total");
            case PARTIAL -> words.say(", with a partial waiver", ", con exención parcial");
            case EXTENT_UNKNOWN -> words.say(", with a waiver", ", con exención");
            case NONE, UNKNOWN -> "";
        };
    }

    /// A complete list that lacks the country contradicts; one of unknown length says nothing.
    private Finding absent(int cycle) {
        return decisions.listed(cycle).size() >= WHOLE_LIST ? Finding.contradicted : Finding.not_in_register;
    }

    /// Judges "last decertified in 1997", "for the first time since 1996", "decertified in 1996".
    @Nullable
    Verdict year(Claim claim) {
        Double claimed = claim.amount().number();
        if (claimed == null) {
            return null;
        }
        int year = (int) Math.round(claimed);
        if (claim.indicator().equals("decertification_year") && claim.period().startsWith("since")) {
            return ofRun(claim, year);
        }
        boolean back = claim.indicator().equals("recertification_year");
        List<Determination> own = decisions.on(claim.area());
        List<Determination> meant = own.stream()
                .filter(decision -> back
                        ? !Decisions.isRefused(decision)
                        : decision.outcome().isNegative())
                .toList();
        if (meant.isEmpty()) {
            return otherwise(claim, year, own);
        }
        if (!back && FIRST.matcher(claim.span()).find() && !isSince(claim)) {
            return ofFirst(meant.getLast(), year);
        }
        int latest = latest(claim, meant, year).decidedOn().getYear();
        if (back && own.stream().noneMatch(decision -> decision.decidedOn().getYear() == year)) {
            return Verdict.missing(toldYears(claim, meant, year, true));
        }
        boolean any = meant.stream().anyMatch(decision -> decision.decidedOn().getYear() == year);
        boolean right = any && (back || !isSince(claim) || year == latest);
        List<String> evidence = own.stream()
                .filter(decision -> Math.abs(decision.decidedOn().getYear() - latest) <= 1
                        || decision.decidedOn().getYear() == year)
                .map(Decisions::key)
                .toList();
        return new Verdict(
                right ? Finding.supported : Finding.contradicted,
                toldYears(claim, meant, latest, back),
                evidence,
                List.of(),
                right ? null : (double) latest);
    }

    /// A year of refusal where the record has another outcome of that year; else it has nothing.
    private Verdict otherwise(Claim claim, int year, List<Determination> own) {
        return own.stream()
                .filter(decision -> decision.decidedOn().getYear() == year)
                .findFirst()
                .map(decision -> Verdict.of(Finding.contradicted, noRefusal(claim), List.of(Decisions.key(decision))))
                .orElseGet(() -> Verdict.missing(noRefusal(claim)));
    }

    /// "Decertified every year since 2005": refused in each decision from that year on, and not in the one before.
    private Verdict ofRun(Claim claim, int year) {
        List<Determination> own = decisions.on(claim.area());
        int row = 0;
        while (row < own.size() && own.get(row).outcome().isNegative()) {
            row++;
        }
        if (own.isEmpty()) {
            return Verdict.missing(
                    words.say("The record holds no decision on ", "El registro no tiene decisiones sobre ")
                            + claim.area() + ".");
        }
        int first = row == 0 ? 0 : own.get(row - 1).decidedOn().getYear();
        return new Verdict(
                first == year ? Finding.supported : Finding.contradicted,
                row == 0
                        ? words.say("The last decision was no refusal: ", "La última decisión no fue un rechazo: ")
                                + told(own.getFirst()) + "."
                        : words.say(
                                        "The refusals in a row up to then begin in %d.",
                                        "Los rechazos seguidos hasta entonces empiezan en %d.")
                                .formatted(first),
                own.stream().limit(row + 1L).map(Decisions::key).toList(),
                List.of(),
                row == 0 || first == year ? null : (double) first);
    }

    /// "First decertified in 2005" names the earliest refusal on record.
    private Verdict ofFirst(Determination first, int year) {
        int began = first.decidedOn().getYear();
        return new Verdict(
                began == year ? Finding.supported : Finding.contradicted,
                words.say("The first refusal on record: ", "El primer rechazo del registro: ") + told(first) + ".",
                List.of(Decisions.key(first)),
                List.of(),
                began == year ? null : (double) began);
    }

    /// The last decision of the kind meant, but for the one the article brings as news, and before a later year the
    /// sentence tells of: "refused in 2008, the first time since 1997".
    private Determination latest(Claim claim, List<Determination> meant, int year) {
        int told = YEAR.matcher(claim.sentence())
                .results()
                .mapToInt(found -> Integer.parseInt(found.group()))
                .filter(other -> isSince(claim) && other > year)
                .min()
                .orElse(Integer.MAX_VALUE);
        return meant.stream()
                .filter(decision -> decisions.isBeforeTheNews(decision)
                        && decision.decidedOn().getYear() < told)
                .findFirst()
                .orElse(meant.getFirst());
    }

    private static boolean isSince(Claim claim) {
        String span = claim.span().toLowerCase(Locale.ROOT);
        return SINCE_WORDS.stream().anyMatch(span::contains);
    }

    private String toldYears(Claim claim, List<Determination> meant, int latest, boolean back) {
        if (!back && isSince(claim)) {
            return words.say("The last refusal before this one is of ", "El último rechazo anterior es de ") + latest
                    + ".";
        }
        List<Integer> years = meant.stream()
                .map(decision -> decision.decidedOn().getYear())
                .sorted()
                .distinct()
                .toList();
        String name = decisions.nameOf(claim.area(), words.language());
        return back
                ? words.say("The record has %s certified in %s.", "El registro tiene a %s certificado en %s.")
                        .formatted(name, words.years(years))
                : words.say("The record has %s refused in %s.", "El registro tiene a %s rechazado en %s.")
                        .formatted(name, words.years(years));
    }
}
