package org.majorslist.check.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Link;
import org.majorslist.check.link.IndicatorChoice;
import org.majorslist.check.link.IndicatorLink;
import org.majorslist.check.link.Respectively;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Mention.Form;
import org.majorslist.check.mark.Rules;
import org.majorslist.check.mark.VerdictWords.Outcome;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.WordList;

/// Finds the claims made of figures and decides whether each is a level, a change, or a share or multiple.
public final class FigureClaims {
    private static final ListedWords DEFINITE = ListedWords.named("figure_claims.definite");
    private static final Set<String> LOCAL_UNITS =
            Set.of("departments", "provinces", "municipalities", "vessels", "labs", "strikes", "count");

    private static final double TELLING = 3.9;
    private static final double TELLING_OF_A_SHARE = 3.4;
    private static final String DURATION = "certification_duration";
    private static final WordList APART =
            WordList.of("different", "separate", "distinct", "distintos", "diferentes", "distintas");
    private static final int OUTCOME_WITHIN = 9;

    private final Marked text;
    private final IndicatorLink indicators;
    private final String[] notClaims;
    private final boolean[] taken;
    private final FigureClaim claims;
    private final Respectively respectively;
    private final List<Found> outcomes = new ArrayList<>();
    private final Planned planned;
    private final CountryCounts counts;
    private final Continued continued;
    private final Portions portions;
    private final Foreseen foreseen;
    private final MeasureClaims measures;

    /// Over one marked text.
    ///
    /// @param text the marked text
    /// @param vocabulary the words of the tables
    /// @param indicators what a figure counts
    /// @param respectively lists that go "respectively"
    /// @param notClaims the words of content/check/not-claims.csv that lead to no claim
    /// @param wordClaims the claims already made of words, whose figures are not told again
    public FigureClaims(
            Marked text,
            Rules.Vocabulary vocabulary,
            IndicatorLink indicators,
            Respectively respectively,
            String[] notClaims,
            List<Found> wordClaims) {
        this.text = text;
        continued = new Continued(text, vocabulary);
        portions = new Portions(text);
        foreseen = new Foreseen(text);
        this.indicators = indicators;
        this.notClaims = notClaims;
        this.respectively = respectively;
        claims = new FigureClaim(text, indicators, respectively);
        planned = new Planned(text);
        measures = new MeasureClaims(text, claims, planned, foreseen);
        counts = new CountryCounts(text);
        taken = new boolean[text.size()];
        for (Found found : wordClaims) {
            boolean record = found.indicator().equals("@link");
            takeDurations(found);
            for (Mention mention : found.mentions()) {
                if (!record) {
                    java.util.Arrays.fill(taken, mention.from(), mention.to(), true);
                }
            }
        }
    }

    /// "Congress may reverse it within 30 days": the days are part of what the words claim.
    private void takeDurations(Found words) {
        int end = Math.min(text.sentenceEnd(words.from()), words.to() + 3);
        for (int i = words.from(); words.type() == ClaimType.legal && i < end; i++) {
            Mention.Quantity quantity = text.quantity(i);
            if (quantity != null && quantity.kind().equals("time")) {
                java.util.Arrays.fill(taken, quantity.from(), Math.min(quantity.to(), text.size()), true);
            }
        }
    }

    /// The indicator of a figure and others the words around it allow, best first; none if it was not weighed.
    List<Link> indicators(int from) {
        return claims.indicators(from);
    }

    /// All claims that figures of the text make, in its order.
    ///
    /// @return the claims, in the order of the text
    public List<Found> all() {
        var all = new ArrayList<Found>();
        for (int i = 0; i < text.size(); i++) {
            Mention.Quantity quantity = text.quantity(i);
            if (quantity != null && !taken[i] && !excluded(quantity)) {
                Found found = figure(respectively.withUnit(quantity));
                if (found != null) {
                    all.add(found);
                    if (Outcome.isCount(found.indicator()) || found.indicator().equals(DURATION)) {
                        outcomes.add(found);
                    }
                    indicators.spoken(found, i);
                }
            }
        }
        return all;
    }

    /// Whether a figure just before some words counts the outcome they tell.
    ///
    /// @param words the claim made of words
    /// @param named whether the words name a country
    /// @return true if it does
    public boolean countsOutcome(Found words, boolean named) {
        int sentence = text.sentence(words.from());
        boolean waiver = words.indicator().equals("certification_waiver");
        return outcomes.stream()
                .filter(found -> text.sentence(found.from()) == sentence)
                .anyMatch(found -> (found.indicator().equals("certification_duration")
                                && (words.amount().word().equals("certified") || !comma(words, found)))
                        || (!named
                                && waiver == found.indicator().equals("waiver_count")
                                && Math.abs(words.from() - found.to()) <= OUTCOME_WITHIN));
    }

    /// "The first refusal in 28 years" is one claim; "the refusal, the first in 28 years," is two.
    private boolean comma(Found words, Found length) {
        for (int i = words.to(); i < length.from(); i++) {
            if (text.reads(i, ",")) {
                return true;
            }
        }
        return false;
    }

    private boolean excluded(Mention.Quantity quantity) {
        Mention.Figure number = quantity.number();
        String reason = notClaims[number.from()];
        boolean vagueReason = reason.equals("vague_or_group") || reason.equals("vague_time");
        boolean strong = quantity.kind().equals("measure") || counts.outcome(quantity) || inARow(quantity);
        boolean multiple = reason.equals("page_number") && number.form() != Form.PLAIN; // "the figure tripled"
        return (!reason.isEmpty() && !multiple && !(vagueReason && strong)) || counts.whole(quantity);
    }

