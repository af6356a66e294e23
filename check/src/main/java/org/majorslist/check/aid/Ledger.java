package org.majorslist.check.aid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Verdict;
import org.majorslist.check.aid.RecordAid.Basis;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.check.weigh.Closeness;
import org.majorslist.check.weigh.Words;

/// Judges money: by every accounting basis on record, obligations, payments, appropriations.
public final class Ledger {
    private static final int MOST_SHOWN = 8;
    private static final int DAYS_OF_GRACE = 7;
    private static final double SAME_FIGURE = 0.005;
    private static final double OTHER_YEARS = 3; // times as much
    private static final Pattern UP_TO = Pattern.compile(
            "\\b(through|until|till|up to|by the end of|hasta|a lo largo de)\\b", Pattern.CASE_INSENSITIVE);

    private final RecordAid aid;
    private final NamedMoney names;
    private final LocalDate day;
    private final Words words;
    private final QuotedSums quoted;

    /// Makes it ready for the claims of one article.
    ///
    /// @param aid the totals of assistance
    /// @param names the names of accounts and stages
    /// @param day the day of the article
    /// @param words how verdicts are worded
    public Ledger(RecordAid aid, NamedMoney names, LocalDate day, Words words) {
        this.aid = aid;
        this.names = names;
        this.day = day;
        this.words = words;
        quoted = new QuotedSums(aid, words);
    }

    /// Judges a sum of aid: by every accounting basis on record.
    ///
    /// @param claim the claim
    /// @return the verdict; `null` if the record has nothing
    public @Nullable Verdict judge(Claim claim) {
        if (!claim.amount().unit().equals("USD")) {
            return Verdict.missing(words.say("The record counts dollars only.", "El registro solo cuenta en dólares."));
        }
        Verdict said = quoted.sum(claim);
        if (said != null) {
            return said;
        }
        Optional<String> account = names.account(claim);
        List<Basis> bases = bases(claim);
        if (bases.isEmpty()) {
            return Verdict.missing(words.say(
                    "The record holds no total of United States assistance for that time.",
                    "El registro no tiene un total de la ayuda de Estados Unidos para ese tiempo."));
        }
        if (claim.amount().number() == null) {
            return vague(claim, bases);
        }
        boolean scoped = account.isPresent() || claim.indicator().equals("us_assistance");
        return scoped ? whole(claim, bases, account) : narrow(claim, bases);
    }

    private List<Basis> ofAccount(Claim claim, String account) {
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        boolean one = period.kind() == ClaimPeriod.Kind.YEAR;
        var bases = new ArrayList<Basis>();
        for (int year = one ? period.to() : day.getYear() - 2; year <= (one ? period.to() : day.getYear()); year++) {
            bases.addAll(aid.ofAccount(claim.area(), account, year));
        }
        return bases;
    }

    /// "Millions of dollars a year" needs only that there is so much.
    private @Nullable Verdict vague(Claim claim, List<Basis> bases) {
        String word = claim.amount().word();
        double size = word.startsWith("about ") ? Double.parseDouble(word.substring("about ".length())) : 0;
        return bases.stream()
                .filter(basis -> size > 0 && basis.dollars() >= size * 1.5)
                .findFirst()
                .map(basis -> Verdict.of(Finding.supported, worded(basis) + ".", List.of(basis.evidence())))
                .orElse(null);
    }

