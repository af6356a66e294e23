package org.majorslist.check.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Amount;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Qualifier;
import org.majorslist.check.find.Mention.Form;

/// Finds the claims made of figures and decides whether each is a level, a change, or a share or multiple.
final class FigureClaims {
    private static final Set<String> COMPARES_BEHIND = Set.of(
            "as",
            "more",
            "higher",
            "greater",
            "larger",
            "bigger",
            "the",
            "what",
            "its",
            "mas",
            "lo",
            "la",
            "el",
            "superior",
            "deadlier",
            "stronger",
            "less");
    private static final Set<String> DEFINITE =
            Set.of("the", "these", "those", "both", "our", "their", "its", "los", "las", "estos", "estas");
    private static final Set<String> LOCAL_UNITS =
            Set.of("departments", "provinces", "municipalities", "vessels", "labs");

    private static final double TELLING = 3.9;
    private static final double TELLING_OF_A_SHARE = 3.4;
    private static final int LONGEST_WHOLE = 4;
    private static final Set<String> THOSE = Set.of("those", "these", "esos", "esas", "estos", "estas");
    private static final Set<String> WISHES =
            Set.of("should", "ought", "recommends", "recommend", "urges", "urge", "deberia", "deberian", "recomienda");
    private static final Set<String> WAS =
            Set.of("was", "were", "had", "stood", "era", "eran", "tenia", "habia", "hubo");
    private static final Set<String> PART_OF = Set.of("of", "de", "del");

    private final Marked text;
    private final Rules.Vocabulary vocabulary;
    private final IndicatorLink indicators;
    private final String[] notClaims;
    private final boolean[] taken;
    private final java.util.Map<Integer, List<String>> alternatives = new java.util.HashMap<>();
    private int lastSign;
    private int lastChange;

