package org.majorslist.check.echo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.ToldBySentence;
import org.majorslist.check.mark.VerdictWords.Outcome;
import org.majorslist.check.standing.JudgedCount;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.WordList;

/// "All three received waivers", "las tres fueron eximidas": where as many countries have just been named, their
/// standing is told and not their number.
public final class ThoseCounted {
    private static final WordList ARTICLES = WordList.of("all", "the", "los", "las", "todos", "todas");
    private static final ListedWords LEADS = ListedWords.named("those_counted.leads");

    private ThoseCounted() {}

    /// The claims, such numbers as standings of those named.
    ///
    /// @param text the marked text
    /// @param all the claims found, in the order of the text
    /// @return the claims, those counts told as standings
    public static List<Found> of(Marked text, List<Found> all) {
        var counts = new JudgedCount(text);
        var told = new ToldBySentence(text, all);
        return all.stream()
                .map(found -> {
                    Found named = named(text, counts, found, told);
                    return named == null ? found : named;
                })
                .toList();
    }

    private static @Nullable Found named(Marked text, JudgedCount counts, Found found, ToldBySentence told) {
        Outcome outcome = Outcome.countedBy(found.indicator());
        Mention.Figure number = outcome == null ? null : number(counts, found);
        Mention.Places places = number == null ? null : counts.namedBefore(number);
        if (outcome == null || number == null || places == null || !subject(text, number)) {
            return null;
        }
        int from = Math.min(found.from(), number.from() - 1);
        return ToldStanding.of(
                from,
                found.to(),
                outcome.status(),
                outcome.name(),
                mentions(text, places, from, told),
                found.why() + "; as many as were named before, from " + text.words(places.from(), places.to()));
    }

    /// "All three were excused", not "aid for all three".
    private static boolean subject(Marked text, Mention.Figure number) {
        int opens = text.in(number.from() - 2, ARTICLES) ? number.from() - 3 : number.from() - 2;
        boolean led = opens >= text.sentenceStart(number.from()) && text.in(opens, LEADS);
        boolean goesOn = number.to() < text.sentenceEnd(number.from())
                && text.token(number.to()).isWord();
        return !led && goesOn;
    }

    /// The countries, and the date of the claim that named them.
    private static List<Mention> mentions(Marked text, Mention.Places places, int at, ToldBySentence all) {
        var dates = new DatePointedAt(text);
        for (Found told : all.near(at, JudgedCount.NAMED_WITHIN)) {
            Mention.Date date = told.mentions().contains(places) ? dates.of(at, told) : null;
            if (date != null) {
                return List.of(places, date);
            }
        }
        return List.of(places);
    }

    private static Mention.@Nullable Figure number(JudgedCount counts, Found found) {
        for (int i = found.from(); i < found.to(); i++) {
            Mention.Figure number = counts.number(i);
            if (number != null) {
                return number;
            }
        }
        return null;
    }
}
