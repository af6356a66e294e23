package org.majorslist.check.aid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.majorslist.check.Claim;
import org.majorslist.law.catalogue.Account;
import org.majorslist.law.catalogue.Catalogue;
import org.majorslist.law.catalogue.Programme;

/// Which account a sentence names for a sum, and which stage of the money: "appropriated", "disbursed".
///
/// Accounts go by the names of the law's catalogue, in either language, or by their code.
public final class NamedMoney {
    private static final Map<String, List<String>> STAGES = Map.of(
            "appropriated",
                    List.of(
                            "appropriat",
                            "apropi",
                            "approved",
                            "aprob",
                            "congress provided",
                            "congress has provided",
                            "provided by congress",
                            "el congreso otorgó",
                            "el congreso dispuso"),
            "obligated", List.of("obligat", "committed", "committing", "compromet"),
            "disbursed", List.of("disburs", "paid out", "payments", "desembols", "pagos"),
            "requested",
                    List.of(
                            "request",
                            "asked congress",
                            "asked for",
                            "asking for",
                            "sought",
                            "solicit",
                            "pidió",
                            "pidieron"),
            "allocated",
                    List.of("allocat", "allott", "earmark", "set aside", "asignó", "asignad", "destinó", "destinad"));

    private static final int BESIDE = 22; // characters: "that the president requested"
    private static final Set<String> SET_ASIDE = Set.of("appropriated", "allocated");

    private static final Pattern SUM =
            Pattern.compile("[$€]\\s?\\d|\\b\\d[\\d.,]{0,20}\\s(?:million|billion|millones|mil millones)\\b");

    /// Words for what happens to a part of the aid, and not to all of it.
    private static final Pattern PART = Pattern.compile(
            "\\b(?:fr(?:eed|oze|ozen|eez)|releas|unfr|unblock|unlock|withh|restor|liber|descongel|congel|reten|desbloque)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ABROAD =
            Pattern.compile("^(?:international|foreign) | (?:internacional|extranjer[oa])\\b");

    private record Name(String text, String account, boolean code) {}

    private final List<Name> names = new ArrayList<>();

    /// Reads them once, for all articles.
    ///
    /// @param catalogue the law's catalogue of accounts
    public NamedMoney(Catalogue catalogue) {
        for (Account account : catalogue.accounts()) {
            names.add(new Name(account.account(), account.account(), true));
            catalogue.findProgramme(account.programme()).ifPresent(programme -> add(account, programme));
        }
    }

    private void add(Account account, Programme programme) {
        for (String name : List.of(programme.name().en(), programme.name().es())) {
            String lower = name.toLowerCase(Locale.ROOT);
            names.add(new Name(lower, account.account(), false));
            String shorter = ABROAD.matcher(lower).replaceAll("").strip(); // "narcotics control and law enforcement"
            if (!shorter.equals(lower) && shorter.contains(" ")) {
                names.add(new Name(shorter, account.account(), false));
            }
        }
    }

    /// The account named nearest to the sum in its sentence, if no other sum stands nearer to that name.
    Optional<String> account(Claim claim) {
        String sentence = claim.sentence();
        String lower = sentence.toLowerCase(Locale.ROOT);
        int sum = Math.max(0, sentence.indexOf(claim.span()));
        List<Integer> others = null; // looked for once an account is named, which is seldom
        Name nearest = null;
        int least = Integer.MAX_VALUE;
        for (Name name : names) {
            int at = at(name, sentence, lower);
            if (at < 0) {
                continue;
            }
            others = others == null ? otherSums(claim, sum) : others;
            int distance = distance(at, sum);
            if (distance < least && others.stream().noneMatch(other -> distance(at, other) < distance)) {
                nearest = name;
                least = distance;
            }
        }
        return Optional.ofNullable(nearest).map(Name::account);
    }

    /// Characters from a sum to a name; a name behind its sum is nearer than one as far before it.
    private static int distance(int at, int sum) {
        return at >= sum ? at - sum : 2 * (sum - at);
    }

    /// Where the sentence states sums of money other than the one claimed.
    private static List<Integer> otherSums(Claim claim, int own) {
        return SUM.matcher(claim.sentence())
                .results()
                .map(found -> found.start())
                .filter(start -> start < own || start >= own + claim.span().length())
                .toList();
    }

    /// Codes stand in capitals as a word of their own; short ones such as DA are too common to tell.
    private static int at(Name name, String sentence, String lower) {
        if (!name.code()) {
            return name.text().length() > 6 ? lower.indexOf(name.text()) : -1;
        }
        int at = name.text().length() >= 3 ? sentence.indexOf(name.text()) : -1;
        int end = at + name.text().length();
        boolean word = at >= 0
                && (at == 0 || !Character.isLetterOrDigit(sentence.charAt(at - 1)))
                && (end >= sentence.length() || !Character.isLetterOrDigit(sentence.charAt(end)));
        return word ? at : -1;
    }

    /// The stage of the money the sentence names, of several the one beside the figure; empty if none is.
    static Optional<String> stage(Claim claim) {
        String sentence = claim.sentence().toLowerCase(Locale.ROOT);
        List<String> named = stages(sentence);
        if (named.size() == 1) {
            return Optional.of(named.getFirst());
        }
        int at = claim.sentence().indexOf(claim.span());
        int behind = at + claim.span().length();
        List<String> beside = named.isEmpty() || at < 0 || behind > sentence.length()
                ? named
                : stages(sentence.substring(behind, Math.min(sentence.length(), behind + BESIDE)));
        return beside.size() == 1 ? Optional.of(beside.getFirst()) : Optional.empty();
    }

    private static List<String> stages(String words) {
        return STAGES.entrySet().stream()
                .filter(stage -> stage.getValue().stream().anyMatch(words::contains))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Whether a sentence tells of a part of the aid that was freed, frozen or withheld.
    static boolean isPart(Claim claim) {
        return PART.matcher(claim.sentence()).find();
    }

    /// Whether a total is of the stage a sentence names; what Congress or the departments set aside goes by several
    /// names.
    static boolean isNamed(Optional<String> stage, RecordAid.Basis basis) {
        boolean setAside = basis.scope() == RecordAid.Scope.SET_ASIDE || SET_ASIDE.contains(basis.measure());
        return stage.isPresent()
                && (stage.get().equals(basis.measure()) || (SET_ASIDE.contains(stage.get()) && setAside));
    }
}
