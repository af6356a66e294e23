package org.majorslist.check.standing;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Language;
import org.majorslist.check.mark.ClauseWords;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Pattern;
import org.majorslist.check.mark.Patterns;
import org.majorslist.check.mark.VerdictWords;
import org.majorslist.check.mark.VerdictWords.Outcome;
import org.majorslist.check.mark.VerdictWords.Way;
import org.majorslist.check.mark.VerdictWords.Word;
import org.majorslist.check.words.Phrases;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.WordList;

/// Reads how countries fared from the words of verdict-words.csv: who is judged is found by the kind of the word, not
/// by a pattern of the sentence.
///
/// Each word looks at no more than some tokens around it, so that time is bounded whatever the text.
public final class VerdictClauses {
    private static final int OBJECT_WITHIN = 4;
    private static final int SUBJECT_WITHIN = 9;
    private static final int NEAR = 2;
    private static final int JOINED_WITHIN = 14;
    private static final int COORDINATED_WITHIN = 16;
    private static final int WAIVER_WITHIN = 6;
    private static final WordList FROM = WordList.of("from", "of", "de", "del");
    /// Words that also speak of other things: enough for a country named, not for "it failed".
    private static final List<String> ALSO_SPOKEN = List.of("certify", "failing");

    private static final WordList AS = WordList.of("as", "for");
    private static final WordList HAD = WordList.of("have", "had", "has", "han", "habian", "ha");
    private static final WordList WHO = WordList.of("that", "which", "who", "que");

    private final Marked text;
    private final VerdictForms forms;
    private final VerdictMood mood;
    private final JudgedParty parties;
    private final VerdictClaims claims;
    private final ClauseWords clauses;
    private final GivenThings given;
    private final OpeningParticiple opening;
    private final ThoughtOf thought;
    private final boolean topic;
    private final Phrases.@Nullable Hit<Word>[] hits;

    /// Over one marked text, with the words of deciding.
    ///
    /// @param text the marked text
    /// @param words the words of deciding
    public VerdictClauses(Marked text, VerdictWords words) {
        this.text = text;
        forms = new VerdictForms(text);
        mood = new VerdictMood(text);
        parties = new JudgedParty(text);
        claims = new VerdictClaims(text, forms);
        clauses = new ClauseWords(text);
        hits = hits(text, words);
        given = new GivenThings(text, hits);
        opening = new OpeningParticiple(text, parties);
        thought = new ThoughtOf(text);
        topic = CertificationTopic.of(text);
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
    ///
    /// @param sentences which sentences are read
    /// @param taker takes each claim: the rule it is told by, and the words
    public void each(IntPredicate sentences, BiConsumer<Patterns.Rule, Pattern.Match> taker) {
        for (int i = 0; i < text.size(); i++) {
            Phrases.Hit<Word> hit = hits[i];
            if (hit != null && hit.from() == i && sentences.test(text.sentence(i)) && inContext(hit)) {
                read(hit, taker);
            }
        }
    }

    /// A word that can mean other things counts in a text about certification, or where it was just spoken of.
    private boolean inContext(Phrases.Hit<Word> hit) {
        return hit.meaning().plain()
                || topic
                || claims.isOfTheTest(hit.from())
                || clauses.spoken(hit.from(), VerdictClaims.SPOKEN_WITHIN, ALSO_SPOKEN);
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
            case given -> {
                if (!thought.readNoun(hit, taker)) {
                    given.read(hit, (whole, outcome, party) -> claims.take(whole, outcome, party, taker));
                }
            }
            case gives, gets, withholds, loses ->
                given.readStandIn(hit, (whole, outcome, party) -> claims.take(whole, outcome, party, taker));
            case covers, group, puts, joins, takes, leaves, counted -> {}
        }
    }

    private boolean doneTo(Phrases.Hit<Word> hit, BiConsumer<Patterns.Rule, Pattern.Match> taker) {
        VerdictMood.Leading leading = mood.leading(hit.from(), hit.to());
        if (!leading.happened()) {
            thought.read(hit, taker);
            return true;
        }
        Party opened = opening.subject(hit.from(), hit.to());
        if (opened != null && forms.lasted(hit.to())) {
            return true; // "waived for four years, Peru was certified": a length, told of no one decision
        }
        if (opened != null) {
            VerdictClaims.takeAlone(hit, outcome(hit, leading), opened, taker);
            return true;
        }
        Party party = whomItWasDoneTo(hit);
        claims.take(hit, outcome(hit, leading), party, taker);
        Party joiner = party == null ? null : parties.joiner(party);
        if (joiner != null) {
            VerdictClaims.takeAlone(
                    new Phrases.Hit<>(hit.meaning(), joiner.from(), joiner.to() + 1),
                    outcome(hit, leading),
                    joiner,
                    taker);
        }
        return party != null;
    }

