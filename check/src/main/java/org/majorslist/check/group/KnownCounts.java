package org.majorslist.check.group;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Amount;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Qualifier;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.GroupWords;
import org.majorslist.check.mark.GroupWords.Sign;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Mention.Form;
import org.majorslist.check.mark.VerdictWords.Outcome;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.WordList;

/// Numbers without a noun, or of countries, that stand beside a standing and are a count of the decision spoken of:
/// "there are five this time".
final class KnownCounts {
    private static final int MOST = 60;
    private static final int SMALL = 10; // "the five" points back where "the 23" counts
    private static final int WORDS_WITHIN = 6;
    private static final String LISTED = "majors_list_size";
    private static final WordList OF_WHOM = WordList.of("of", "among", "de", "entre");
    private static final WordList THEM =
            WordList.of("them", "those", "these", "that", "ellos", "ellas", "esos", "aquellos");

    private final Marked text;
    private final GroupWords words;
    private final DecisionSpokenOf decisions;
    private final String[] notClaims;

    KnownCounts(Marked text, GroupWords words, DecisionSpokenOf decisions, String[] notClaims) {
        this.text = text;
        this.words = words;
        this.decisions = decisions;
        this.notClaims = notClaims;
    }

    /// The count a number tells; `null` if it tells none.
    @Nullable
    Found at(int i, Told near) {
        Mention.Figure number = text.number(i);
        if (number == null || !countsCountries(number) || !near.unused(number) || !beside(i, near)) {
            return null;
        }
        KnownDecision decision = decisions.of(count(number, LISTED, ""));
        String indicator = decision == null ? "" : counted(number, decision);
        return decision == null || indicator.isEmpty()
                ? null
                : count(number, indicator, "known count: so many it was in the decision of " + decision.day());
    }

    private boolean countsCountries(Mention.Figure number) {
        int i = number.from();
        boolean plain = text.date(i) == null
                && notClaims[i].isEmpty()
                && number.form() == Form.PLAIN
                && number.most() == null
                && number.value() >= 2
                && number.value() <= MOST;
        Mention.Quantity quantity = text.quantity(i);
        boolean countries = quantity != null && quantity.unit().equals("countries");
        boolean bare = quantity == null || quantity.unit().isEmpty();
        boolean points = number.value() < SMALL && (text.in(i - 1, SmallWords.DETERMINED) || text.cue(i - 1, Cue.each));
        return plain && !points && (countries || (bare && ends(number.to())));
    }

    /// Whether no noun but one of countries, nor any verb, follows: "five were absent" counts nobody judged.
    private boolean ends(int i) {
        return i >= text.sentenceEnd(i - 1)
                || (!text.token(i).isWord() && !text.token(i).isNumber())
                || (text.in(i, OF_WHOM) && (text.in(i + 1, THEM) || ofNumber(i + 1)))
                || words.at(text, i, Sign.counted);
    }

    /// "18 of 29 governments", "cinco de las 23".
    private boolean ofNumber(int i) {
        return text.number(text.in(i, SmallWords.DETERMINED) ? i + 1 : i) != null;
    }

    private boolean beside(int i, Told near) {
        return near.beside(i).stream()
                .map(Found::indicator)
                .anyMatch(told -> Outcome.isStanding(told) || Outcome.isCount(told) || told.equals(LISTED));
    }

    /// Which count of the decision it is; empty if none.
    private String counted(Mention.Figure number, KnownDecision decision) {
        long value = Math.round(number.value());
        if (value == decision.size()) {
            return LISTED;
        }
        List<Outcome> fit = List.of(Outcome.decertified, Outcome.certified, Outcome.waiver_granted).stream()
                .filter(outcome -> decision.count(outcome) == value)
                .toList();
        if (fit.isEmpty()) {
            return "";
        }
        boolean waived = fit.contains(Outcome.waiver_granted) && spared(number);
        return waived ? Outcome.waiver_granted.count() : fit.getFirst().count();
    }

    private boolean spared(Mention.Figure number) {
        int end = Math.min(text.sentenceEnd(number.from()), number.to() + WORDS_WITHIN);
        for (int i = Math.max(text.sentenceStart(number.from()), number.from() - WORDS_WITHIN); i < end; i++) {
            if (words.at(text, i, Sign.spared)) {
                return true;
            }
        }
        return false;
    }

    private Found count(Mention.Figure number, String indicator, String why) {
        Mention.Quantity quantity = text.quantity(number.from());
        boolean countries = quantity != null && quantity.unit().equals("countries");
        return new Found(
                number.from(),
                quantity != null && countries ? quantity.to() : number.to(),
                ClaimType.quantity,
                indicator,
                "",
                Amount.number(number.value(), "countries", quantity == null ? Qualifier.EXACTLY : quantity.qualifier()),
                "WLD",
                "decision-year",
                List.of(number),
                null,
                why);
    }
}
