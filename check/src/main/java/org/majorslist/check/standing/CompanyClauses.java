package org.majorslist.check.standing;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Language;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Pattern;
import org.majorslist.check.mark.Patterns;
import org.majorslist.check.mark.VerdictWords;
import org.majorslist.check.mark.VerdictWords.Outcome;
import org.majorslist.check.mark.VerdictWords.Sense;
import org.majorslist.check.mark.VerdictWords.Way;
import org.majorslist.check.mark.VerdictWords.Word;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.Phrases;
import org.majorslist.check.words.StandingWord;
import org.majorslist.check.words.WordList;

/// Reads standings told as a company countries come to, stay in or leave: "placed Peru among the nations that failed to
/// fight narcotics", "salió de la lista negra".
///
/// The company is named by itself, or by countries and the words for failing behind them; the verb stands before it in
/// its clause, at most some tokens off, so that time is bounded.
public final class CompanyClauses {
    private static final int VERB_WITHIN = 16;
    private static final int FAIL_WITHIN = 7;
    private static final int OBJECT_WITHIN = 4;
    private static final int SUBJECT_WITHIN = 9;
    private static final int NEAR = 3;
    private static final ListedWords RELATIVE = ListedWords.named("company_clauses.relative");
    private static final WordList DEMONSTRABLY = WordList.of("demonstrably", "demostrablemente", "manifiestamente");
    private static final ListedWords LEADS = ListedWords.named("company_clauses.leads");

    private static final WordList OUT = WordList.of("off", "out", "fuera", "outside");

    private final Marked text;
    private final VerdictWords words;
    private final VerdictForms forms;
    private final VerdictMood mood;
    private final JudgedParty parties;
    private final WhoIsMeant meant;
    private final ThoughtOf thought;

    /// Over one marked text, with the words of deciding.
    ///
    /// @param text the marked text
    /// @param words the words of deciding
    public CompanyClauses(Marked text, VerdictWords words) {
        this.text = text;
        this.words = words;
        forms = new VerdictForms(text);
        mood = new VerdictMood(text);
        parties = new JudgedParty(text);
        meant = new WhoIsMeant(text);
        thought = new ThoughtOf(text);
    }

