package org.majorslist.check.mark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A text without the words its statements can do without, and the way back to the whole text.
///
/// A second reading: what the whole text tells in so many words is found there; what an adverb or an aside hides from
/// the rules is found here, and is then a claim of the whole text.
public final class Shortened {
    private final Marked text;
    private final int[] kept;
    private final boolean[] sentences;

    private Shortened(Marked text, int[] kept, boolean[] sentences) {
        this.text = text;
        this.kept = kept;
        this.sentences = sentences;
    }

    /// Shortens the sentences that speak of how countries fared.
    ///
    /// @param whole a text, all of it marked
    /// @param vocabulary the rules of its language
    /// @return the shortened text; `null` if no such sentence has anything to leave out
    public static @Nullable Shortened of(Marked whole, Rules.Vocabulary vocabulary) {
        var out = new LeftOut(whole, vocabulary);
        var left = new boolean[whole.size()];
        var sentences = new boolean[whole.sentences()];
        boolean any = false;
        for (int s = 0; s < sentences.length; s++) {
            sentences[s] = speaks(whole, s, vocabulary) && out.mark(s, left);
            any |= sentences[s];
        }
        if (!any) {
            return null;
        }
        int[] kept = kept(left);
        return new Shortened(whole.only(kept), kept, sentences);
    }

    /// The tokens that are not left out.
    private static int[] kept(boolean[] left) {
        int[] kept = new int[left.length];
        int count = 0;
        for (int i = 0; i < left.length; i++) {
            if (!left[i]) {
                kept[count++] = i;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    /// Whether a sentence may tell how a country fared: by its own words, or by those of the one before.
    private static boolean speaks(Marked text, int sentence, Rules.Vocabulary vocabulary) {
        for (int s = Math.max(0, sentence - 1); s <= sentence; s++) {
            if (text.speaksOf(s, "exam") || text.speaksOf(s, "waiver") || text.speaksOf(s, "decertify")) {
                return true;
            }
        }
        for (int i = text.from(sentence); i < text.to(sentence); i++) {
            if (vocabulary.verdicts().at(text, i) != null) {
                return true;
            }
        }
        return false;
    }

    /// The text that is left.
    ///
    /// @return the shortened text, with the marks of the whole one
    public Marked text() {
        return text;
    }

    /// Whether something was left out of a sentence.
    ///
    /// @param sentence index of the sentence, the same in both texts
    /// @return whether it is shorter
    public boolean isShorter(int sentence) {
        return sentences[sentence];
    }

    /// Whether a token of the whole text was left in.
    ///
    /// @param token index in the whole text
    /// @return whether the shortened text has it too
    public boolean keeps(int token) {
        return Arrays.binarySearch(kept, token) >= 0;
    }

    /// A claim found in the shortened text as one of the whole text.
    ///
    /// @param found the claim, by the tokens of the shortened text
    /// @return the claim, by those of the whole text
    public Found whole(Found found) {
        List<Mention> mentions = new ArrayList<>();
        found.mentions().forEach(mention -> mentions.add(whole(mention)));
        return found.within(kept[found.from()], behind(found.to()), List.copyOf(mentions));
    }

    private int behind(int to) {
        return kept[to - 1] + 1;
    }

    private Mention whole(Mention mention) {
        return MovedMentions.to(mention, kept[mention.from()], behind(mention.to()));
    }
}
