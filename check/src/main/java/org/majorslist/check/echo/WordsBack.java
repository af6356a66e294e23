package org.majorslist.check.echo;

import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.TimeWord;
import org.majorslist.check.words.WordList;

/// Which words about a date point back at a refusal, or at something of its kind, told without a word for it.
final class WordsBack {
    private static final int SINCE_WITHIN = 3;
    private static final int KIND_BEFORE = 6;
    private static final int AS_WITHIN = 7;
    private static final String POINTS_BACK = "pointsback";
    private static final String BACK_TO = "backto";
    private static final String OF_THE_KIND = "ofthekind";
    private static final String LIKEWISE = "likewise";
    private static final String LAST_BEFORE = "lastbefore";
    private static final WordList FIRST = WordList.of("first", "primera", "primer");
    private static final String EXAM = "exam";
    private static final ListedWords TAKES_AWAY = ListedWords.named("words_back.takes_away");
    private static final ListedWords TELLS = ListedWords.named("standing_since.tells");

    private final Marked text;

    WordsBack(Marked text) {
        this.text = text;
    }

    /// Whether a token is a word that points back, such as "last" or "never".
    boolean pointBack(int i) {
        return text.is(i, POINTS_BACK);
    }

    /// Whether words point back at something of the kind: "last happened in", "since 1997 no … such a blow",
    /// "not since 1997 … such a blow", "a rebuke last delivered in", "back to 1997 for a verdict".
    /// "The first visit since 1997" does not.
    ///
    /// @param low first token looked at
    /// @param high behind the last
    boolean pointAt(Date date, int low, int high) {
        boolean any = false;
        int since = text.says(date.from() - 1, TimeWord.since) ? date.from() - 1 : -1;
        for (int i = low; i < high && !any; i++) {
            boolean before = i < date.from();
            boolean behind = !before || i + 1 == since;
            any = pointBack(i)
                    && (any(i, behind ? high : date.from(), OF_THE_KIND)
                            || (before && any(Math.max(low, i - KIND_BEFORE), i, OF_THE_KIND)));
        }
        return any || (text.is(date.from() - 1, BACK_TO) && any(date.to(), high, OF_THE_KIND));
    }

    /// Whether the words tell the date as that of the last of its kind: "last happened in", "nothing like it since",
    /// "the previous refusal, in". Then it is told for a year of refusal, though the record has none of it.
    ///
    /// @param low first token looked at
    boolean tellTheLast(Date date, int low) {
        boolean since = false;
        for (int i = Math.max(low, date.from() - SINCE_WITHIN); i < date.from(); i++) {
            since |= text.says(i, TimeWord.since);
        }
        return since || any(low, date.from(), LAST_BEFORE);
    }

    /// Whether the words tell a refusal and that it was the first: "was turned down for the first time in".
    ///
    /// @param low first token looked at
    boolean tellTheFirst(Date date, int low) {
        boolean first = false;
        boolean refused = false;
        for (int i = low; i < date.from(); i++) {
            first |= text.in(i, FIRST);
            refused |= text.in(i, TELLS);
        }
        return first && refused;
    }

    /// Whether the words tell that the certification was taken away: "stripped us of the certification, as had not
    /// happened since".
    ///
    /// @param low first token looked at
    boolean tellTheLoss(Date date, int low) {
        boolean taken = false;
        boolean exam = false;
        for (int i = low; i < date.from(); i++) {
            taken |= text.in(i, TAKES_AWAY);
            exam |= text.is(i, EXAM);
        }
        return taken && exam;
    }

    /// "Six points for the first refusal since 1997": whether words that name something of the kind stand between a
    /// token and a date behind it.
    boolean standBetween(int i, Date date) {
        return i < date.from() && text.says(date.from() - 1, TimeWord.since) && any(i + 1, date.from(), OF_THE_KIND);
    }

    /// "As they had been the year before", "also in 2006": so it went with those refused once more.
    boolean sayLikewise(Date date) {
        int low = Math.max(text.sentenceStart(date.from()), date.from() - AS_WITHIN);
        return any(low, Math.min(text.size(), date.to() + 1), LIKEWISE);
    }

    private boolean any(int from, int to, String concept) {
        for (int i = from; i < to; i++) {
            if (text.is(i, concept)) {
                return true;
            }
        }
        return false;
    }
}
