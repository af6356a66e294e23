package org.majorslist.check.find;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Language;
import org.majorslist.check.mark.Denials;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Pattern;
import org.majorslist.check.mark.Patterns;
import org.majorslist.check.mark.VerdictWords;
import org.majorslist.check.mark.VerdictWords.Outcome;
import org.majorslist.check.mark.VerdictWords.Sense;
import org.majorslist.check.mark.VerdictWords.Way;
import org.majorslist.check.mark.VerdictWords.Word;
import org.majorslist.check.words.Phrases;
import org.majorslist.check.words.WordList;

/// Reads how countries fared from the words of verdict-words.csv: who is judged is found by the kind of the word, not
/// by a pattern of the sentence.
///
/// Each word looks at no more than some tokens around it, so that time is bounded whatever the text.
final class VerdictClauses {
    private static final int OBJECT_WITHIN = 4;
    private static final int SUBJECT_WITHIN = 9;
    private static final int NEAR = 2;
    private static final int JOINED_WITHIN = 14;
    private static final int COORDINATED_WITHIN = 16;
    private static final int SPAN_OVER = 5;
    private static final int WAIVER_WITHIN = 6;
    private static final int SPOKEN_WITHIN = 4;
    /// "Peru was refused but got a waiver": the standing before stands in a clause of its own.
    private static final WordList CLAUSE_JOINS =
            WordList.of("but", "though", "although", "yet", "pero", "aunque", "mas", "bien");
    private static final WordList FROM = WordList.of("from", "of", "de", "del");
    private static final List<String> SPOKEN = List.of("exam", "waiver", "decertify");
    /// Words that also speak of other things: enough for a country named, not for "it failed".
    private static final List<String> ALSO_SPOKEN = List.of("certify", "failing");

    private final Marked text;
    private final VerdictForms forms;
    private final VerdictMood mood;
    private final JudgedParty parties;
    private final WhoIsMeant meant;
    private final Denials denials;
    private final ClauseWords clauses;
    private final GivenThings given;
    private final OpeningParticiple opening;
    private final boolean brief;
    private final Phrases.@Nullable Hit<Word>[] hits;

