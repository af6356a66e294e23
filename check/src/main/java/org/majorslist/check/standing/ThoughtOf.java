package org.majorslist.check.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Language;
import org.majorslist.check.mark.ClauseWords;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Pattern;
import org.majorslist.check.mark.Patterns;
import org.majorslist.check.mark.VerdictWords.Outcome;
import org.majorslist.check.mark.VerdictWords.Word;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.Phrases;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.StandingWord;
import org.majorslist.check.words.WordList;

/// Reads refusals that were only thought of, threatened or nearly done: "thought hard about flunking Peru", "Peru came
/// close to being refused", "la descertificación de Perú estuvo sobre la mesa".
final class ThoughtOf {
    private static final int OBJECT_WITHIN = 4;
    private static final int SUBJECT_WITHIN = 9;
    private static final int NEAR = 4;
    private static final int BEHIND_WITHIN = 8;
    private static final int DENIED_WITHIN = 3;
    private static final ListedWords WAS = ListedWords.named("thought_of.was");
    private static final WordList TABLE = WordList.of("table", "mesa");
    private static final WordList ON = WordList.of("on", "upon", "sobre", "en");
    private static final WordList POSSESSIVE = WordList.of("'s", "'");
    private static final WordList ENDS = WordList.of("that", "which", "who", "que", "and", "y", "but", "pero");

    private final Marked text;
    private final VerdictMood mood;
    private final JudgedParty parties;
    private final ClauseWords clauses;

    ThoughtOf(Marked text) {
        this.text = text;
        mood = new VerdictMood(text);
        parties = new JudgedParty(text);
        clauses = new ClauseWords(text);
    }

    /// A verb told as not done: gives what was thought of, if the words before it say so.
    void read(Phrases.Hit<Word> verb, BiConsumer<Patterns.Rule, Pattern.Match> taker) {
        int weighs = verb.meaning().outcome() == Outcome.decertified ? mood.nearMiss(verb.from()) : -1;
        if (weighs < 0) {
            return;
        }
        Party object = parties.behind(verb.to(), OBJECT_WITHIN);
        take(verb, weighs, object == null ? parties.before(weighs, SUBJECT_WITHIN) : object, taker);
    }

    /// "Barajó la descertificación de Perú": whether a noun is told as thought of only; gives it if it is.
    boolean readNoun(Phrases.Hit<Word> noun, BiConsumer<Patterns.Rule, Pattern.Match> taker) {
        boolean refusal = noun.meaning().outcome() == Outcome.decertified && text.is(noun.from(), "decertify");
        int before = refusal ? mood.nearMiss(noun.from()) : -1;
        int behind = refusal && before < 0 ? weighedBehind(noun.to()) : -1;
        int weighs = Math.max(before, behind);
        if (weighs < 0) {
            return false;
        }
        Party of = text.in(noun.to(), SmallWords.OF) ? parties.behind(noun.to() + 1, OBJECT_WITHIN) : null;
        Party party = of == null ? ownerBefore(noun.from()) : of;
        if (party == null && before >= 0) {
            Party between = parties.behind(before + 1, OBJECT_WITHIN); // "threatened Peru with decertification"
            party = between == null ? parties.before(before, SUBJECT_WITHIN) : between;
        }
        take(noun, weighs, party, taker);
        return true;
    }

    /// "Peru's decertification".
    private @Nullable Party ownerBefore(int noun) {
        Mention.Places owner = text.in(noun - 1, POSSESSIVE) ? text.place(noun - 2) : null;
        boolean owns = owner != null && text.language() == Language.en && JudgedList.judged(owner);
        return owns && owner != null ? new Party(owner.from(), owner.to(), owner) : null;
    }

    /// "Was seriously considered", "estuvo sobre la mesa" behind a noun: the last of these words; -1 if there are none.
    private int weighedBehind(int from) {
        int high = Math.min(text.sentenceEnd(from - 1), from + BEHIND_WITHIN);
        boolean was = false;
        for (int i = from; i < high && text.token(i).isWord() && !text.in(i, ENDS); i++) {
            was |= text.in(i, WAS);
            boolean table = text.in(i, TABLE) && (text.in(i - 1, ON) || text.in(i - 2, ON));
            if (was && (table || text.plays(i, StandingWord.weighs))) {
                return i;
            }
        }
        return -1;
    }

    private void take(
            Phrases.Hit<Word> told, int weighs, @Nullable Party party, BiConsumer<Patterns.Rule, Pattern.Match> taker) {
        boolean denied = clauses.denied(Math.max(text.sentenceStart(weighs), weighs - DENIED_WITHIN), weighs) >= 0;
        if (party == null || denied || party.who() instanceof Mention.Figure) {
            return;
        }
        int first = Math.min(weighs, told.from());
        boolean near = party.from() < first && first - party.to() <= NEAR;
        int from = near ? party.from() : first;
        int to = Math.max(Math.max(told.to(), weighs + 1), party.to());
        taker.accept(told.meaning().considered(), new Pattern.Match(from, to, from, to, mentions(party, from, to)));
    }

    /// The country, and when it was thought of: "threatened in 2017 to refuse Peru".
    private List<Mention> mentions(Party party, int from, int to) {
        var mentions = new ArrayList<Mention>(2);
        if (party.who() != null) {
            mentions.add(party.who());
        }
        for (int i = from; i < to; i++) {
            Mention.Date date = text.date(i);
            if (date != null) {
                mentions.add(date);
                return mentions;
            }
        }
        return mentions;
    }
}
