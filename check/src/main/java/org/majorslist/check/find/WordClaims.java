package org.majorslist.check.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Amount;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Qualifier;
import org.majorslist.check.find.Mention.DateForm;

/// Finds the claims that patterns of claims.csv describe: status, law, dates, ranks, events.
final class WordClaims {
    private static final int NEAR = 6;
    private static final WordList TURNS = WordList.of("but", "while", "whereas", "pero", "mientras", "aunque");
    private static final Set<String> CERTIFIED =
            Set.of("certification_status", "recertification_year", "decertification_year");

    /// What turns a standing round, by the value its pattern gives.
    private static final Map<String, String> OPPOSITES = Map.of(
            "decertified", "certified",
            "certified", "decertified",
            "waiver_granted", "waiver_denied");
    private static final Set<String> COUNTS = Set.of("decertified_count", "certified_count", "waiver_count");
    private static final Set<String> STANDINGS = Set.of("certification_status", "certification_waiver");

    private record Candidate(
            Patterns.Rule rule,
            Pattern.Match match,
            @Nullable SeveralYears years) {
        int place() {
            return years == null ? 1 : 0;
        }
    }

    private final Marked text;
    private final Guards guards;
    private final Denials denials;

    WordClaims(Marked text) {
        this.text = text;
        guards = new Guards(text);
        denials = new Denials(text);
    }

    List<Found> all(Patterns patterns) {
        var candidates = new ArrayList<Candidate>();
        patterns.each(text, (rule, match) -> candidates.add(new Candidate(rule, match, years(rule, match))));
        candidates.sort(Comparator.comparingInt(Candidate::place)
                .thenComparingInt(c -> c.rule().order())
                .thenComparingInt(c -> c.match().from()));
        var accepted = new ArrayList<Found>();
        var bySentence = new java.util.HashMap<Integer, List<Found>>();
        for (Candidate candidate : candidates) {
            if (guards.allow(candidate.rule(), candidate.match())) {
                Found found = found(candidate);
                if (found == null) {
                    continue;
                }
                List<Found> near =
                        bySentence.computeIfAbsent(text.sentence(found.from()), sentence -> new ArrayList<>());
                take(found, near);
            }
        }
        bySentence.values().forEach(accepted::addAll);
        accepted.sort(Comparator.comparingInt(Found::from));
        return accepted;
    }

    /// Keeps a claim if no other says the same; a standing said twice, once with its countries, is one.
    private void take(Found found, List<Found> near) {
        for (int i = 0; i < near.size(); i++) {
            Found other = near.get(i);
            if (saidTwice(found, other)) {
                near.set(i, together(other, found));
                return;
            }
        }
        if (!clashes(found, near)) {
            near.add(found);
        }
    }

    /// "Five were named: Bolivia and Burma have failed demonstrably": the list and the words behind it.
    private boolean saidTwice(Found a, Found b) {
        if (!a.indicator().equals("certification_status") || !sameStatus(a, b)) {
            return false;
        }
        boolean oneNamed = placeless(a) != placeless(b)
                ? follows(placeless(a) ? a : b, placeless(a) ? b : a)
                : codes(a).equals(codes(b));
        return oneNamed && !clauseBetween(a, b);
    }

    /// Whether words without a country stand behind the countries, or just before them; a list that comes later ("…
    /// failed, along with Bolivia") is of others.
    private static boolean follows(Found bare, Found named) {
        return bare.to() > named.from() || named.from() - bare.to() <= 2;
    }

    /// Both spans as one where they stand close, else the one that names countries.
    private static Found together(Found first, Found second) {
        Found named = placeless(first) ? second : first;
        int between = Math.max(first.from(), second.from()) - Math.min(first.to(), second.to());
        return between > NEAR
                ? named
                : named.within(
                        Math.min(first.from(), second.from()), Math.max(first.to(), second.to()), named.mentions());
    }

    /// Years in a row behind a refusal; they make one standing of it, however its own pattern reads the first.
    private @Nullable SeveralYears years(Patterns.Rule rule, Pattern.Match match) {
        boolean standing = rule.get("indicator").equals("certification_status")
                || (rule.get("indicator").equals("decertification_year")
                        && rule.get("period").equals("year")
                        && match.to() - match.from() > 2)
                || rule.get("indicator").equals("consecutive_decertifications");
        return standing ? SeveralYears.behind(text, match.from(), match.to()) : null;
    }

