package org.majorslist.check.mark;

import java.util.regex.Pattern;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.TimeWord;
import org.majorslist.check.words.Token;

/// Denials that turn a standing round: "was not designated as having failed", "no fue descertificado".
///
/// A denial counts inside the words of the standing or before the verbs that lead to them; one that a pattern writes
/// itself ("not certified") is part of its meaning and turns nothing.
public final class Denials {
    private static final int STEPS = 9;
    private static final int SINCE_BEFORE = 4;
    private static final Pattern WRITTEN = Pattern.compile(
            "\\b(not|no|never|neither|nor|none|longer|nunca|jamas|ni|didn't|hasn't|haven't|ningun|ninguna)\\b|<notbe>|<nofue>");

    private final Marked text;

    /// Takes the text in which denials are looked for.
    ///
    /// @param text the text, all of it marked
    public Denials(Marked text) {
        this.text = text;
    }

    /// Whether a pattern writes a denial of its own.
    static boolean isWrittenIn(String pattern) {
        return WRITTEN.matcher(pattern).find();
    }

    /// The token of the denial that turns a match round; -1 if there is none.
    ///
    /// @param from index of the first token of the match
    /// @param to index behind its last token
    /// @return index of the token that denies, inside the match or a few steps before it; or -1
    public int of(int from, int to) {
        for (int i = from; i < to; i++) {
            if (denies(i)) {
                return i;
            }
        }
        int low = Math.max(text.sentenceStart(from), from - STEPS);
        for (int i = from - 1; i >= low; i--) {
            if (denies(i)) {
                return i;
            }
            boolean passed = text.cue(i, Cue.leads_denied) || text.token(i).kind() == Token.Kind.QUOTE;
            if (!passed) {
                return -1;
            }
        }
        return -1;
    }

    /// "Had not been decertified since 1997" and "since 1997 it had not been" name the year of the last and deny
    /// nothing of today.
    ///
    /// @param from index of the first token of the match
    /// @param to index behind its last token
    /// @return whether "since" and a date stand just before the match, at its end or just behind it
    public boolean since(int from, int to) {
        for (int i = Math.max(text.sentenceStart(from), from - SINCE_BEFORE);
                i < Math.min(text.sentenceEnd(from), to + 2);
                i++) {
            Mention.Date date = text.date(i + 1);
            boolean since = text.says(i, TimeWord.since) && date != null;
            if (since && date != null && (i < from ? leads(date.to(), from) : i + 1 >= to - 1)) {
                return true;
            }
        }
        return false;
    }

    /// Whether nothing but a comma or a country stands between a year and what it leads.
    private boolean leads(int behind, int from) {
        for (int i = behind; i < from; i++) {
            Mention.Places place = text.place(i);
            if (place != null) {
                i = place.to() - 1;
            } else if (!text.reads(i, ",") && !text.cue(i, Cue.denies) && !text.cue(i, Cue.leads_denied)) {
                return false;
            }
        }
        return true;
    }

    private boolean denies(int i) {
        return text.cue(i, Cue.denies) && !text.cue(i + 1, Cue.denies_nothing) && !text.reads(i + 1, ",");
    }
}
