package org.majorslist.check.decision;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Verdict;
import org.majorslist.check.weigh.Words;
import org.majorslist.register.Determination;

/// Judges in which year a country was refused or certified, by the determinations on record.
public final class StandingYears {
    /// "Before that it had been refused every year since 1994": a run that is over.
    private static final Pattern LOOKS_BACK =
            Pattern.compile("\\b(had been|había sido|habían sido|antes)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHORT = Pattern.compile(
            "\\b(fell short|falling short|not (fully )?certified|full certification|sin certificación plena)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final List<String> SINCE_WORDS =
            List.of("last", "since", "not ", "never", "desde", "últim", "ultim", "nunca", "no ");

    private static final Pattern FIRST = Pattern.compile(
            "\\b(first (?!time)|por primera vez|primera (descertificaci|reprobaci|negativa))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SINCE = Pattern.compile("\\b(since|desde)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern FIRST_TIME =
            Pattern.compile("\\b(first time since|primera vez desde)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern NOT_CERTIFIED = Pattern.compile(
            "\\b(not|never|n't|no|nunca|sin)\\b.*(certif|pass|aprob|approv|clear)", Pattern.CASE_INSENSITIVE);

    private static final int BEFORE = 12; // characters

    private final Decisions decisions;
    private final Words words;
    private final DecisionWords telling;

    /// Makes it ready for the claims of one article.
    ///
    /// @param decisions the determinations, as the day of the article has them
    /// @param words how verdicts are worded
    public StandingYears(Decisions decisions, Words words) {
        this.decisions = decisions;
        this.words = words;
        telling = new DecisionWords(decisions, words);
    }

    /// Judges "last decertified in 1997", "for the first time since 1996", "decertified in 1996"; of several countries
    /// each must have been.
    ///
    /// @param claim the claim
    /// @return the verdict; `null` if the record has nothing
    public @Nullable Verdict judge(Claim claim) {
        Verdict worst = null;
        for (String area : claim.area().split(";", -1)) {
            Verdict verdict = ofOne(claim.at(area));
            if (verdict == null) {
                return null;
            }
            boolean worse = worst == null || verdict.finding().compareTo(worst.finding()) > 0;
            worst = worse ? verdict : worst;
        }
        return worst;
    }

    private @Nullable Verdict ofOne(Claim claim) {
        Double claimed = claim.amount().number();
        if (claimed == null) {
            return null;
        }
        int year = (int) Math.round(claimed);
        if (claim.indicator().equals("decertification_year") && claim.period().startsWith("since")) {
            return ofRun(claim, decisions.on(claim.area()), year);
        }
        boolean back = claim.indicator().equals("recertification_year");
        List<Determination> own = decisions.on(claim.area());
        if (!back && FIRST_TIME.matcher(claim.span()).find() && isSpared(own)) {
            return ofRun(claim, own.subList(1, own.size()), year);
        }
        Verdict spared = back || isSince(claim) ? null : fellShort(claim, own, year);
        if (spared != null) {
            return spared;
        }
        Determination onlySpared = back ? onlySpared(own, year) : null;
        if (onlySpared != null) {
            return Verdict.of(
                    Finding.imprecise,
                    words.say(
                                    "Certified in that year for vital national interests only: ",
                                    "Certificado ese año solo por intereses nacionales vitales: ")
                            + telling.told(onlySpared) + ".",
                    List.of(Rulings.key(onlySpared)));
        }
        List<Determination> meant = own.stream()
                .filter(decision -> back ? !Rulings.isNotCertified(decision) : Rulings.isRefused(decision))
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
        boolean right = any && (back || !isSince(claim) || year == latest || isBeforeTheRun(claim, own, year));
        List<String> evidence = own.stream()
                .filter(decision -> Math.abs(decision.decidedOn().getYear() - latest) <= 1
                        || decision.decidedOn().getYear() == year)
                .map(Rulings::key)
                .toList();
        return new Verdict(
                right ? Finding.supported : Finding.contradicted,
                toldYears(claim, meant, latest, back),
                evidence,
                List.of(),
                right ? null : (double) latest);
    }

    /// "Escaped for the first time since 1989": the decision in the news is no refusal, and the one before was.
    private boolean isSpared(List<Determination> own) {
        return own.size() > 1
                && !decisions.isBeforeTheNews(own.getFirst())
                && !Rulings.isRefused(own.getFirst())
                && Rulings.isRefused(own.get(1));
    }

    /// "Restored to good standing in 1998": the decision of a year that certified, and yet cleared
    /// nobody; `null` if there is none, or if another of that year cleared the country.
    private static @Nullable Determination onlySpared(List<Determination> own, int year) {
        List<Determination> then = own.stream()
                .filter(decision -> decision.decidedOn().getYear() == year)
                .toList();
        return then.stream().allMatch(Rulings::isNotCertified)
                ? then.stream()
                        .filter(decision -> !Rulings.isRefused(decision))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /// "Fell short in 1999": a country was not fully certified in that year, though spared, which before 2002 was no
    /// refusal; `null` if the claim does not say so, or the record has it otherwise.
    private @Nullable Verdict fellShort(Claim claim, List<Determination> own, int year) {
        return own.stream()
                .filter(decision -> SHORT.matcher(claim.span()).find())
                .filter(decision -> decision.decidedOn().getYear() == year)
                .filter(decision -> Rulings.isNotCertified(decision) && !Rulings.isRefused(decision))
                .findFirst()
                .map(spared -> Verdict.of(
                        Finding.imprecise,
                        words.say("Not certified, but spared in that year: ", "No certificado, pero eximido ese año: ")
                                + telling.told(spared)
                                + ".",
                        List.of(Rulings.key(spared))))
                .orElse(null);
    }

    /// A year of refusal where the record has another outcome of that year; else it has nothing.
    private Verdict otherwise(Claim claim, int year, List<Determination> own) {
        return own.stream()
                .filter(decision -> decision.decidedOn().getYear() == year)
                .findFirst()
                .map(decision -> Verdict.of(
                        Finding.contradicted, telling.noRefusal(claim.area()), List.of(Rulings.key(decision))))
                .orElseGet(() -> Verdict.missing(telling.noRefusal(claim.area())));
    }

    /// "Decertified every year since 2005": refused in each decision from that year on, and not in the one before.
    private Verdict ofRun(Claim claim, List<Determination> own, int year) {
        if (own.stream().noneMatch(Rulings::isRefused)) {
            return Verdict.missing(telling.noRefusal(claim.area()));
        }
        boolean over = LOOKS_BACK.matcher(claim.sentence()).find() && !Rulings.isRefused(own.getFirst());
        if (isSpared(own) || over) {
            return ofRun(claim, own.subList(1, own.size()), year);
        }
        int row = 0;
        while (row < own.size() && Rulings.isRefused(own.get(row))) {
            row++;
        }
        if (own.isEmpty()) {
            return Verdict.missing(
                    words.say("The record holds no decision on ", "El registro no tiene decisiones sobre ")
                            + claim.area() + ".");
        }
        int first = row == 0 ? 0 : own.get(row - 1).decidedOn().getYear();
        boolean lastPassed = first - 1 == year
                && NOT_CERTIFIED.matcher(withWordsBefore(claim)).find();
        boolean right = first == year || lastPassed; // "not certified since 2004" was so in that year
        return new Verdict(
                right ? Finding.supported : Finding.contradicted,
                row == 0
                        ? words.say("The last decision was no refusal: ", "La última decisión no fue un rechazo: ")
                                + telling.told(own.getFirst()) + "."
                        : words.say(
                                        "The refusals in a row up to then begin in %d.",
                                        "Los rechazos seguidos hasta entonces empiezan en %d.")
                                .formatted(first),
                own.stream().limit(row + 1L).map(Rulings::key).toList(),
                List.of(),
                row == 0 || right ? null : (double) first);
    }

    /// The words of a claim, and those just before them, where its denial may stand: "has not | been certified since".
    private static String withWordsBefore(Claim claim) {
        int at = claim.sentence().indexOf(claim.span());
        return at < 0 ? claim.span() : claim.sentence().substring(Math.max(0, at - BEFORE), at) + claim.span();
    }

    /// "First decertified in 2005" names the earliest refusal on record.
    private Verdict ofFirst(Determination first, int year) {
        int began = first.decidedOn().getYear();
        return new Verdict(
                began == year ? Finding.supported : Finding.contradicted,
                words.say("The first refusal on record: ", "El primer rechazo del registro: ") + telling.told(first)
                        + ".",
                List.of(Rulings.key(first)),
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

    /// "Failed Colombia, as it had not done since 1997", told when that failure is no news any more: the last refusal
    /// before those in a row that go on.
    private static boolean isBeforeTheRun(Claim claim, List<Determination> own, int year) {
        Optional<Determination> before = own.stream()
                .dropWhile(Rulings::isRefused)
                .filter(Rulings::isRefused)
                .findFirst();
        return Rulings.isRefused(own.getFirst())
                && SINCE.matcher(claim.span()).find()
                && before.filter(last -> last.decidedOn().getYear() == year).isPresent();
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