    /// Plainly supported if all bases of one year, or of the span named, fit; if one of several does, by that one
    /// only.
    private Verdict whole(Claim claim, List<Basis> bases, Optional<String> account) {
        Map<Integer, List<Basis>> byYear = new TreeMap<>();
        bases.forEach(basis ->
                byYear.computeIfAbsent(basis.from(), year -> new ArrayList<>()).add(basis));
        Optional<String> stage = NamedMoney.stage(claim);
        Finding best = Finding.contradicted;
        Basis shown = nearest(claim, bases, stage);
        for (List<Basis> year : byYear.values()) {
            for (Basis basis : year) {
                Finding finding = Closeness.level(claim, basis.dollars());
                boolean named = NamedMoney.isNamed(stage, basis);
                boolean all = named
                        || year.stream()
                                .allMatch(other -> Closeness.level(claim, other.dollars()) == Finding.supported);
                boolean plain = all && year.stream().anyMatch(other -> isPublic(other) && isSame(other, basis));
                Finding said = finding == Finding.supported && !plain ? Finding.supported_other : finding;
                if (said.compareTo(best) < 0) {
                    best = said;
                    shown = basis;
                }
            }
        }
        if (best == Finding.contradicted
                && stage.isPresent()
                && bases.stream().noneMatch(basis -> NamedMoney.isNamed(stage, basis))) {
            return Verdict.missing(words.say(
                            "The record does not have the money of that stage; it has: %s.",
                            "El registro no tiene el dinero de esa etapa; tiene: %s.")
                    .formatted(worded(shown)));
        }
        Double number = claim.amount().number();
        if (best == Finding.contradicted && number != null && isOfOtherYears(claim, number, bases)) {
            return Verdict.missing(words.say(
                            "So far from it the sum may be of other years; the record has: %s.",
                            "Tan lejos de eso, la suma puede ser de otros años; el registro tiene: %s.")
                    .formatted(worded(shown)));
        }
        if (best == Finding.contradicted && number != null && stage.isEmpty() && account.isEmpty()) {
            Optional<Verdict> between = byYear.values().stream()
                    .flatMap(year -> new BetweenTotals(words, this::worded).of(number, year).stream())
                    .findFirst();
            if (between.isPresent()) {
                return between.get();
            }
        }
        boolean smaller = number != null && number < shown.dollars();
        boolean part = NamedMoney.isPart(claim) || stage.isEmpty();
        if (best == Finding.contradicted && smaller && part && account.isEmpty()) {
            String lead = NamedMoney.isPart(claim)
                    ? words.say("The text tells of a part of the aid", "El texto habla de una parte de la ayuda")
                    : words.say("The figure may be a part of the aid", "La cifra puede ser una parte de la ayuda");
            return Verdict.missing(lead + words.say("; the record has the whole: ", "; el registro tiene el total: ")
                    + worded(shown) + ".");
        }
        return new Verdict(
                best,
                lead(best, shown) + worded(shown) + ".",
                List.of(shown.evidence()),
                bases.stream().limit(MOST_SHOWN).map(this::worded).toList(),
                best == Finding.contradicted ? shown.dollars() : null);
    }

    /// Whether a sum told of a year, or as yearly, is several times any total of a year: it may be that of years gone
    /// by or of several together.
    private static boolean isOfOtherYears(Claim claim, double number, List<Basis> bases) {
        boolean open = switch (ClaimPeriod.of(claim.period()).kind()) {
            case ANNUAL, NONE -> true;
            case YEAR -> UP_TO.matcher(claim.sentence()).find();
            case PART, DAY, YEARS, SINCE -> false;
        };
        return open && bases.stream().allMatch(basis -> number > OTHER_YEARS * basis.dollars());
    }

    /// Whether two totals print one figure: a sum quoted before its table came out was public.
    private static boolean isSame(Basis one, Basis other) {
        return Math.abs(one.dollars() - other.dollars()) <= SAME_FIGURE * other.dollars();
    }

    /// Whether a total was out on the day of the article.
    boolean isPublic(Basis basis) {
        return !basis.published().isAfter(day.plusDays(DAYS_OF_GRACE));
    }

    private static Basis nearest(Claim claim, List<Basis> bases, Optional<String> stage) {
        Double number = claim.amount().number();
        double claimed = number == null ? 0 : number;
        return bases.stream()
                .min(Comparator.comparing((Basis basis) -> !basis.measure().equals(stage.orElse("")))
                        .thenComparingDouble(basis -> Math.abs(basis.dollars() - claimed)))
                .orElseThrow();
    }

