package org.majorslist.check.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Amount;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Link;
import org.majorslist.check.Qualifier;
import org.majorslist.check.link.IndicatorChoice;
import org.majorslist.check.link.IndicatorLink;
import org.majorslist.check.link.IndicatorReadings;
import org.majorslist.check.link.Respectively;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.VerdictWords.Outcome;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.IndicatorRule;
import org.majorslist.check.words.SmallWords;

/// Makes the claim of a figure: its span, its indicator, its value.
final class FigureClaim {
    private static final int LONGEST_WHOLE = 4;
    private static final int ALTERNATIVES = 3;

    private final Marked text;
    private final IndicatorLink indicators;
    private final Respectively respectively;
    private final Portions portions;
    private final CountryCounts counts;
    private final Wholes wholes;
    private final ListingTerms listing;
    private final Map<Integer, Weighed> weighed = new HashMap<>();

    /// What fits a figure, best first, and its value.
    private record Weighed(List<IndicatorChoice> choices, double value) {}

    FigureClaim(Marked text, IndicatorLink indicators, Respectively respectively) {
        this.text = text;
        this.indicators = indicators;
        this.respectively = respectively;
        portions = new Portions(text);
        counts = new CountryCounts(text);
        wholes = new Wholes(text);
        listing = new ListingTerms(text);
    }

    /// The indicator of a figure and others the words around it allow, best first; none if it was not weighed.
    List<Link> indicators(int from) {
        Weighed figure = weighed.get(from);
        return figure == null
                ? List.of()
                : IndicatorReadings.ofCountries(IndicatorReadings.of(figure.choices()), figure.value());
    }

    /// Indicators that fit a figure: those of the noun that answers it in a list, of the figure a bracket belongs to,
    /// else of its own words.
    List<IndicatorChoice> choices(Mention.Quantity quantity, ClaimType type, String counted) {
        String unit = counted.equals("percentage_points") ? "percent" : counted;
        Respectively.Span noun = respectively.noun(quantity.number().from());
        if (noun != null) {
            return indicators.choices(noun.from(), noun.to(), type, unit);
        }
        Mention.Quantity before = bracketed(quantity);
        Mention.Quantity near = before == null ? quantity : before;
        List<IndicatorChoice> found = indicators.choices(near.from(), near.to(), type, unit);
        List<IndicatorChoice> choices = type == ClaimType.ratio ? wholes.fitting(quantity, found) : found;
        if (counts.tooMany(quantity)) {
            return List.of();
        }
        return counts.all(quantity)
                ? choices.stream()
                        .filter(choice -> !Outcome.isCount(choice.rule().indicator()))
                        .toList()
                : choices;
    }

    Found claim(Mention.Quantity quantity, ClaimType type, String unit, double value, String why) {
        boolean law = listing.states(quantity);
        List<IndicatorChoice> choices = law ? List.of() : choices(quantity, type, unit);
        IndicatorRule rule = choices.isEmpty() ? null : choices.getFirst().rule();
        weighed.put(quantity.from(), new Weighed(choices, value));
        boolean vague = quantity.qualifier() == Qualifier.VAGUE;
        Double number = vague ? null : value;
        Double most = quantity.number().most();
        String linked = rule == null ? "other" : rule.indicator();
        linked = linked.equals("waiver_count") && counts.ofThose(quantity) ? "decertified_count" : linked;
        linked = Outcome.isCount(linked) && counts.list(quantity) ? "majors_list_size" : linked;
        boolean multiple = unit.equals("share") && portions.ofOther(quantity.to());
        int to = type == ClaimType.ratio && text.in(quantity.to(), SmallWords.OF)
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
                        quantity.qualifier(),
                        false),
                law ? "USA" : rule == null ? "" : rule.area(),
                "",
                List.of(),
                quantity,
                why + alternatives(choices));
    }

    /// A change by as much as the figure says.
    ///
    /// @param sign 1 up, -1 down
    Found change(Mention.Quantity quantity, String unit, int sign, String why) {
        return claim(quantity, ClaimType.change, unit, sign * quantity.number().value(), why);
    }

    /// The figure a bracket belongs to: "895 more than a year ago (+24 percent)".
    private Mention.@Nullable Quantity bracketed(Mention.Quantity quantity) {
        int open = -1;
        for (int i = quantity.from() - 1;
                i >= Math.max(text.sentenceStart(quantity.from()), quantity.from() - 3);
                i--) {
            open = text.reads(i, "(") ? i : open;
        }
        for (int i = open - 1; open >= 0 && i >= Math.max(text.sentenceStart(quantity.from()), open - 12); i--) {
            Mention.Quantity before = text.quantity(i);
            if (before != null && !before.unit().isEmpty()) {
                return before;
            }
        }
        return null;
    }

    /// A share is said with the whole it is of.
    private int wholeOf(int of) {
        int to = of;
        while (to < text.sentenceEnd(of)
                && to - of < LONGEST_WHOLE
                && text.token(to).isWord()
                && !text.cue(to, Cue.ends_whole)
                && text.quantity(to) == null
                && text.date(to) == null) {
            to++;
        }
        return to;
    }

    private static String vagueWord(Mention.Quantity quantity) {
        return "about " + Math.round(quantity.number().value());
    }

    private static String alternatives(List<IndicatorChoice> choices) {
        var said = new StringBuilder();
        for (int i = 0; i < Math.min(ALTERNATIVES, choices.size()); i++) {
            long tenths = Math.round(choices.get(i).score() * 10);
            said.append("; ")
                    .append(choices.get(i).rule().indicator())
                    .append(" fits with ")
                    .append(tenths / 10)
                    .append('.')
                    .append(tenths % 10);
        }
        return said.toString();
    }
}