    private boolean clashes(Found found, List<Found> near) {
        for (Found other : near) {
            if (clash(found, other)) {
                return true;
            }
        }
        return false;
    }

    private boolean clash(Found a, Found b) {
        boolean sameThing = a.indicator().equals(b.indicator())
                && a.type() == b.type()
                && Math.min(a.to(), b.to()) > Math.max(a.from(), b.from());
        boolean sameSentence = text.sentence(a.from()) == text.sentence(b.from());
        boolean twice = sameSentence
                && a.indicator().equals(b.indicator())
                && a.detail().equals(b.detail())
                && a.detail().isEmpty()
                && a.type() == ClaimType.event
                && b.type() == ClaimType.event;
        boolean placeless = placeless(a);
        boolean counted = sameSentence && placeless && a.type() == ClaimType.status && COUNTS.contains(b.indicator());
        boolean duty = a.indicator().equals("drug_control_obligations")
                && b.indicator().equals("certification_status")
                && Math.min(a.to(), b.to()) > Math.max(a.from(), b.from());
        boolean said = sameSentence
                && a.type() == ClaimType.status
                && placeless
                && a.indicator().equals("certification_status")
                && b.indicator().equals("decertification_year");
        boolean waived = sameSentence
                && a.type() == ClaimType.status
                && b.type() == ClaimType.status
                && a.indicator().equals("certification_waiver")
                && b.indicator().equals("certification_waiver")
                && Math.max(a.from(), b.from()) - Math.min(a.to(), b.to()) <= NEAR
                && !clauseBetween(a, b);
        boolean dated = CERTIFIED.contains(a.indicator())
                && CERTIFIED.contains(b.indicator())
                && Math.min(a.to(), b.to()) > Math.max(a.from(), b.from());
        return sameThing || twice || counted || duty || said || waived || dated || a.overlaps(b);
    }

    private boolean clauseBetween(Found a, Found b) {
        for (int i = Math.min(a.to(), b.to()); i < Math.max(a.from(), b.from()); i++) {
            if (text.token(i).isMark(";") || text.in(i, TURNS)) {
                return true;
            }
        }
        return false;
    }

    private static boolean placeless(Found found) {
        for (Mention mention : found.mentions()) {
            if (mention instanceof Mention.Places) {
                return false;
            }
        }
        return true;
    }

    private static List<String> codes(Found found) {
        return found.mentions().stream()
                .filter(mention -> mention instanceof Mention.Places)
                .flatMap(mention -> ((Mention.Places) mention).codes().stream())
                .toList();
    }

    private static boolean sameStatus(Found a, Found b) {
        return a.type() == ClaimType.status
                && a.indicator().equals(b.indicator())
                && a.amount().equals(b.amount());
    }

