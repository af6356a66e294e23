package org.majorslist.check.standing;

import org.jspecify.annotations.Nullable;
import org.majorslist.check.link.CountryInFocus;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.StandingWord;
import org.majorslist.check.words.WordList;

/// Lists of countries as those of whom a standing is told: whether they are the subject of their clause, only own it,
/// or are the ones excepted from all.
final class JudgedList {
    /// So many tokens a list of countries may have.
    static final int LONGEST = 14;

    private static final int ALL_WITHIN = 6;
    private static final ListedWords EXCEPTS = ListedWords.named("judged_list.excepts");
    private static final ListedWords ALL = ListedWords.named("judged_list.all");
    private static final ListedWords NO_SUBJECT = ListedWords.named("judged_list.no_subject");
    private static final WordList BESIDE = WordList.of("unlike", "like", "with", "con", "contra");
    private static final WordList POSSESSIVE = WordList.of("'s");

    private final Marked text;

    JudgedList(Marked text) {
        this.text = text;
    }

    /// Whether a country other than the one who judges is among some places.
    static boolean judged(Mention.Places places) {
        return places.codes().stream().anyMatch(CountryInFocus::country);
    }

    /// The list of countries whose last stands at a token; `null` if it is no subject.
    @Nullable
    Party subjectAround(int last) {
        if (text.place(last) == null) {
            return null;
        }
        for (int i = Math.max(text.sentenceStart(last), last - LONGEST); i <= last; i++) {
            Mention.Places places = text.placesFrom(i);
            if (places != null && places.to() > last) {
                Party others = allBut(i, places.to());
                return others == null ? subject(i, places) : others;
            }
        }
        return null;
    }

    /// The list of countries that ends just before a token, as a subject; `null` if none does.
    @Nullable
    Party subjectUpTo(int end) {
        for (int i = Math.max(text.sentenceStart(end), end - LONGEST); i < end; i++) {
            Mention.Places places = text.placesFrom(i);
            if (places != null && places.to() == end && judged(places) && canBeSubject(i)) {
                return new Party(i, end, places);
            }
        }
        return null;
    }

    private @Nullable Party subject(int first, Mention.Places places) {
        return judged(places) && canBeSubject(first) && !ownsOther(places.to())
                ? new Party(first, places.to(), places)
                : null;
    }

    /// "All but Peru", "todos menos Perú": the words for all of them; `null` where none excepts the countries.
    private @Nullable Party allBut(int first, int to) {
        if (!text.in(first - 1, EXCEPTS) && !(text.in(first - 1, SmallWords.OF) && text.in(first - 2, EXCEPTS))) {
            return null;
        }
        for (int i = first - 2; i >= Math.max(text.sentenceStart(first), first - ALL_WITHIN); i--) {
            if (text.in(i, ALL)) {
                return new Party(i, to, null);
            }
        }
        return null;
    }

    /// "Faults Peru's drug policy" judges a policy, not the country.
    boolean ownsPolicy(int behind) {
        return text.in(behind, POSSESSIVE)
                && (text.plays(behind + 1, StandingWord.policy) || text.plays(behind + 2, StandingWord.policy));
    }

    /// "Colombia's peso slipped": what a country owns is no country, unless it is its government or its record.
    private boolean ownsOther(int behind) {
        int noun = text.in(behind, POSSESSIVE) ? behind + 1 : -1;
        return noun > 0
                && noun < text.sentenceEnd(behind)
                && text.token(noun).isWord()
                && !standsForOwner(noun)
                && !text.plays(noun, StandingWord.record)
                && !text.plays(noun + 1, StandingWord.record);
    }

    private boolean canBeSubject(int first) {
        int at = text.in(first - 1, SmallWords.DETERMINED) ? first - 1 : first;
        return text.in(at - 1, SmallWords.OF) ? standsForOwner(at - 2) : !text.in(at - 1, NO_SUBJECT) || opens(at - 1);
    }

    /// "The government of", "la república de", "the case of".
    private boolean standsForOwner(int i) {
        return text.plays(i, StandingWord.government) || text.plays(i, StandingWord.nation);
    }

    /// Whether words for a country that is not named are led by one that makes them no subject: "with the country".
    boolean ledAway(int first) {
        return text.in(first - 1, NO_SUBJECT);
    }

    /// "For Bolivia it was …", "En Perú …" open the sentence and name what it is about.
    private boolean opens(int i) {
        return i == text.sentenceStart(i) && !text.in(i, BESIDE);
    }
}
