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
    private static final int MODAL_REACH = 6;
    private static final int NEAR = 6;
    private static final Set<String> CERTIFIED =
            Set.of("certification_status", "recertification_year", "decertification_year");
    private static final Set<String> UNREAL = Set.of(
            "can",
            "could",
            "would",
            "may",
            "might",
            "whether",
            "if",
            "possible",
            "possibility",
            "should",
            "unless",
            "before",
            "puede",
            "pueden",
            "podria",
            "podrian",
            "posible",
            "posibilidad",
            "seria",
            "antes",
            "evitar",
            "avoid",
            "risk",
            "expected",
            "likely");
    private static final List<String> UNREAL_STEMS = List.of("threat", "consider", "amenaz", "warn");

    private record Candidate(Patterns.Rule rule, Pattern.Match match) {}

    private final Marked text;

    WordClaims(Marked text) {
        this.text = text;
    }

    List<Found> all(Patterns patterns) {
        var candidates = new ArrayList<Candidate>();
        patterns.each(text, (rule, match) -> candidates.add(new Candidate(rule, match)));
        candidates.sort(Comparator.comparingInt((Candidate c) -> c.rule().order())
                .thenComparingInt(c -> c.match().from()));
        var accepted = new ArrayList<Found>();
        var bySentence = new java.util.HashMap<Integer, List<Found>>();
        for (Candidate candidate : candidates) {
            if (allowed(candidate)) {
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
        boolean placeless = a.mentions().stream().noneMatch(mention -> mention instanceof Mention.Places);
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
                && Math.max(a.from(), b.from()) - Math.min(a.to(), b.to()) <= NEAR;
        boolean dated = CERTIFIED.contains(a.indicator())
                && CERTIFIED.contains(b.indicator())
                && Math.min(a.to(), b.to()) > Math.max(a.from(), b.from());
        return sameThing || twice || said || waived || dated || a.overlaps(b);
    }

    private boolean allowed(Candidate candidate) {
        for (String guard : candidate.rule().get("guard").split(" ", -1)) {
            boolean fails = overFigure(candidate)
                    || (guard.equals("real") && unreal(candidate.match()))
                    || (guard.equals("not:of")
                            && text.norm(candidate.match().to()).matches("of|de")
                            && text.quantity(candidate.match().to() + 1) != null)
                    || (guard.startsWith("places:") && places(candidate.match()) < Integer.parseInt(guard.substring(7)))
                    || (guard.startsWith("needs:")
                            && !near(guard.substring(6), candidate.match().from()));
            if (fails) {
                return false;
            }
        }
        return true;
    }

    /// "Reached 253,000 hectares in 2023" tells of no day, "the White House, five were decertified" of no country: a
    /// gap
    /// must not pass a figure.
    private boolean overFigure(Candidate candidate) {
        String value = candidate.rule().get("value");
        boolean dated = value.equals("@date") || value.equals("@year");
        boolean status = candidate.rule().get("type").equals(ClaimType.status.name());
        if (!dated && !status) {
            return false;
        }
        Pattern.Match match = candidate.match();
        for (int i = match.wholeFrom(); i < match.wholeTo(); i++) {
            int at = i;
            Mention.Quantity quantity = text.quantity(i);
            boolean figure = quantity != null
                    && text.date(i) == null
                    && (dated || !quantity.kind().equals("time"))
                    && match.mentions().stream().noneMatch(mention -> mention.from() <= at && at < mention.to());
            if (figure) {
                return true;
            }
        }
        return false;
    }

    private boolean unreal(Pattern.Match match) {
        int from = Math.max(text.sentenceStart(match.wholeFrom()), match.wholeFrom() - MODAL_REACH);
        for (int i = from; i < match.wholeTo(); i++) {
            String norm = text.norm(i);
            if (UNREAL.contains(norm) || UNREAL_STEMS.stream().anyMatch(norm::startsWith)) {
                return true;
            }
        }
        String before = text.norm(match.wholeFrom() - 1);
        return (before.equals("that") || before.equals("which") || before.equals("que"))
                && text.norm(match.wholeFrom() - 2).matches("country|countries|nation|nations|pais|paises");
    }

    private static int places(Pattern.Match match) {
        return match.mentions().stream()
                .mapToInt(mention -> mention instanceof Mention.Places places
                        ? places.codes().size()
                        : 0)
                .sum();
    }

    /// Whether a concept stands in the sentence or the one before.
    private boolean near(String concept, int at) {
        int sentence = text.sentence(at);
        return text.speaksOf(sentence, concept) || (sentence > 0 && text.speaksOf(sentence - 1, concept));
    }

    private @Nullable Found found(Candidate candidate) {
        Patterns.Rule rule = candidate.rule();
        Pattern.Match match = candidate.match();
        ClaimType type = ClaimType.valueOf(rule.get("type"));
        String why = "claims.csv: " + rule.pattern();
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
        return dated && match.mentions().getLast() instanceof Mention.Quantity quantity ? quantity : null;
    }

    private @Nullable Amount amount(Patterns.Rule rule, Pattern.Match match) {
        String value = rule.get("value");
        String unit = rule.get("unit");
        return switch (value) {
            case "@year" -> year(match);
            case "@date" -> date(match);
            case "@range" -> range(match);
            case "@n" -> place(match, unit);
            case "1" -> Amount.number(1, unit, Qualifier.EXACTLY);
            case "50" -> Amount.number(50, unit, Qualifier.EXACTLY);
            case "1986" -> year(match);
            default -> Amount.word(value, unit, near(match) ? Qualifier.NEARLY : Qualifier.EXACTLY);
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