    private @Nullable Found found(Candidate candidate) {
        Patterns.Rule rule = candidate.rule();
        Pattern.Match match = candidate.match();
        ClaimType type = ClaimType.valueOf(rule.get("type"));
        String why = rule.row().file().getFileName() + ": " + rule.pattern();
        Mention.Quantity span = duration(rule, match);
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
                            why);
        }
        SeveralYears years = candidate.years();
        if (years != null && type != ClaimType.quantity) {
            String value = rule.get("value").equals("certified") ? "certified" : "decertified";
            return standing(candidate, value, years.period(), years.to());
        }
        boolean standing = type == ClaimType.status && rule.get("indicator").equals("certification_status");
        boolean denied = rule.denies() && rule.get("value").equals("certified");
        if (standing
                && (denied || denials.of(match.from(), match.to()) >= 0)
                && denials.since(match.from(), match.to())) {
            return null;
        }
        int denial = type == ClaimType.status && STANDINGS.contains(rule.get("indicator")) && !rule.denies()
                ? denials.of(match.from(), match.to())
                : -1;
        String opposite = denial < 0 ? null : OPPOSITES.get(rule.get("value"));
        if (opposite != null) {
            Found turned = standing(candidate, opposite, rule.get("period"), match.to());
            return turned.startingAt(Math.min(denial, match.from()));
        }
        Amount amount = amount(rule, match);
        String indicator = rule.get("indicator");
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
                        why);
    }

    private static Found standing(Candidate candidate, String value, String period, int to) {
        Patterns.Rule rule = candidate.rule();
        boolean dated = rule.get("type").equals(ClaimType.date.name());
        return new Found(
                candidate.match().from(),
                to,
                ClaimType.status,
                dated ? "certification_status" : rule.get("indicator"),
                "",
                Amount.word(value, "", Qualifier.EXACTLY),
                rule.get("area"),
                period,
                candidate.match().mentions().stream()
                        .filter(mention -> !(dated && mention instanceof Mention.Date))
                        .toList(),
                null,
                rule.row().file().getFileName() + ": " + rule.pattern());
    }

    private static Mention.@Nullable Quantity duration(Patterns.Rule rule, Pattern.Match match) {
        boolean dated = rule.get("value").equals("@year");
        return dated && !match.mentions().isEmpty() && match.mentions().getLast() instanceof Mention.Quantity quantity
                ? quantity
                : null;
    }

    private @Nullable Amount amount(Patterns.Rule rule, Pattern.Match match) {
        String value = rule.get("value");
        String unit = rule.get("unit");
        return switch (value) {
            case "@year" -> year(match);
            case "@date" -> date(match);
            case "@range" -> range(match);
            case "@n" -> place(match, unit, rule.get("type").equals(ClaimType.change.name()));
            case "1986" -> year(match);
            default ->
                isShortNumber(value)
                        ? Amount.number(Integer.parseInt(value), unit, Qualifier.EXACTLY)
                        : Amount.word(value, unit, near(match) ? Qualifier.NEARLY : Qualifier.EXACTLY);
        };
    }

    /// One to four digits.
    private static boolean isShortNumber(String value) {
        boolean digits = !value.isEmpty() && value.length() <= 4;
        for (int i = 0; digits && i < value.length(); i++) {
            digits = value.charAt(i) >= '0' && value.charAt(i) <= '9';
        }
        return digits;
    }

    private boolean near(Pattern.Match match) {
        String first = text.norm(match.from());
        return first.equals("close") || first.equals("near") || first.equals("nearing");
    }

    private static Mention.@Nullable Date lastDate(Pattern.Match match) {
        Mention.Date last = null;
        for (Mention mention : match.mentions()) {
            last = mention instanceof Mention.Date date ? date : last;
        }
        return last;
    }

    private static @Nullable Amount year(Pattern.Match match) {
        Mention.Date date = lastDate(match);
        String year = date == null ? "" : date.period().replace("FY", "");
        return year.length() < 4
                ? null
                : Amount.number(Integer.parseInt(year.substring(0, 4)), "year", Qualifier.EXACTLY);
    }

    private static @Nullable Amount date(Pattern.Match match) {
        Mention.Date date = lastDate(match);
        if (date == null || date.period().isEmpty()) {
            return null;
        }
        return switch (date.form()) {
            case YEAR, FISCAL, RELATIVE -> year(match);
            case MONTH, QUARTER -> Amount.word(date.period(), "month", Qualifier.EXACTLY);
            case DAY, WEEKDAY -> Amount.word(date.period(), "date", Qualifier.EXACTLY);
            case DECADE, EARLIER -> null;
        };
    }

    private static @Nullable Amount range(Pattern.Match match) {
        List<String> years = match.mentions().stream()
                .filter(mention -> mention instanceof Mention.Date date && date.form() == DateForm.YEAR)
                .map(mention -> ((Mention.Date) mention).period())
                .toList();
        return years.size() < 2 ? null : Amount.word(years.getFirst() + ".." + years.get(1), "year", Qualifier.EXACTLY);
    }

    /// The first number a pattern passed; of a change, the last.
    private static @Nullable Amount place(Pattern.Match match, String unit, boolean last) {
        List<Mention> mentions = last ? match.mentions().reversed() : match.mentions();
        for (Mention mention : mentions) {
            if (mention instanceof Mention.Figure number) {
                Qualifier qualifier = unit.equals("rank") ? Qualifier.UP_TO : Qualifier.EXACTLY;
                return Amount.number(number.value(), unit, qualifier);
            }
        }
        return null;
    }
}