    /// "For two years running" is said for its length.
    private boolean inARow(Mention.Quantity quantity) {
        int to = quantity.to();
        boolean row = text.reads(to, "in") && text.reads(to + 1, "a") && text.reads(to + 2, "row");
        return (row || text.cue(to, Cue.running)) && quantity.kind().equals("time");
    }

    private @Nullable Found figure(Mention.Quantity quantity) {
        Change change = Change.of(text, quantity);
        return switch (quantity.kind()) {
            case "measure" -> measures.of(quantity, change);
            case "times" -> multiple(quantity, change);
            case "share" -> share(quantity, change);
            case "counted", "people" -> counted(quantity, change);
            case "time" -> duration(quantity);
            case "clock", "decades" -> null;
            default -> bare(quantity, change);
        };
    }

    private @Nullable Found multiple(Mention.Quantity quantity, @Nullable Change change) {
        Form form = quantity.number().form();
        if (form == Form.CUT) {
            return claims.claim(quantity, ClaimType.change, "percent", -50, "halved is a fall by half");
        }
        if (quantity.perYear()) {
            return claims.claim(
                    quantity, ClaimType.quantity, "count", quantity.number().value(), "how often in a year");
        }
        boolean grown = change != null && change.sign() > 0;
        return portions.compares(quantity) || grown
                ? claims.claim(
                        quantity, ClaimType.ratio, "times", quantity.number().value(), "a multiple")
                : null;
    }

    private @Nullable Found share(Mention.Quantity quantity, @Nullable Change change) {
        double value = quantity.number().value();
        Found aim = planned.fall(claims, quantity, 100, change);
        if (aim != null) {
            return aim;
        }
        if (change != null && foreseen.change(quantity)) {
            return null;
        }
        if (change != null) {
            return claims.claim(quantity, ClaimType.change, "percent", change.sign() * value * 100, change.why());
        }
        List<IndicatorChoice> choices = claims.choices(quantity, ClaimType.ratio, "share");
        boolean telling = !choices.isEmpty() && choices.getFirst().score() >= TELLING_OF_A_SHARE;
        return portions.states(quantity, telling)
                ? claims.claim(quantity, ClaimType.ratio, "share", value, "a share of a whole")
                : null;
    }

    private @Nullable Found counted(Mention.Quantity quantity, @Nullable Change change) {
        if (change != null && change.absolute()) {
            return claims.change(quantity, quantity.unit(), change.sign(), change.why());
        }
        Form form = quantity.number().form();
        List<IndicatorChoice> choices = claims.choices(quantity, ClaimType.quantity, quantity.unit());
        boolean telling = !choices.isEmpty() && choices.getFirst().score() >= TELLING;
        boolean figures = quantity.number().value() > 12;
        boolean definite = text.in(quantity.from() - 1, DEFINITE);
        boolean one = quantity.number().spelled() && quantity.number().value() == 1;
        boolean worth = (telling && !(definite && quantity.number().spelled()) && !one)
                || (figures && !(definite && quantity.number().spelled()));
        boolean vague = form == Form.VAGUE && !telling;
        boolean local = LOCAL_UNITS.contains(quantity.unit()) && !one;
        return (worth || local) && !vague ? asTold(quantity, "a count") : null;
    }

    private @Nullable Found duration(Mention.Quantity quantity) {
        List<IndicatorChoice> choices = claims.choices(quantity, ClaimType.quantity, quantity.unit());
        boolean telling = !choices.isEmpty() && choices.getFirst().score() >= TELLING;
        boolean exact =
                quantity.number().form() == Form.PLAIN && quantity.number().value() > 1;
        for (int i = quantity.number().to(); i < quantity.to(); i++) {
            if (text.in(i, APART)) {
                return null; // "in four different years" is no length
            }
        }
        return telling || exact ? asTold(quantity, "a duration") : null;
    }

    /// A quantity in its own unit.
    private @Nullable Found asTold(Mention.Quantity quantity, String why) {
        double value = quantity.number().value();
        return claims.claim(quantity, ClaimType.quantity, quantity.unit(), value, why);
    }

    /// "The murders of policemen came to 146": the subject tells the unit, not a figure of another sentence.
    private @Nullable Sense bySubject(Mention.Quantity quantity, @Nullable Sense sense) {
        boolean elsewhere =
                sense != null && sense.from() >= 0 && text.sentence(sense.from()) != text.sentence(quantity.from());
        if (!elsewhere || sense == null || indicators.subjects().mayBe(quantity.from(), quantity.to(), sense.unit())) {
            return sense;
        }
        String unit = indicators.subjects().unit(quantity.from(), quantity.to());
        return unit.isEmpty() ? sense : continued.told(quantity, unit);
    }

    /// A number without a unit takes that of the figure it goes on with, if it can be meant so.
    private @Nullable Found bare(Mention.Quantity quantity, @Nullable Change change) {
        String reached = indicators.unitReached(quantity.from());
        Sense sense =
                reached.isEmpty() ? bySubject(quantity, continued.sense(quantity)) : continued.told(quantity, reached);
        if (sense == null || foreseen.level(quantity)) {
            return null;
        }
        double value = quantity.number().value() * sense.scale();
        boolean byHow = change != null && change.absolute();
        return withUnitCarried(claims.claim(
                quantity,
                byHow ? ClaimType.change : ClaimType.quantity,
                sense.unit(),
                byHow ? java.util.Objects.requireNonNull(change).sign() * value : value,
                "a bare number; the unit " + sense.unit() + " is that of the figure before"));
    }

    private static Found withUnitCarried(Found found) {
        return found.stating(found.amount().carried());
    }
}
