package org.majorslist.check.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.ClaimType;
import org.majorslist.check.link.IndicatorChoice;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.WordList;

/// Claims of figures with a unit: a level, a change, or a share in percent.
final class MeasureClaims {
    private static final WordList THOSE = WordList.of("those", "these", "esos", "esas", "estos", "estas");
    private static final WordList LEADS = WordList.of("from", "to", "de", "a", "desde", "hasta", "between", "and");
    private static final WordList BEFORE_BASE =
            WordList.of("from", "against", "versus", "contra", "desde", "de", "a", "to");
    private static final WordList TWO_BEFORE_BASE = WordList.of("frente", "against", "versus", "contra");
    private static final int LEVEL_WITHIN = 14;
    private static final int GOES_ON = 9;
    private static final int GOES_ON_TO_A_LEVEL = 14;

    private final Marked text;
    private final FigureClaim claims;
    private final Planned planned;
    private final Foreseen foreseen;
    private int lastSign;
    private int lastChange;

    MeasureClaims(Marked text, FigureClaim claims, Planned planned, Foreseen foreseen) {
        this.text = text;
        this.claims = claims;
        this.planned = planned;
        this.foreseen = foreseen;
    }

    /// The claim of a figure with a unit; `null` where it states nothing.
    @Nullable
    Found of(Mention.Quantity quantity, @Nullable Change change) {
        if (quantity.unit().equals("percent") && comparedWithGdp(quantity)) {
            return claims.claim(
                    quantity,
                    ClaimType.quantity,
                    "percent_gdp",
                    quantity.number().value(),
                    "compared with a share of the gross domestic product");
        }
        boolean percent = quantity.unit().equals("percent") || quantity.unit().equals("percent_gdp");
        boolean one = quantity.number().spelled()
                && quantity.number().value() == 1
                && !quantity.unit().startsWith("percent");
        if (one || text.in(quantity.from() - 1, THOSE) || wished(quantity)) {
            return null;
        }
        boolean weight = quantity.unit().equals("kg") || quantity.unit().equals("lb");
        if (weight
                && claims.choices(quantity, ClaimType.quantity, quantity.unit()).isEmpty()) {
            return null;
        }
        Found aim = planned.fall(claims, quantity, 1, change);
        if (aim != null) {
            return aim;
        }
        if (change != null ? foreseen.change(quantity) : foreseen.level(quantity)) {
            return null;
        }
        int step = change == null && quantity.unit().equals("percent") ? betweenLevels(quantity) : 0;
        if (step != 0) {
            return claims.change(quantity, "percent", step, "the change from one level to the other before it");
        }
        if (change == null && quantity.unit().equals("percent") && goesOnAsChange(quantity)) {
            return claims.change(quantity, "percent", lastSign, "goes on as the change before it in the sentence");
        }
        if (change != null) {
            lastSign = change.sign();
            lastChange = quantity.to();
            return claims.change(quantity, quantity.unit(), change.sign(), change.why());
        }
        return claims.claim(
                quantity,
                percent ? ratioOrLevel(quantity) : ClaimType.quantity,
                quantity.unit(),
                quantity.number().value(),
                "a figure with a unit");
    }

    /// "6.8% of GDP, up from 4.3%", "6,8 % del PIB, contra 3,4 %".
    private boolean comparedWithGdp(Mention.Quantity quantity) {
        boolean from = text.in(quantity.from() - 1, BEFORE_BASE) || text.in(quantity.from() - 2, TWO_BEFORE_BASE);
        for (int i = quantity.from() - 1; from && i >= text.sentenceStart(quantity.from()); i--) {
            Mention.Quantity before = text.quantity(i);
            if (before != null && text.date(i) == null && !before.kind().equals("time")) {
                return before.unit().equals("percent_gdp");
            }
        }
        return false;
    }

    /// "Donors should give at least 20 percent" wishes, it does not state.
    private boolean wished(Mention.Quantity quantity) {
        for (int i = quantity.from() - 1;
                i >= Math.max(text.sentenceStart(quantity.from()), quantity.from() - 8);
                i--) {
            if (text.cue(i, Cue.wish)) {
                return true;
            }
            if (text.reads(i, ",") || text.reads(i, ";")) {
                return false;
            }
        }
        return false;
    }

    /// "The area rose 10 percent and output 53 percent": the verb is said once.
    private boolean goesOnAsChange(Mention.Quantity quantity) {
        boolean same = lastChange > 0
                && text.sentence(lastChange - 1) == text.sentence(quantity.from())
                && quantity.from() - lastChange <= (reaches(quantity.to()) ? GOES_ON_TO_A_LEVEL : GOES_ON);
        return same && !text.in(quantity.to(), SmallWords.OF);
    }

    /// "…, hasta 442 toneladas", ", to 442 tonnes": the level reached follows.
    private boolean reaches(int to) {
        int next = text.reads(to, ",") ? to + 1 : to;
        return text.in(next, SmallWords.UP_TO) && text.quantity(next + 1) != null;
    }

    /// "From 28,000 hectares in 2021 to 48,000 in 2022, 70 percent in one year": 1 where the second level is the
    /// higher, -1 where it is the lower, 0 where no two levels stand before.
    private int betweenLevels(Mention.Quantity quantity) {
        int from = quantity.from() - 1;
        from -= text.reads(from, "un") || text.reads(from, "a") ? 1 : 0;
        boolean apposed = text.reads(from, ",") || text.reads(from, "(");
        Mention.Quantity second = apposed && !text.in(quantity.to(), SmallWords.OF) ? level(from) : null;
        Mention.Quantity first = second == null ? null : level(second.from());
        if (first == null || second == null) {
            return 0;
        }
        boolean pair = text.in(second.from() - 1, LEADS)
                && text.in(first.from() - 1, LEADS)
                && (second.unit().equals(first.unit())
                        || second.unit().isEmpty()
                        || first.unit().isEmpty());
        return pair ? Double.compare(second.number().value(), first.number().value()) : 0;
    }

    /// The last level of the sentence before a token.
    private Mention.@Nullable Quantity level(int at) {
        for (int i = at - 1; i >= Math.max(text.sentenceStart(at), at - LEVEL_WITHIN); i--) {
            Mention.Quantity before = text.quantity(i);
            if (before != null && text.date(i) == null) {
                return before.unit().equals("percent") ? null : before;
            }
        }
        return null;
    }

    /// A tariff of 25 percent is a level, no share of anything.
    private ClaimType ratioOrLevel(Mention.Quantity quantity) {
        if (quantity.unit().equals("percent_gdp") || quantity.unit().equals("basis_points")) {
            return ClaimType.quantity;
        }
        List<IndicatorChoice> choices = claims.choices(quantity, ClaimType.ratio, quantity.unit());
        boolean rate =
                !choices.isEmpty() && choices.getFirst().rule().indicator().equals("us_tariffs");
        return rate ? ClaimType.quantity : ClaimType.ratio;
    }
}
