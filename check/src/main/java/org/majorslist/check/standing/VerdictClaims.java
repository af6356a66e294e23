package org.majorslist.check.standing;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.ClauseWords;
import org.majorslist.check.mark.Denials;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Pattern;
import org.majorslist.check.mark.Patterns;
import org.majorslist.check.mark.VerdictWords.Outcome;
import org.majorslist.check.mark.VerdictWords.Sense;
import org.majorslist.check.mark.VerdictWords.Word;
import org.majorslist.check.words.Phrases;
import org.majorslist.check.words.WordList;

/// The claims that a word of verdict-words.csv makes together with those judged: which of its rules, over which words.
///
/// Nothing is claimed of a mere "it" where the text has not just spoken of the test, nor with a mild word that is not
/// denied.
final class VerdictClaims {
    private static final int NEAR = 2;
    private static final int SPAN_OVER = 5;
    /// How many sentences before the text may have spoken of the test.
    static final int SPOKEN_WITHIN = 4;
    private static final List<String> SPOKEN = List.of("exam", "waiver", "decertify");
    /// "Peru was refused but got a waiver": the standing before stands in a clause of its own.
    private static final WordList CLAUSE_JOINS =
            WordList.of("but", "though", "although", "yet", "pero", "aunque", "mas", "bien");

    private final VerdictForms forms;
    private final Marked text;
    private final WhoIsMeant meant;
    private final Denials denials;
    private final ClauseWords clauses;

    VerdictClaims(Marked text, VerdictForms forms) {
        this.text = text;
        this.forms = forms;
        meant = new WhoIsMeant(text);
        denials = new Denials(text);
        clauses = new ClauseWords(text);
    }

    /// Whether the text speaks of the test here or has just done so.
    boolean isOfTheTest(int token) {
        return clauses.spoken(token, SPOKEN_WITHIN, SPOKEN);
    }

    /// Makes the claim that an outcome befell those judged: a standing, or how many they are.
    void take(
            Phrases.Hit<Word> hit,
            Outcome outcome,
            @Nullable Party party,
            BiConsumer<Patterns.Rule, Pattern.Match> taker) {
        boolean sure = hit.meaning().plain() || isOfTheTest(hit.from());
        if (party == null || (party.who() == null && !sure && text.unnamed(party.from()) == null)) {
            return;
        }
        boolean count = party.who() instanceof Mention.Figure;
        if (count && !outcome.counted()) {
            return;
        }
        boolean turned = party.none() || (count && denied(hit, party)); // "four were not certified"
        Outcome told = turned ? outcome.opposite() : outcome;
        boolean mild =
                hit.meaning().sense() == Sense.mild && told == hit.meaning().outcome();
        if (mild && !denied(hit, party)) {
            return;
        }
        Patterns.Rule rule = (count ? hit.meaning().counts() : hit.meaning().statuses()).get(told);
        if (count && rule != null) {
            taker.accept(rule, counted(party, hit));
            return;
        }
        boolean far = hit.from() - party.to() > SPAN_OVER
                || clauses.any(party.to(), hit.from(), CLAUSE_JOINS)
                || forms.joined(hit.from())
                || acrossAside(party.to(), hit.from());
        int from = far ? hit.from() : Math.min(hit.from(), party.from());
        int to = forms.behindDate(Math.max(hit.to(), party.to()));
        if (rule != null) {
            taker.accept(rule, match(from, to, meant.of(party)));
        }
    }

    /// A standing told by its verb alone, its country further off.
    static void takeAlone(
            Phrases.Hit<Word> hit, Outcome outcome, Party party, BiConsumer<Patterns.Rule, Pattern.Match> taker) {
        Patterns.Rule rule = hit.meaning().statuses().get(outcome);
        if (rule != null && !(party.who() instanceof Mention.Figure)) {
            taker.accept(rule, match(hit.from(), hit.to(), party.who()));
        }
    }

    /// Words as those of a claim, with whom they name.
    static Pattern.Match match(int from, int to, @Nullable Mention who) {
        return new Pattern.Match(from, to, from, to, who == null ? List.of() : List.of(who));
    }

    /// "Five failed" with its verb, "refused five countries" without.
    private static Pattern.Match counted(Party party, Phrases.Hit<Word> hit) {
        boolean subject = party.to() <= hit.from() && hit.from() - party.to() <= NEAR;
        List<Mention> mentions = party.who() == null ? List.of() : List.of(party.who());
        int to = subject ? hit.to() : party.to();
        return new Pattern.Match(party.from(), to, Math.min(party.from(), hit.from()), hit.to(), mentions);
    }

    /// "Was not criticised", "spared any reprimand": only so does a mild word tell a verdict.
    private boolean denied(Phrases.Hit<Word> hit, Party party) {
        return denials.of(Math.min(hit.from(), party.to()), hit.to()) >= 0;
    }

    /// "Peru, refused, was excused": what stands between the commas may be a claim of its own.
    private boolean acrossAside(int from, int to) {
        int commas = 0;
        for (int i = from; i < to; i++) {
            commas += text.reads(i, ",") ? 1 : 0;
        }
        return commas > 1;
    }
}
