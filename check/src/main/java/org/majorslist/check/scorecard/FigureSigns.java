package org.majorslist.check.scorecard;

import java.util.HashSet;
import java.util.List;
import org.majorslist.check.ClaimType;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.scorecard.Sign.Where;
import org.majorslist.check.scorecard.Signs.Taker;

/// The signs of a figure: its own words and its unit, the three words on either side, those of its
/// sentence and of the sentence before.
final class FigureSigns {
    private static final int NEAR = 3;

    private FigureSigns() {}

    /// Gives each sign of a figure, once for each place it stands in.
    ///
    /// @param text the text, all of it marked
    /// @param figure the figure
    /// @param taker gets the signs
    static void each(Marked text, Weighed figure, Taker taker) {
        int start = text.sentenceStart(figure.from());
        int end = text.sentenceEnd(figure.from());
        List<String> before = Signs.words(text, start, figure.from());
        List<String> behind = Signs.words(text, Math.min(figure.to(), end), end);
        taker.take(Where.figure, "{" + figure.type() + "}", "");
        taker.take(Where.figure, "{" + figure.unit() + "}", "");
        taker.take(Where.figure, "{" + figure.type() + ":" + figure.unit() + "}", "");
        give(Where.figure, Signs.words(text, figure.from(), figure.to()), taker);
        give(Where.left, before.subList(Math.max(0, before.size() - NEAR), before.size()), taker);
        give(Where.right, behind.subList(0, Math.min(NEAR, behind.size())), taker);
        var around = new HashSet<>(before);
        around.addAll(behind);
        around.forEach(name -> taker.take(Where.sentence, name, ""));
        int sentence = text.sentence(figure.from());
        if (sentence > 0) {
            give(Where.earlier, Signs.words(text, text.from(sentence - 1), text.to(sentence - 1)), taker);
        }
    }

    private static void give(Where where, List<String> names, Taker taker) {
        new HashSet<>(names).forEach(name -> taker.take(where, name, ""));
    }

    /// A figure that is weighed.
    ///
    /// @param from its first token
    /// @param to behind its last token
    /// @param type the kind of claim it makes
    /// @param unit its unit
    record Weighed(int from, int to, ClaimType type, String unit) {}
}
