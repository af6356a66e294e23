package org.majorslist.check.standing;

import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.VerdictWords.Outcome;
import org.majorslist.check.mark.VerdictWords.Way;
import org.majorslist.check.mark.VerdictWords.Word;
import org.majorslist.check.words.Phrases;
import org.majorslist.check.words.StandingWord;
import org.majorslist.check.words.WordList;

/// Reads what is given to a country or kept back: a waiver, a certificate, a failing grade, a penalty.
final class GivenThings {
    /// Takes what was read: the words, what they tell, and of whom.
    interface Taker {
        /// Takes one.
        void take(Phrases.Hit<Word> words, Outcome outcome, @Nullable Party party);
    }

    private static final int GIVEN_WITHIN = 7;
    private static final int GIVEN_BEHIND = 5;
    private static final int OBJECT_WITHIN = 4;
    private static final int SUBJECT_WITHIN = 9;
    private static final int DATE_WITHIN = 4;

    /// "Was denied a loan after the certification": what stands behind is not what was given.
    private static final WordList APART = WordList.of("after", "before", "during", "despues", "antes", "durante");

    private static final WordList THERE_WAS = WordList.of("hubo", "habia", "there");
    private static final WordList WITHOUT = WordList.of("without", "sin");

    private final Marked text;
    private final VerdictForms forms;
    private final VerdictMood mood;
    private final JudgedParty parties;
    private final StandIns standIns;
    private final Phrases.@Nullable Hit<Word>[] hits;

    /// Takes the text and the words of verdict-words.csv found at its tokens.
    GivenThings(Marked text, Phrases.@Nullable Hit<Word>[] hits) {
        this.text = text;
        this.hits = hits;
        forms = new VerdictForms(text);
        mood = new VerdictMood(text);
        parties = new JudgedParty(text);
        standIns = new StandIns(text);
    }

    /// A noun and the verb that gives it or keeps it back.
    void read(Phrases.Hit<Word> noun, Taker taker) {
        Phrases.Hit<Word> verb = verbBefore(noun);
        boolean behind = verb == null;
        verb = behind ? verbBehind(noun) : verb;
        if (verb == null) {
            accompanying(noun, taker);
            return;
        }
        VerdictMood.Leading leading = mood.leading(verb.from(), verb.to());
        if (!leading.happened()) {
            return;
        }
        Party party = behind ? ofGivenBehind(noun, verb) : ofGiven(noun, verb);
        boolean turned = leading.turned() != (keptBack(noun, verb) || keptFrom(noun, verb));
        Outcome outcome = noun.meaning().outcome();
        if (outcome == Outcome.waiver_denied && !turned && !leading.turned()) {
            return; // "imposed the penalty" tells nothing of a waiver
        }
        boolean allowed = party == null || party.who() == null;
        if (outcome == Outcome.waiver_granted && allowed && ofStatute(verb)) {
            return; // "the law has an escape clause" tells of nobody
        }
        int from = Math.min(noun.from(), verb.from());
        int to = Math.max(noun.to(), verb.to());
        var whole = new Phrases.Hit<>(noun.meaning(), from, to);
        taker.take(whole, turned ? outcome.opposite() : outcome, party);
    }

    /// "Peru received one", "Bolivia was refused it", "Perú no la obtuvo": a word for the waiver told of just before.
    void readStandIn(Phrases.Hit<Word> verb, Taker taker) {
        int standIn = standIns.of(verb);
        Phrases.Hit<Word> noun = standIn < 0 ? null : standIns.waiverBefore(verb.from(), standIn, hits);
        VerdictMood.Leading leading = mood.leading(verb.from(), verb.to());
        if (noun == null || !leading.happened()) {
            return;
        }
        Party party = ofStandIn(verb, standIn);
        boolean turned = (leading.turned() != keepsBack(verb)) != standIns.none(standIn);
        int from = Math.min(verb.from(), standIn);
        var whole = new Phrases.Hit<>(noun.meaning(), from, verb.to()); // "one" is a figure to others
        if (party != null && giving(verb) && verb.meaning().way() != Way.covers) {
            taker.take(whole, turned ? Outcome.waiver_denied : Outcome.waiver_granted, party);
        }
    }