    VerdictClauses(Marked text, VerdictWords words) {
        this.text = text;
        forms = new VerdictForms(text);
        mood = new VerdictMood(text);
        parties = new JudgedParty(text);
        meant = new WhoIsMeant(text);
        denials = new Denials(text);
        clauses = new ClauseWords(text);
        hits = hits(text, words);
        given = new GivenThings(text, hits);
        opening = new OpeningParticiple(text, parties);
        brief = CertificationTopic.ofAll(text);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Java makes no arrays of a generic type
    private static Phrases.@Nullable Hit<Word>[] hits(Marked text, VerdictWords words) {
        Phrases.Hit<Word>[] hits = new Phrases.Hit[text.size()];
        for (int i = 0; i < text.size(); i++) {
            Phrases.Hit<Word> hit = words.at(text, i);
            for (int k = i; hit != null && k < hit.to(); k++) {
                hits[k] = hit;
            }
            i = hit == null ? i : hit.to() - 1;
        }
        return hits;
    }

    /// Gives every claim read in some sentences to the taker.
    void each(IntPredicate sentences, BiConsumer<Patterns.Rule, Pattern.Match> taker) {
        for (int i = 0; i < text.size(); i++) {
            Phrases.Hit<Word> hit = hits[i];
            if (hit != null && hit.from() == i && sentences.test(text.sentence(i)) && inContext(hit)) {
                read(hit, taker);
            }
        }
    }

    /// A word that can mean other things counts where the text has just spoken of certification.
    private boolean inContext(Phrases.Hit<Word> hit) {
        return hit.meaning().plain()
                || brief
                || clauses.spoken(hit.from(), SPOKEN_WITHIN, SPOKEN)
                || clauses.spoken(hit.from(), SPOKEN_WITHIN, ALSO_SPOKEN);
    }

    private void read(Phrases.Hit<Word> hit, BiConsumer<Patterns.Rule, Pattern.Match> taker) {
        switch (hit.meaning().way()) {
            case done_to, refuses -> doneTo(hit, taker);
            case done_by -> doneBy(hit, taker);
            case either -> {
                if (!doneTo(hit, taker)) {
                    doneBy(hit, taker);
                }
            }
            case given -> given.read(hit, (whole, outcome, party) -> take(whole, outcome, party, taker));
            case gives, gets, withholds, loses ->
                given.readStandIn(hit, (whole, outcome, party) -> take(whole, outcome, party, taker));
            case covers, group, puts, joins, takes, leaves, counted -> {}
        }
    }

    private boolean doneTo(Phrases.Hit<Word> hit, BiConsumer<Patterns.Rule, Pattern.Match> taker) {
        VerdictMood.Leading leading = mood.leading(hit.from(), hit.to());
        if (!leading.happened()) {
            considered(hit, taker);
            return true;
        }
        boolean passive = forms.passive(hit.from(), hit.to()) || goesOnPassive(hit);
        boolean aside = forms.aside(hit.from()) || parties.countsBefore(hit.from());
        Party opened = opening.subject(hit.from(), hit.to());
        if (opened != null) {
            takeAlone(hit, outcome(hit, leading), opened, taker);
            return true;
        }
        Party party = null;
        if (passive || aside) {
            boolean foreign = !hit.meaning().plain() && forms.foreign(hit.to());
            party = foreign ? null : parties.before(hit.from(), passive ? SUBJECT_WITHIN : 2);
        }
        if (party == null && !passive) {
            party = parties.behind(hit.to(), OBJECT_WITHIN);
            party = party != null && forms.asSomethingElse(party.to()) ? null : party;
            party = party == null && parties.pronounBefore(hit.from()) && !forms.foreign(hit.to())
                    ? parties.pronoun(hit.from())
                    : party;
            boolean pronoun = party != null && party.who() == null && party.to() == party.from() + 1;
            party = pronoun && parties.doneByOthers(hit.from()) ? null : party;
        }
        take(hit, outcome(hit, leading), party, taker);
        Party joiner = party == null ? null : parties.joiner(party);
        if (joiner != null) {
            takeAlone(
                    new Phrases.Hit<>(hit.meaning(), joiner.from(), joiner.to() + 1),
                    outcome(hit, leading),
                    joiner,
                    taker);
        }
        return party != null;
    }

    /// A standing told by its verb alone, its country further off.
    private static void takeAlone(
            Phrases.Hit<Word> hit, Outcome outcome, Party party, BiConsumer<Patterns.Rule, Pattern.Match> taker) {
        Patterns.Rule rule = hit.meaning().statuses().get(outcome);
        if (rule != null && !(party.who() instanceof Mention.Figure)) {
            List<Mention> mentions = party.who() == null ? List.of() : List.of(party.who());
            taker.accept(rule, new Pattern.Match(hit.from(), hit.to(), hit.from(), hit.to(), mentions));
        }
    }

    /// "Had thought hard about flunking Peru": not done, but weighed.
    private void considered(Phrases.Hit<Word> hit, BiConsumer<Patterns.Rule, Pattern.Match> taker) {
        int weighs = hit.meaning().outcome() == Outcome.decertified ? mood.nearMiss(hit.from()) : -1;
        Party party = weighs < 0 ? null : parties.behind(hit.to(), OBJECT_WITHIN);
        if (party != null && !(party.who() instanceof Mention.Figure)) {
            List<Mention> mentions = party.who() == null ? List.of() : List.of(party.who());
            var match = new Pattern.Match(weighs, party.to(), weighs, party.to(), mentions);
            taker.accept(hit.meaning().considered(), match);
        }
    }

    /// "Was designated in 2022 and removed the year after": a participle joined to one that is passive.
    private boolean goesOnPassive(Phrases.Hit<Word> hit) {
        if (!forms.joined(hit.from())) {
            return false;
        }
        int low = Math.max(text.sentenceStart(hit.from()), hit.from() - JOINED_WITHIN);
        for (int i = hit.from() - 2; i >= low && !text.stops(i); i--) {
            Phrases.Hit<Word> before = hits[i];
            if (before != null && before.from() == i) {
                return before.meaning().way() == Way.done_to && forms.passive(before.from(), before.to());
            }
        }
        return false;
    }

    private void doneBy(Phrases.Hit<Word> hit, BiConsumer<Patterns.Rule, Pattern.Match> taker) {
        VerdictMood.Leading leading = mood.leading(hit.from(), hit.to());
        boolean phrase = hit.to() - hit.from() > 1; // "salió mal librado" ends in a participle and is no passive
        if (!leading.happened() || (!phrase && forms.passive(hit.from(), hit.to()))) {
            return;
        }
        int behind = forms.behindTest(hit.to());
        boolean country = behind < text.size() && text.place(behind) != null; // "zafó México"
        if (!hit.meaning().plain() && !country && forms.foreign(behind)) {
            return;
        }
        boolean perfect = mood.toHave(hit.from()); // "found by Washington to have failed"
        Party party = parties.before(hit.from(), perfect ? COORDINATED_WITHIN : SUBJECT_WITHIN);
        party = party == null && text.language() == Language.es ? subjectBehind(hit) : party;
        take(hit, outcome(hit, leading), party, taker);
    }

    /// "Zafó México", and "Zafó, pero por poco" with the subject left out.
    private @Nullable Party subjectBehind(Phrases.Hit<Word> hit) {
        Party behind = forms.leadsOn(hit.to()) ? null : parties.behind(hit.to(), NEAR);
        boolean opens = hit.from() == text.sentenceStart(hit.from())
                || (text.date(hit.from() - 1) != null && forms.opensClause(hit.from()));
        return behind == null && opens ? new Party(hit.from(), hit.to(), null) : behind;
    }

    private Outcome outcome(Phrases.Hit<Word> hit, VerdictMood.Leading leading) {
        Outcome outcome = hit.meaning().outcome();
        if (outcome == Outcome.certified && !hit.meaning().plain() && onWaiver(hit.to())) {
            return Outcome.waiver_granted;
        }
        return leading.turned() ? outcome.opposite() : outcome;
    }

    /// "Let through on a waiver", "aprobada con una dispensa", "quedó a salvo del castigo".
    private boolean onWaiver(int from) {
        if (ofPenalty(from)) {
            return true;
        }
        for (int i = from; i < Math.min(text.sentenceEnd(from - 1), from + WAIVER_WITHIN); i++) {
            Phrases.Hit<Word> hit = hits[i];
            if (hit != null && hit.meaning().way() == Way.given) {
                return hit.meaning().outcome() == Outcome.waiver_granted && forms.under(from, i);
            }
        }
        return false;
    }

    /// "Peru, refused, was excused": what stands between the commas may be a claim of its own.
    private boolean acrossAside(int from, int to) {
        int commas = 0;
        for (int i = from; i < to; i++) {
            commas += text.reads(i, ",") ? 1 : 0;
        }
        return commas > 1;
    }

    private boolean ofPenalty(int from) {
        for (int i = from; i < Math.min(text.sentenceEnd(from - 1), from + NEAR + 1); i++) {
            Phrases.Hit<Word> hit = hits[i];
            if (hit != null && hit.from() == i) {
                return i > from
                        && hit.meaning().way() == Way.given
                        && hit.meaning().outcome() == Outcome.waiver_denied
                        && text.in(from, FROM);
            }
        }
        return false;
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

    private void take(
            Phrases.Hit<Word> hit,
            Outcome outcome,
            @Nullable Party party,
            BiConsumer<Patterns.Rule, Pattern.Match> taker) {
        boolean sure = hit.meaning().plain() || clauses.spoken(hit.from(), SPOKEN_WITHIN, SPOKEN);
        if (party == null || (party.who() == null && !sure && text.unnamed(party.from()) == null)) {
            return;
        }
        boolean count = party.who() instanceof Mention.Figure;
        if (count && !outcome.counted()) {
            return;
        }
        Outcome told = party.none() ? outcome.opposite() : outcome;
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
                || acrossAside(party.to(), hit.from());
        int from = far ? hit.from() : Math.min(hit.from(), party.from());
        int to = forms.behindDate(Math.max(hit.to(), party.to()));
        Mention who = meant.of(party);
        List<Mention> mentions = new ArrayList<>(1);
        if (who != null) {
            mentions.add(who);
        }
        if (rule != null) {
            taker.accept(rule, new Pattern.Match(from, to, from, to, List.copyOf(mentions)));
        }
    }
}
