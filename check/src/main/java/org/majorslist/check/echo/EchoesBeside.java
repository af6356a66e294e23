package org.majorslist.check.echo;

import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.ClauseWords;
import org.majorslist.check.mark.EchoWords;
import org.majorslist.check.mark.EchoWords.Echo;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.Phrases;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.StandingWord;
import org.majorslist.check.words.WordList;

/// The words of standing-echoes.csv beside a list of countries, and where the clause around the list begins and ends.
final class EchoesBeside {
    private static final int CONTRAST_WITHIN = 3;
    private static final int BEFORE_WITHIN = 8;
    private static final ListedWords CONTRAST = ListedWords.named("echoes_beside.contrast");
    private static final ListedWords LIGHT = ListedWords.named("echoes_beside.light");
    /// What joins a further country or clause.
    static final WordList AND = WordList.of("and", "y", "e", "but", "pero", "while", "mientras");

    private final Marked text;
    private final EchoWords words;
    private final ClauseWords clauses;

    EchoesBeside(Marked text, EchoWords words) {
        this.text = text;
        this.words = words;
        clauses = new ClauseWords(text);
    }

    /// "Peru was not." ends there, "Peru was not on the list" does not.
    boolean stops(int i) {
        return i >= text.sentenceEnd(i - 1) || !text.token(i).isWord() || text.in(i, AND);
    }

    /// Words of a kind behind the countries, with which the clause ends.
    Phrases.@Nullable Hit<Echo> ending(int from, Echo echo) {
        Phrases.Hit<Echo> hit = behind(from, echo);
        return hit != null && clauseEnds(hit.to()) ? hit : null;
    }

    /// Words of a kind behind the countries; `null` if none stand there.
    Phrases.@Nullable Hit<Echo> behind(int from, Echo echo) {
        int at = beyondContrast(text.reads(from, ",") ? from + 1 : from);
        boolean same = at < text.size() && text.sentence(at) == text.sentence(from - 1);
        return same ? words.at(text, at, echo) : null;
    }

    /// Behind the "however," of "Peru, however, did not", the "en cambio," of "Perú, en cambio, no".
    private int beyondContrast(int at) {
        int end = at;
        while (end < text.sentenceEnd(at - 1) && end - at < CONTRAST_WITHIN && text.in(end, CONTRAST)) {
            end++;
        }
        return end > at && text.reads(end, ",") ? end + 1 : at;
    }

    /// Words of a kind before the countries, with light words at most between.
    Phrases.@Nullable Hit<Echo> before(int list, Echo echo) {
        int low = Math.max(text.sentenceStart(list), list - BEFORE_WITHIN);
        for (int i = list - 1; i >= low; i--) {
            Phrases.Hit<Echo> hit = words.at(text, i, echo);
            if (hit != null && hit.to() <= list && light(hit.to(), list)) {
                return hit;
            }
        }
        return null;
    }

    private boolean light(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!text.in(i, LIGHT) && !text.plays(i, StandingWord.government)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the clause ends here, or goes on without another verb.
    boolean clauseEnds(int i) {
        return i >= text.sentenceEnd(i - 1) || !text.token(i).isWord() || clauses.goesOn(i);
    }

    /// Whether a clause begins here: at the head of the sentence, behind a comma, semicolon or conjunction.
    boolean startsClause(int i) {
        int at = text.in(i - 1, SmallWords.TO_OR_FOR) ? i - 1 : i;
        return at <= text.sentenceStart(i) || !text.token(at - 1).isWord() || text.in(at - 1, AND);
    }
}