    private @Nullable Party ofStandIn(Phrases.Hit<Word> verb, int standIn) {
        Party between = parties.behind(verb.to(), OBJECT_WITHIN);
        if (between != null && between.who() != null && between.from() < standIn) {
            return between; // "gave Peru one"
        }
        int behind = Math.max(standIn, verb.to() - 1) + 1;
        Party to = forms.leadsOn(behind) ? parties.behind(behind + 1, OBJECT_WITHIN) : null;
        boolean getter = verb.meaning().way() == Way.gets || verb.meaning().way() == Way.loses;
        if (to == null && text.in(verb.from(), THERE_WAS)) {
            return new Party(verb.from(), verb.to(), null); // "esta vez no la hubo"
        }
        boolean subject = to == null && (getter || forms.passive(verb.from(), verb.to()));
        return subject ? parties.before(Math.min(verb.from(), standIn), SUBJECT_WITHIN) : to;
    }

    /// "Went out with a waiver", "vino con dispensa", "el perdón de 1998": a waiver that goes with a decision just told
    /// of, or with a year.
    private void accompanying(Phrases.Hit<Word> noun, Taker taker) {
        boolean told = waiver(noun) && (noun.meaning().plain() || forms.comesWith(noun.from()));
        if ((told && forms.accompanies(noun.from())) || (waiver(noun) && forms.ofYear(noun.from(), noun.to()))) {
            taker.take(noun, Outcome.waiver_granted, new Party(noun.from(), noun.to(), null));
        }
    }

    /// "Denied Peru a waiver", "a waiver went to Peru": between verb and noun, behind the noun, else the subject.
    private @Nullable Party ofGiven(Phrases.Hit<Word> noun, Phrases.Hit<Word> verb) {
        Party between = parties.behind(verb.to(), OBJECT_WITHIN);
        if (between != null && between.from() < noun.from()) {
            return between;
        }
        boolean waiver = waiver(noun);
        boolean led = waiver ? forms.leadsOnFromNoun(noun.to()) : forms.leadsOn(noun.to());
        Party behind = led ? parties.behind(noun.to() + 1, OBJECT_WITHIN) : null;
        if (behind != null) {
            return behind;
        }
        Party whom = parties.whomBefore(verb.from());
        if (whom != null) {
            return whom;
        }
        if (parties.pronounBefore(verb.from())) {
            return parties.pronoun(verb.from());
        }
        boolean getter = verb.meaning().way() == Way.gets || verb.meaning().way() == Way.loses;
        Party subject =
                getter || forms.passive(verb.from(), verb.to()) ? parties.before(verb.from(), SUBJECT_WITHIN) : null;
        boolean inverted = subject == null && getter && verb.from() == text.sentenceStart(verb.from());
        Party party = inverted ? parties.behind(behindDate(noun.to()), OBJECT_WITHIN) : subject;
        boolean open = !getter && (waiver ? hands(verb) : text.in(verb.from(), THERE_WAS)); // to whom was told before
        return party == null && open ? new Party(noun.from(), noun.to(), null) : party;
    }

    /// "Se libraron de la descertificación del 15 de mayo Laos y Perú": the subject behind the thing and its date.
    private int behindDate(int from) {
        for (int i = from; i < Math.min(text.sentenceEnd(from - 1), from + DATE_WITHIN); i++) {
            Mention.Date date = text.date(i);
            if (date != null) {
                return date.to();
            }
        }
        return from;
    }

    private static boolean waiver(Phrases.Hit<Word> noun) {
        return noun.meaning().outcome() == Outcome.waiver_granted;
    }

