package org.majorslist.check.standing;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import org.majorslist.check.link.CountryInFocus;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Pattern;
import org.majorslist.check.mark.Patterns;
import org.majorslist.check.mark.VerdictWords;
import org.majorslist.check.mark.VerdictWords.Word;
import org.majorslist.check.words.Phrases;

/// Numbers of countries told by a noun for how they fared: "23 names, five failures, four waivers", "cinco
/// incumplidos".
///
/// A sentence that names a country counts what befell that one, which is told elsewhere.
public final class CountedNouns {
    private final Marked text;
    private final VerdictWords words;
    private final JudgedCount counts;

    /// Over one marked text, with the words of deciding.
    ///
    /// @param text the marked text
    /// @param words the words of deciding
    public CountedNouns(Marked text, VerdictWords words) {
        this.text = text;
        this.words = words;
        counts = new JudgedCount(text);
    }

    /// Gives every claim read in some sentences to the taker.
    ///
    /// @param sentences which sentences are read
    /// @param taker takes each claim: the rule it is told by, and the words
    public void each(IntPredicate sentences, BiConsumer<Patterns.Rule, Pattern.Match> taker) {
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            if (sentences.test(sentence) && text.hasFigures(sentence) && !namesCountry(sentence)) {
                for (int i = text.from(sentence); i < text.to(sentence); i++) {
                    read(i, taker);
                }
            }
        }
    }

    private void read(int i, BiConsumer<Patterns.Rule, Pattern.Match> taker) {
        Mention.Figure number = counts.number(i);
        Phrases.Hit<Word> noun = number == null ? null : words.counted(text, number.to());
        Patterns.Rule rule =
                noun == null ? null : noun.meaning().counts().get(noun.meaning().outcome());
        if (number != null && noun != null && rule != null && noun.to() <= text.sentenceEnd(i)) {
            taker.accept(rule, new Pattern.Match(i, noun.to(), i, noun.to(), List.of(number)));
        }
    }

    private boolean namesCountry(int sentence) {
        for (int i = text.from(sentence); i < text.to(sentence); i++) {
            Mention.Places place = text.place(i);
            boolean judged = place != null && place.codes().stream().anyMatch(CountedNouns::judged);
            if (judged || text.unnamed(i) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean judged(String code) {
        return CountryInFocus.country(code) && !code.equals("USA");
    }
}
