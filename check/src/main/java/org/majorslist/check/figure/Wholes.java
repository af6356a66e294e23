package org.majorslist.check.figure;

import java.util.List;
import org.majorslist.check.link.IndicatorChoice;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.IndicatorRule;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.WordList;

/// What a share is said to be of: "30 percent of the country's exports", "8 de cada 10 colombianos".
///
/// A share of something an indicator does not count is none of that indicator, whatever else the sentence speaks of.
final class Wholes {
    private static final ListedWords LEADING = ListedWords.named("wholes.leading");
    private static final WordList VERBS = WordList.of("have", "has", "had", "are", "is", "were", "was");
    private static final int LONGEST = 5;

    private final Marked text;

    Wholes(Marked text) {
        this.text = text;
    }

    /// The choices that count parts of the whole a share names; all of them where it names none.
    List<IndicatorChoice> fitting(Mention.Quantity share, List<IndicatorChoice> choices) {
        int from = share.to();
        boolean of = text.in(from, SmallWords.OF);
        if (!of && !outOf(share)) {
            return choices;
        }
        int low = of ? from + 1 : from;
        int high = end(low);
        return named(low, high)
                ? choices.stream()
                        .filter(choice -> counts(choice.rule(), low, high))
                        .toList()
                : choices;
    }

    /// "Seven in ten farmers", "8 de cada 10 colombianos".
    private boolean outOf(Mention.Quantity share) {
        return share.number().form() == Mention.Form.FRACTION
                && share.to() - share.number().from() > 2
                && share.to() < text.sentenceEnd(share.from())
                && text.token(share.to()).isWord()
                && !text.cue(share.to(), Cue.behind_figure);
    }

    private int end(int low) {
        int i = low;
        int most = Math.min(text.sentenceEnd(Math.max(0, low - 1)), low + LONGEST);
        while (i < most
                && text.token(i).isWord()
                && !text.in(i, VERBS)
                && (text.quantity(i) == null || i == low)
                && text.date(i) == null) {
            i++;
        }
        return i;
    }

    /// Whether the whole has a noun of its own: not "of them", "of the total", "of Colombia's".
    private boolean named(int low, int high) {
        for (int i = low; i < high; i++) {
            Mention.Places place = text.place(i);
            if (text.cue(i, Cue.whole)) {
                return false;
            }
            if (!text.in(i, LEADING) && place == null) {
                return !text.cue(i, Cue.behind_figure) && !text.cue(i, Cue.counted_verb);
            }
        }
        return false;
    }

    private boolean counts(IndicatorRule rule, int low, int high) {
        return rule.needs().isEmpty()
                || rule.indicator().equals("other")
                || rule.needs().stream().anyMatch(need -> {
                    for (int i = low; i < high; i++) {
                        if (text.is(i, need.concept())) {
                            return true;
                        }
                    }
                    return false;
                });
    }
}