    FigureClaims(
            Marked text,
            Rules.Vocabulary vocabulary,
            IndicatorLink indicators,
            String[] notClaims,
            List<Found> wordClaims) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.indicators = indicators;
        this.notClaims = notClaims;
        taken = new boolean[text.size()];
        for (Found found : wordClaims) {
            boolean record = found.indicator().equals("@link");
            for (Mention mention : found.mentions()) {
                if (!record) {
                    java.util.Arrays.fill(taken, mention.from(), mention.to(), true);
                }
            }
        }
    }

    /// Other indicators the words around a figure allow, best first.
    List<String> alternatives(int from) {
        return alternatives.getOrDefault(from, List.of());
    }

    List<Found> all() {
        var claims = new ArrayList<Found>();
        for (int i = 0; i < text.size(); i++) {
            Mention.Quantity quantity = text.quantity(i);
            if (quantity != null && !taken[i] && !excluded(quantity)) {
                Found found = figure(quantity);
                if (found != null) {
                    claims.add(found);
                    indicators.spoken(found.indicator(), found.amount().unit(), i);
                }
            }
        }
        return claims;
    }

    private boolean excluded(Mention.Quantity quantity) {
        Mention.Figure number = quantity.number();
        String reason = notClaims[number.from()];
        boolean vagueReason = reason.equals("vague_or_group") || reason.equals("vague_time");
        boolean strong = quantity.kind().equals("measure");
        return !reason.isEmpty() && !(vagueReason && strong);
    }

    private @Nullable Found figure(Mention.Quantity quantity) {
        Change change = Change.of(text, quantity);
        return switch (quantity.kind()) {
            case "measure" -> measure(quantity, change);
            case "times" -> multiple(quantity, change);
            case "share" -> share(quantity, change);
            case "counted", "people" -> counted(quantity, change);
            case "time" -> duration(quantity);
            case "clock", "decades" -> null;
            default -> bare(quantity, change);
        };
    }

    private @Nullable Found measure(Mention.Quantity quantity, @Nullable Change change) {
        boolean percent = quantity.unit().equals("percent") || quantity.unit().equals("percent_gdp");
        boolean one = quantity.number().spelled() && quantity.number().value() == 1;
        if (one || THOSE.contains(text.norm(quantity.from() - 1)) || wished(quantity)) {
            return null;
        }
        boolean weight = quantity.unit().equals("kg") || quantity.unit().equals("lb");
        if (weight
                && indicators
                        .choices(quantity.from(), quantity.to(), ClaimType.quantity, quantity.unit())
                        .isEmpty()) {
            return null;
        }
        if (change == null && quantity.unit().equals("percent") && goesOnAsChange(quantity)) {
            return claim(
                    quantity,
                    ClaimType.change,
                    "percent",
                    lastSign * quantity.number().value(),
                    "goes on as the change before it in the sentence");
        }
        if (change != null) {
            lastSign = change.sign();
            lastChange = quantity.to();
            return claim(
                    quantity,
                    ClaimType.change,
                    quantity.unit(),
                    change.sign() * quantity.number().value(),
                    change.why());
        }
        return claim(
                quantity,
                percent ? ratioOrLevel(quantity) : ClaimType.quantity,
                quantity.unit(),
                quantity.number().value(),
                "a figure with a unit");
    }

    /// "Donors should give at least 20 percent" wishes, it does not state.
    private boolean wished(Mention.Quantity quantity) {
        for (int i = quantity.from() - 1;
                i >= Math.max(text.sentenceStart(quantity.from()), quantity.from() - 8);
                i--) {
            if (WISHES.contains(text.norm(i))) {
                return true;
            }
            if (text.norm(i).equals(",") || text.norm(i).equals(";")) {
                return false;
            }
        }
        return false;
    }

    /// "The area rose 10 percent and output 53 percent": the verb is said once.
    private boolean goesOnAsChange(Mention.Quantity quantity) {
        boolean same = lastChange > 0
                && text.sentence(lastChange - 1) == text.sentence(quantity.from())
                && quantity.from() - lastChange <= 9;
        return same && !PART_OF.contains(text.norm(quantity.to()));
    }

    private ClaimType ratioOrLevel(Mention.Quantity quantity) {
        return quantity.unit().equals("percent_gdp") ? ClaimType.quantity : ClaimType.ratio;
    }

    private @Nullable Found multiple(Mention.Quantity quantity, @Nullable Change change) {
        Form form = quantity.number().form();
        if (form == Form.CUT) {
            return claim(quantity, ClaimType.change, "percent", -50, "halved is a fall by half");
        }
        boolean compares = form == Form.MULTIPLE || COMPARES_BEHIND.contains(text.norm(quantity.to()));
        boolean grown = change != null && change.sign() > 0;
        return compares || grown
                ? claim(quantity, ClaimType.ratio, "times", quantity.number().value(), "a multiple")
                : null;
    }

    private @Nullable Found share(Mention.Quantity quantity, @Nullable Change change) {
        double value = quantity.number().value();
        if (change != null) {
            return claim(quantity, ClaimType.change, "percent", change.sign() * value * 100, change.why());
        }
        boolean of = PART_OF.contains(text.norm(quantity.to()));
        List<IndicatorLink.Choice> choices =
                indicators.choices(quantity.from(), quantity.to(), ClaimType.ratio, "share");
        boolean telling = !choices.isEmpty() && choices.getFirst().score() >= TELLING_OF_A_SHARE;
        return of && telling ? claim(quantity, ClaimType.ratio, "share", value, "a share of a whole") : null;
    }

    private @Nullable Found counted(Mention.Quantity quantity, @Nullable Change change) {
        if (change != null && change.absolute()) {
            return claim(
                    quantity,
                    ClaimType.change,
                    quantity.unit(),
                    change.sign() * quantity.number().value(),
                    change.why());
        }
        Form form = quantity.number().form();
        List<IndicatorLink.Choice> choices =
                indicators.choices(quantity.from(), quantity.to(), ClaimType.quantity, quantity.unit());
        boolean telling = !choices.isEmpty() && choices.getFirst().score() >= TELLING;
        boolean figures = !quantity.number().spelled() && quantity.number().value() > 12;
        boolean definite = DEFINITE.contains(text.norm(quantity.from() - 1));
        boolean one = quantity.number().spelled() && quantity.number().value() == 1;
        boolean worth = (telling && !(definite && quantity.number().spelled()) && !one) || figures;
        boolean vague = form == Form.VAGUE && !telling;
        boolean local = LOCAL_UNITS.contains(quantity.unit()) && !one;
        return (worth || local) && !vague
                ? claim(
                        quantity,
                        ClaimType.quantity,
                        quantity.unit(),
                        quantity.number().value(),
                        "a count")
                : null;
    }

    private @Nullable Found duration(Mention.Quantity quantity) {
        List<IndicatorLink.Choice> choices =
                indicators.choices(quantity.from(), quantity.to(), ClaimType.quantity, quantity.unit());
        boolean telling = !choices.isEmpty() && choices.getFirst().score() >= TELLING;
        boolean exact =
                quantity.number().form() == Form.PLAIN && quantity.number().value() > 1;
        return telling || exact
                ? claim(
                        quantity,
                        ClaimType.quantity,
                        quantity.unit(),
                        quantity.number().value(),
                        "a duration")
                : null;
    }

    /// A number without a unit takes that of a figure just before, if it can be meant so.
    private @Nullable Found bare(Mention.Quantity quantity, @Nullable Change change) {
        Mention.Figure number = quantity.number();
        if (number.form() == Form.VAGUE && number.value() >= 1e6) {
            return null;
        }
        String unit = Inherited.unit(text, vocabulary, quantity);
        if (unit.isEmpty()) {
            return null;
        }
        boolean byHow = change != null && change.absolute();
        return claim(
                quantity,
                byHow ? ClaimType.change : ClaimType.quantity,
                unit,
                byHow ? java.util.Objects.requireNonNull(change).sign() * number.value() : number.value(),
                "a bare number; the unit " + unit + " is that of the figure before");
    }

    private Found claim(Mention.Quantity quantity, ClaimType type, String unit, double value, String why) {
        Mention.Quantity before = bracketed(quantity);
        Mention.Quantity near = before == null ? quantity : before;
        List<IndicatorLink.Choice> choices = indicators.choices(near.from(), near.to(), type, unit);
        IndicatorRule rule = choices.isEmpty() ? null : choices.getFirst().rule();
        alternatives.put(
                quantity.from(),
                choices.stream()
                        .skip(1)
                        .limit(2)
                        .map(choice -> choice.rule().indicator())
                        .toList());
        boolean vague = quantity.qualifier() == Qualifier.VAGUE;
        Double number = vague ? null : value;
        Double most = quantity.number().most();
        String linked = rule == null ? "other" : rule.indicator();
        boolean multiple = unit.equals("share") && ofEarlier(quantity.to());
        int to = type == ClaimType.ratio && PART_OF.contains(text.norm(quantity.to()))
                ? wholeOf(quantity.to())
                : quantity.to();
        return new Found(
                quantity.from(),
                to,
                type,
                linked,
                rule == null ? "" : rule.detail(),
                new Amount(
                        number,
                        most,
                        vague ? vagueWord(quantity) : "",
                        multiple ? "times" : unit,
                        quantity.qualifier()),
                rule == null ? "" : rule.area(),
                "",
                List.of(),
                quantity,
                why + alternatives(choices));
    }

    /// The figure a bracket belongs to: "895 more than a year ago (+24 percent)".
    private Mention.@Nullable Quantity bracketed(Mention.Quantity quantity) {
        int open = -1;
        for (int i = quantity.from() - 1;
                i >= Math.max(text.sentenceStart(quantity.from()), quantity.from() - 3);
                i--) {
            open = text.norm(i).equals("(") ? i : open;
        }
        for (int i = open - 1; open >= 0 && i >= Math.max(text.sentenceStart(quantity.from()), open - 12); i--) {
            Mention.Quantity before = text.quantity(i);
            if (before != null && !before.unit().isEmpty()) {
                return before;
            }
        }
        return null;
    }

    /// "A third of what it was in 2001" compares two years; "a third of the coca" is a share.
    private boolean ofEarlier(int to) {
        boolean was = false;
        for (int i = to; i < Math.min(text.sentenceEnd(to - 1), to + 12); i++) {
            was |= WAS.contains(text.norm(i));
            if (text.date(i) != null) {
                return was;
            }
        }
        return false;
    }

    /// A share is said with the whole it is of.
    private int wholeOf(int of) {
        int to = of;
        while (to < text.sentenceEnd(of)
                && to - of < LONGEST_WHOLE
                && text.token(to).isWord()
                && text.quantity(to) == null
                && text.date(to) == null) {
            to++;
        }
        return to;
    }

    private static String vagueWord(Mention.Quantity quantity) {
        return "about " + Math.round(quantity.number().value());
    }

    private static String alternatives(List<IndicatorLink.Choice> choices) {
        var said = new StringBuilder();
        for (IndicatorLink.Choice choice : choices.subList(0, Math.min(3, choices.size()))) {
            said.append("; ")
                    .append(choice.rule().indicator())
                    .append(" fits with ")
                    .append(Math.round(choice.score() * 10) / 10.0);
        }
        return said.toString();
    }
}
