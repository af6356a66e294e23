package org.majorslist.check.standing;

import org.jspecify.annotations.Nullable;
import org.majorslist.check.Language;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.StandingWord;
import org.majorslist.check.words.Token;
import org.majorslist.check.words.WordList;

/// Finds the countries a word of verdict-words.csv is told of: behind it as its object, before it as its subject
/// ([JudgedSubject]), or by a Spanish pronoun.
///
/// The one who judges is the United States, so any other country in the clause is one judged.
public final class JudgedParty {
    private static final int COUNTED_WITHIN = 3;
    private static final int NEAR_SUBJECT = 4;

    private static final ListedWords LIGHT = ListedWords.named("judged_party.light");

    private static final WordList OBJECTS = WordList.of("it", "them", "him", "her", "both", "ambos", "ambas");
    private static final WordList CLITICS = WordList.of("lo", "la", "los", "las", "le", "les", "nos");
    private static final WordList OTHER = WordList.of("other", "otros", "otras");
    private static final WordList TO = WordList.of("a", "al");
    private static final WordList JOINED = WordList.of("joined", "joins", "joining");

    private static final int WHOM_WITHIN = 6;
    private static final WordList WHOM = WordList.of("que", "quien", "quienes", "cual", "cuales", "whom", "which");
    private static final WordList THE = WordList.of("los", "las", "la", "el");

    private final Marked text;
    private final JudgedCount counts;
    private final JudgedList lists;
    private final JudgedSubject subjects;
    private final RepeatedObject repeated;

    /// Over one marked text.
    ///
    /// @param text the marked text
    public JudgedParty(Marked text) {
        this.text = text;
        counts = new JudgedCount(text);
        lists = new JudgedList(text);
        subjects = new JudgedSubject(text, counts, lists);
        repeated = new RepeatedObject(text);
    }

    /// The object that begins at most so many light words behind a token; `null` if there is none.
    ///
    /// @param from the first token
    /// @param reach how many words at most
    /// @return the object, or `null`
    @Nullable
    public Party behind(int from, int reach) {
        int end = Math.min(text.sentenceEnd(from - 1), from + reach + 1);
        for (int i = from; i < end; i++) {
            Party here = at(i);
            if (here != null) {
                return here;
            }
            if (text.in(i, OBJECTS) || isUs(i)) {
                return new Party(i, i + 1, null);
            }
            if (!passes(i)) {
                return null;
            }
        }
        return null;
    }

    /// "They decertify us", not "the US".
    private boolean isUs(int i) {
        return text.words(i, i + 1).equals("us");
    }

    /// "Refused, last year, the government of", "spared the penalty": what may stand before the countries.
    private boolean passes(int i) {
        return text.in(i, LIGHT)
                || text.plays(i, StandingWord.government)
                || text.plays(i, StandingWord.title)
                || text.plays(i, StandingWord.penalty)
                || text.cue(i, Cue.neighbour)
                || text.token(i).kind() == Token.Kind.QUOTE
                || text.date(i) != null;
    }

    /// The countries, or their number, that begin at a token.
    private @Nullable Party at(int i) {
        Mention.Places places = text.placesFrom(i);
        if (places != null && JudgedList.judged(places)) {
            return lists.ownsPolicy(places.to()) ? null : new Party(i, places.to(), places);
        }
        Mention.Places unnamed = text.place(i) == null ? text.unnamed(i) : null;
        if (unnamed != null) {
            return Party.of(unnamed);
        }
        Mention.Figure number = counts.number(i);
        if (number == null || !counts.ends(number)) {
            return null;
        }
        // "to the three", "the other two": those named before
        boolean named = text.in(i - 1, SmallWords.DETERMINED)
                || (text.in(i - 1, OTHER) && text.in(i - 2, SmallWords.DETERMINED));
        return new Party(i, counts.behindNumber(number), named ? null : number);
    }

    /// The subject that ends at most so many words before a token; `null` if there is none.
    ///
    /// @param to behind the last token
    /// @param reach how many words at most
    /// @return the subject, or `null`
    @Nullable
    public Party before(int to, int reach) {
        return subjects.before(to, reach);
    }

    /// "Peru joined Laos in being refused": who joins those of whom it is told; `null` if nobody does.
    @Nullable
    Party joiner(Party told) {
        return text.in(told.from() - 1, JOINED) ? before(told.from() - 1, NEAR_SUBJECT) : null;
    }

    /// Whether a number of countries ends just before a token: "five countries refused in May".
    boolean countsBefore(int i) {
        for (int k = i - 1; k >= Math.max(text.sentenceStart(i), i - COUNTED_WITHIN); k--) {
            Mention.Figure number = counts.number(k);
            if (number != null) {
                return counts.behindNumber(number) == i && i > number.to();
            }
        }
        return false;
    }

    /// A Spanish pronoun just before the verb: "la reprobó".
    ///
    /// @param i a token
    /// @return true if one stands there
    public boolean pronounBefore(int i) {
        return text.language() == Language.es && text.in(i - 1, CLITICS);
    }

    /// The Spanish pronoun right before a verb as the one judged; the countries it repeats where the clause names them
    /// first: "a Perú y a Bolivia se les negó".
    Party pronoun(int verb) {
        Party named = repeated.before(verb - 1);
        return named == null ? new Party(verb - 1, verb, null) : named;
    }

    /// "Laos y Perú, a los que se negó", "Peru, to which the president denied": the countries a
    /// relative clause hangs on; `null` if the verb stands in none.
    @Nullable
    Party whomBefore(int verb) {
        for (int i = verb - 1; i > Math.max(text.sentenceStart(verb), verb - WHOM_WITHIN); i--) {
            if (text.in(i, WHOM)) {
                int to = text.in(i - 1, THE) ? i - 2 : i - 1;
                int comma = text.reads(to - 1, ",") ? to - 1 : to;
                return text.in(to, TO) || text.reads(to, "to") ? lists.subjectUpTo(comma) : null;
            }
            if (text.quantity(i) != null || !text.token(i).isWord()) {
                return null;
            }
        }
        return null;
    }

    /// Whether somebody named right before a verb does what it tells, and is none of those who judge: "Petro condemned
    /// it" says nothing of how a country fared.
    boolean doneByOthers(int verb) {
        int i = text.in(verb - 1, CLITICS) ? verb - 2 : verb - 1;
        boolean judge = text.plays(i, StandingWord.judge);
        if (i < text.sentenceStart(verb) || !text.token(i).isWord() || judge || text.date(i) != null) {
            return false;
        }
        Mention.Places place = text.place(i);
        if (place != null && text.in(place.from() - 1, TO)) {
            return false; // "a Colombia la dejó pasar": the object, told first
        }
        boolean named = Character.isUpperCase(text.text().charAt(text.token(i).start()));
        return place == null ? named && !JudgedSubject.isPronoun(text, i) : JudgedList.judged(place);
    }
}