    /// Gives every claim read in some sentences to the taker.
    ///
    /// @param sentences which sentences are read
    /// @param taker takes each claim: the rule it is told by, and the words
    public void each(IntPredicate sentences, BiConsumer<Patterns.Rule, Pattern.Match> taker) {
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            if (sentences.test(sentence)) {
                each(sentence, taker);
            }
        }
    }

    private void each(int sentence, BiConsumer<Patterns.Rule, Pattern.Match> taker) {
        for (int i = text.from(sentence); i < text.to(sentence); i++) {
            Phrases.Hit<Word> group = words.company(text, i, true);
            int to = group == null ? -1 : end(group);
            Phrases.Hit<Word> verb = to < 0 ? null : verb(i);
            if (group != null && verb != null) {
                read(new Phrases.Hit<>(group.meaning(), i, to), verb, taker);
            }
            i = group == null ? i : Math.max(i, to - 1);
        }
    }

    /// Where the name of the company ends: "the countries that failed"; -1 if nothing says that they did.
    private int end(Phrases.Hit<Word> group) {
        if (group.meaning().sense() != Sense.open) {
            return group.to();
        }
        boolean relative = false;
        int high = Math.min(text.sentenceEnd(group.from()), group.to() + FAIL_WITHIN);
        for (int i = group.to(); i < high && !text.stops(i) && !text.reads(i, ","); i++) {
            relative |= text.in(i, RELATIVE);
            if (relative && (text.plays(i, StandingWord.fails) || text.is(i, "decertify"))) {
                return text.in(i + 1, DEMONSTRABLY) ? i + 2 : i + 1;
            }
        }
        return -1;
    }

    /// The verb of the clause that leads to the company, or from it.
    private Phrases.@Nullable Hit<Word> verb(int group) {
        int low = Math.max(text.sentenceStart(group), group - VERB_WITHIN);
        if (!text.in(group - 1, LEADS)) {
            return null;
        }
        for (int i = group - 1; i >= low && !text.stops(i); i--) {
            Phrases.Hit<Word> hit = words.company(text, i, false);
            if (hit != null && hit.to() <= group) {
                return hit;
            }
        }
        return null;
    }

    private void read(Phrases.Hit<Word> group, Phrases.Hit<Word> verb, BiConsumer<Patterns.Rule, Pattern.Match> taker) {
        VerdictMood.Leading leading = mood.leading(verb.from(), verb.to());
        if (!leading.happened() && leadsIn(verb)) {
            thought.read(new Phrases.Hit<>(group.meaning(), verb.from(), verb.to()), taker);
        }
        Party party = leading.happened() ? party(verb) : null;
        if (party == null || party.to() > group.from()) {
            return;
        }
        Way way = verb.meaning().way();
        boolean out = !leadsIn(verb) || outside(group.from());
        boolean turned = leading.turned() != (out != party.none());
        Outcome outcome = group.meaning().outcome();
        boolean count = party.who() instanceof Mention.Figure;
        if (count && (turned || way != Way.joins || !outcome.counted())) {
            return; // "two left the blacklist" counts none of those who are on it
        }
        Patterns.Rule rule = count
                ? group.meaning().counts().get(outcome)
                : group.meaning().statuses().get(turned ? outcome.opposite() : outcome);
        boolean far = verb.from() - party.to() > NEAR;
        int from = far ? verb.from() : Math.min(verb.from(), party.from());
        int to = forms.behindDate(group.to());
        if (rule != null) {
            Mention who = meant.of(party);
            var mentions = who == null ? List.<Mention>of() : List.of(who);
            taker.accept(rule, new Pattern.Match(from, to, from, to, mentions));
        }
    }

    private static boolean leadsIn(Phrases.Hit<Word> verb) {
        return verb.meaning().way() == Way.puts || verb.meaning().way() == Way.joins;
    }

    /// "Kept off the list", "dejado por fuera de los reprobados": a word between verb and company that leads out of it.
    private boolean outside(int group) {
        for (int i = group - 1; text.in(i, LEADS); i--) {
            if (text.in(i, OUT)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Party party(Phrases.Hit<Word> verb) {
        return switch (verb.meaning().way()) {
            case puts, takes -> object(verb);
            case joins, leaves -> subject(verb);
            case group, done_to, done_by, either, refuses, given, gives, gets, covers, withholds, loses, counted ->
                null;
        };
    }

    private @Nullable Party object(Phrases.Hit<Word> verb) {
        boolean passive = forms.passive(verb.from(), verb.to());
        Party party = passive || forms.aside(verb.from()) ? parties.before(verb.from(), SUBJECT_WITHIN) : null;
        party = party == null && !passive ? parties.behind(verb.to(), OBJECT_WITHIN) : party;
        boolean pronoun = party == null && parties.pronounBefore(verb.from());
        return pronoun ? parties.pronoun(verb.from()) : named(party);
    }

    private @Nullable Party subject(Phrases.Hit<Word> verb) {
        Party party = parties.before(verb.from(), SUBJECT_WITHIN);
        boolean leftOut = party == null && text.language() == Language.es && opens(verb.from());
        return leftOut ? new Party(verb.from(), verb.to(), null) : party;
    }

    /// A number of countries is counted elsewhere.
    private static @Nullable Party named(@Nullable Party party) {
        return party != null && party.who() instanceof Mention.Figure ? null : party;
    }

    /// A Spanish verb without a subject opens its clause: "Volvió en 2021 a la lista negra".
    private boolean opens(int verb) {
        return forms.opensClause(verb);
    }
}
