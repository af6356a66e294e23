package org.majorslist.check.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Amount;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Qualifier;
import org.majorslist.check.find.Mention.DateForm;

/// Finds the claims that patterns of claims.csv describe: status, law, dates, ranks, events.
final class WordClaims {
    private static final int NEAR = 6;
    private static final Set<String> CERTIFIED =
            Set.of("certification_status", "recertification_year", "decertification_year");

    private record Candidate(Patterns.Rule rule, Pattern.Match match) {}

    private final Marked text;
    private final Guards guards;

    WordClaims(Marked text) {
        this.text = text;
        guards = new Guards(text);
    }

    List<Found> all(Patterns patterns) {
        var candidates = new ArrayList<Candidate>();
        patterns.each(text, (rule, match) -> candidates.add(new Candidate(rule, match)));
        candidates.sort(Comparator.comparingInt((Candidate c) -> c.rule().order())
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
                if (near.stream().noneMatch(other -> clash(found, other))) {
                    near.add(found);
                    accepted.add(found);
                }
            }
        }
        return accepted;
    }

    private boolean clash(Found a, Found b) {
        boolean sameThing = a.indicator().equals(b.indicator())
                && a.type() == b.type()
                && Math.min(a.to(), b.to()) > Math.max(a.from(), b.from());
        boolean sameSentence = text.sentence(a.from()) == text.sentence(b.from());
        boolean twice = sameSentence
                && a.indicator().equals(b.indicator())
                && a.type() == ClaimType.event
                && b.type() == ClaimType.event;
        boolean placeless = placeless(a);
        boolean named = sameSentence
                && sameStatus(a, b)
                && a.indicator().equals("certification_status")
                && ((!placeless && codes(a).equals(codes(b)))
                        || ((placeless || placeless(b))
                                && text.norm(a.from()).matches("have|has|failed|fail|fallaron|fallado|fallo|failing")));
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
        return sameThing || twice || named || said || waived || dated || a.overlaps(b);
    }

    private boolean clauseBetween(Found a, Found b) {
        for (int i = Math.min(a.to(), b.to()); i < Math.max(a.from(), b.from()); i++) {
            if (text.token(i).isMark(";")) {
                return true;
            }
        }
        return false;
    }

    private static boolean placeless(Found found) {
        return found.mentions().stream().noneMatch(mention -> mention instanceof Mention.Places);
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
        Amount amount = amount(rule, match);
        return amount == null
                ? null
                : new Found(
                        match.from(),
                        match.to(),
                        type,
                        rule.get("indicator"),
                        "",
                        amount,
                        rule.get("area"),
                        rule.get("period"),
                        match.mentions(),
                        null,
                        why);
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
            case "@n" -> place(match, unit);
            case "1986" -> year(match);
            default ->
                value.matches("\\d{1,4}")
                        ? Amount.number(Integer.parseInt(value), unit, Qualifier.EXACTLY)
                        : Amount.word(value, unit, near(match) ? Qualifier.NEARLY : Qualifier.EXACTLY);
        };
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
            case EARLIER -> null;
        };
    }

    private static @Nullable Amount range(Pattern.Match match) {
        List<String> years = match.mentions().stream()
                .filter(mention -> mention instanceof Mention.Date date && date.form() == DateForm.YEAR)
                .map(mention -> ((Mention.Date) mention).period())
                .toList();
        return years.size() < 2 ? null : Amount.word(years.getFirst() + ".." + years.get(1), "year", Qualifier.EXACTLY);
    }

    private static @Nullable Amount place(Pattern.Match match, String unit) {
        for (Mention mention : match.mentions()) {
            if (mention instanceof Mention.Figure number) {
                Qualifier qualifier = unit.equals("rank") ? Qualifier.UP_TO : Qualifier.EXACTLY;
                return Amount.number(number.value(), unit, qualifier);
            }
        }
        return null;
    }
}