    private String lead(Finding finding, Basis shown) {
        return switch (finding) {
            case supported -> words.say("The record agrees: ", "El registro concuerda: ");
            case supported_other ->
                isPublic(shown)
                        ? words.say(
                                "It fits by one accounting basis, not by another: ",
                                "Concuerda según una base contable, no según otra: ")
                        : words.say(
                                "It fits, but only by a figure published later: ",
                                "Concuerda, pero solo con una cifra publicada después: ");
            case imprecise -> words.say("Close, not exact: ", "Se acerca, sin ser exacto: ");
            case contradicted, disputed, not_in_register ->
                words.say("The record has it otherwise: ", "El registro dice otra cosa: ");
        };
    }

    /// A total in words.
    ///
    /// @param basis a total
    /// @return its wording
    public String worded(Basis basis) {
        String scope = switch (basis.scope()) {
            case ALL_AGENCIES -> words.say("all agencies", "todas las agencias");
            case ALL_ACCOUNTS -> words.say("all accounts", "todas las cuentas");
            case ONE_ACCOUNT -> words.say("this account", "esta cuenta");
            case SET_ASIDE -> words.say("set aside for all purposes", "destinado a todos los fines");
        };
        String measure = basis.measure().isEmpty() ? "" : ", " + measure(basis.measure());
        String years = basis.from() == basis.to()
                ? String.valueOf(basis.from())
                : basis.from() + words.say(" to ", " a ") + basis.to();
        return scope + measure + words.say(", fiscal ", ", año fiscal ") + years + ": "
                + words.dollars(basis.dollars());
    }

    /// The name of a stage of the money.
    String measure(String key) {
        return switch (key) {
            case "requested" -> words.say(key, "solicitado");
            case "appropriated" -> words.say(key, "apropiado");
            case "allocated" -> words.say(key, "asignado");
            case "obligated" -> words.say(key, "comprometido");
            case "disbursed" -> words.say(key, "desembolsado");
            default -> key;
        };
    }

    /// No row has exactly the scope of drug-control or military aid: the total that fits is wider, hence imprecise.
    private Verdict narrow(Claim claim, List<Basis> bases) {
        for (Basis basis : bases) {
            if (Closeness.level(claim, basis.dollars()) == Finding.supported) {
                return Verdict.of(
                        Finding.imprecise,
                        words.say(
                                        "The figure fits all United States assistance (%s), not the narrower scope the text names.",
                                        "La cifra corresponde a toda la ayuda de Estados Unidos (%s), no al alcance menor que nombra el texto.")
                                .formatted(worded(basis)),
                        List.of(basis.evidence()));
            }
        }
        Basis most =
                bases.stream().max(Comparator.comparingDouble(Basis::dollars)).orElseThrow();
        Double number = claim.amount().number();
        boolean bounded = number != null && number <= most.dollars();
        return Verdict.of(
                bounded ? Finding.imprecise : Finding.contradicted,
                words.say(
                                "No row has exactly this scope; all assistance is at most: %s.",
                                "Ninguna fila tiene ese alcance exacto; toda la ayuda es a lo sumo: %s.")
                        .formatted(worded(most)),
                List.of(most.evidence()));
    }

    /// What the record has of the aid of a claim's country and time, of the account it names or of all.
    ///
    /// @param claim the claim
    /// @return the totals
    public List<Basis> bases(Claim claim) {
        return names.account(claim).map(named -> ofAccount(claim, named)).orElseGet(() -> ofAll(claim));
    }

    private List<Basis> ofAll(Claim claim) {
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        return switch (period.kind()) {
            case YEAR, YEARS -> aid.of(claim.area(), period.from(), period.to());
            case SINCE -> aid.of(claim.area(), period.from(), day.getYear());
            case PART, DAY, NONE, ANNUAL -> latestThree(claim.area());
        };
    }

    /// "A year" with no year named may be any of the three latest.
    private List<Basis> latestThree(String country) {
        var bases = new ArrayList<Basis>();
        for (int year = day.getYear() - 2; year <= day.getYear(); year++) {
            bases.addAll(aid.of(country, year, year));
        }
        return bases;
    }
}