    private @Nullable Party ofGivenBehind(Phrases.Hit<Word> noun, Phrases.Hit<Word> verb) {
        if (verb.meaning().way() == Way.covers) {
            Party object = parties.behind(verb.to(), OBJECT_WITHIN);
            boolean goes = object == null && noun.meaning().outcome() == Outcome.waiver_granted;
            return goes && noun.meaning().plain() ? new Party(noun.from(), noun.to(), null) : object;
        }
        Party behind = forms.leadsOn(verb.to()) ? parties.behind(verb.to() + 1, OBJECT_WITHIN) : null;
        Party within = forms.leadsOnFromNoun(noun.to()) ? parties.behind(noun.to() + 1, OBJECT_WITHIN) : null;
        Party other = parties.pronounBefore(verb.from()) ? parties.pronoun(verb.from()) : null;
        boolean waiver = waiver(noun);
        Party open = other == null && waiver ? new Party(noun.from(), noun.to(), null) : other;
        return behind != null ? behind : within != null ? within : open;
    }

    private Phrases.@Nullable Hit<Word> verbBefore(Phrases.Hit<Word> noun) {
        int low = Math.max(text.sentenceStart(noun.from()), noun.from() - GIVEN_WITHIN);
        for (int i = noun.from() - 1; i >= low && !text.stops(i) && !text.in(i, APART); i--) {
            Phrases.Hit<Word> hit = hits[i];
            boolean past = text.in(i, WITHOUT) && commaBetween(i, noun.from());
            if (hit != null && !past) {
                return giving(hit) && hit.meaning().way() != Way.covers ? hit : null;
            }
        }
        return null;
    }

    /// "Received, without conditions, its seal": the aside is over.
    private boolean commaBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.reads(i, ",")) {
                return true;
            }
        }
        return false;
    }

    /// "Escaped a failing grade", not "escaped with a passing grade".
    private boolean keptBack(Phrases.Hit<Word> noun, Phrases.Hit<Word> verb) {
        boolean with = verb.meaning().way() == Way.loses && forms.accompanies(noun.from());
        return keepsBack(verb) && !with;
    }

    /// "Kept its seal from Peru", not "got a seal from Washington".
    private boolean keptFrom(Phrases.Hit<Word> noun, Phrases.Hit<Word> verb) {
        boolean from = verb.to() <= noun.from() && !keepsBack(verb) && text.reads(noun.to(), "from");
        return from && parties.behind(noun.to() + 1, OBJECT_WITHIN) != null;
    }

    private static boolean keepsBack(Phrases.Hit<Word> verb) {
        return switch (verb.meaning().way()) {
            case withholds, loses, refuses -> true;
            case gives, gets, covers, done_to, done_by, either, given, group, puts, joins, takes, leaves, counted ->
                false;
        };
    }

    private Phrases.@Nullable Hit<Word> verbBehind(Phrases.Hit<Word> noun) {
        int high = Math.min(text.sentenceEnd(noun.from()), noun.to() + GIVEN_BEHIND);
        for (int i = noun.to(); i < high && text.token(i).isWord(); i++) {
            Phrases.Hit<Word> hit = hits[i];
            if (hit != null) {
                boolean covers = hit.meaning().way() == Way.covers;
                boolean passive = forms.passive(hit.from(), hit.to()) || forms.cutShort(hit.from(), hit.to());
                boolean relative = waiver(noun) && hands(hit) && forms.leadsOn(hit.to());
                return covers || (giving(hit) && (passive || relative)) ? hit : null;
            }
        }
        return null;
    }

    /// "The pardon that he also extended to Peru".
    private static boolean hands(Phrases.Hit<Word> hit) {
        return hit.meaning().way() == Way.gives || hit.meaning().way() == Way.withholds;
    }

    /// "The law allows for", "la norma prevé": what the law has it has for anybody.
    private boolean ofStatute(Phrases.Hit<Word> verb) {
        return text.plays(verb.from() - 1, StandingWord.statute) || text.plays(verb.from() - 2, StandingWord.statute);
    }

    private static boolean giving(Phrases.Hit<Word> hit) {
        return switch (hit.meaning().way()) {
            case gives, gets, withholds, loses, refuses, covers -> true;
            case done_to, done_by, either, given, group, puts, joins, takes, leaves, counted -> false;
        };
    }
}