    /// The subject of a passive or of an aside, else the object.
    private @Nullable Party whomItWasDoneTo(Phrases.Hit<Word> hit) {
        boolean passive = forms.passive(hit.from(), hit.to()) || goesOnPassive(hit);
        boolean aside = forms.aside(hit.from()) || parties.countsBefore(hit.from());
        boolean foreign = (passive || aside) && !hit.meaning().plain() && forms.foreign(hit.to());
        boolean subject = (passive || aside) && !foreign;
        Party before = subject ? parties.before(hit.from(), passive ? SUBJECT_WITHIN : NEAR) : null;
        return before == null && !passive ? object(hit) : before;
    }

    private @Nullable Party object(Phrases.Hit<Word> hit) {
        Party party = parties.behind(hit.to(), OBJECT_WITHIN);
        party = party != null && forms.asSomethingElse(party.to()) ? null : party;
        party = party == null
                        && parties.pronounBefore(hit.from())
                        && !forms.named(hit.from())
                        && !forms.foreign(hit.to())
                ? parties.pronoun(hit.from())
                : party;
        party = party == null ? parties.whomBefore(hit.from()) : party;
        boolean pronoun = party != null && party.who() == null && party.to() == party.from() + 1;
        return pronoun && parties.doneByOthers(hit.from()) ? null : party;
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
                boolean done = forms.passive(before.from(), before.to()) || forms.aside(before.from());
                boolean to = before.meaning().way() == Way.done_to
                        || before.meaning().way() == Way.refuses;
                return to && done; // "Peru, designated and waived last year, …"
            }
        }
        return false;
    }

    private void doneBy(Phrases.Hit<Word> hit, BiConsumer<Patterns.Rule, Pattern.Match> taker) {
        VerdictMood.Leading leading = mood.leading(hit.from(), hit.to());
        boolean phrase = hit.to() - hit.from() > 1; // "salió mal librado" ends in a participle and is no passive
        if (!leading.happened()) {
            thought.read(hit, taker);
            return;
        }
        if ((!phrase && forms.passive(hit.from(), hit.to())) || isOfDeedBefore(hit) || isOfCompany(hit)) {
            return;
        }
        int behind = forms.behindTest(hit.to());
        boolean named = behind < text.size() && text.place(behind) != null;
        boolean country = named && text.language() == Language.es; // "zafó México", not "comes through Mexico"
        if (!hit.meaning().plain() && !country && forms.foreign(behind)) {
            return;
        }
        boolean perfect = mood.toHave(hit.from()); // "found by Washington to have failed"
        Party party = parties.before(hit.from(), perfect ? COORDINATED_WITHIN : SUBJECT_WITHIN);
        party = party == null && text.language() == Language.es ? subjectBehind(hit) : party;
        claims.take(hit, outcome(hit, leading), party, taker);
    }

    /// "Dropped Peru from its list of countries that had failed demonstrably": said of the company, not of Peru.
    private boolean isOfCompany(Phrases.Hit<Word> hit) {
        int i = hit.from() - 1;
        while (text.in(i, HAD) || text.token(Math.max(i, 0)).isMark("\"")) {
            i--;
        }
        return text.in(i, WHO) && text.in(i - 1, SmallWords.COUNTRIES) && text.in(i - 2, SmallWords.OF_PLAIN);
    }

    /// "Declined to designate Peru as having failed": what the verb before tells, or denies.
    private boolean isOfDeedBefore(Phrases.Hit<Word> hit) {
        boolean having = text.reads(hit.from() - 1, "having") && text.in(hit.from() - 2, AS);
        int low = Math.max(text.sentenceStart(hit.from()), hit.from() - SUBJECT_WITHIN);
        for (int i = hit.from() - 3; having && i >= low; i--) {
            Phrases.Hit<Word> before = hits[i];
            if (before != null && before.meaning().way() == Way.done_to) {
                return true;
            }
        }
        return false;
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
}
