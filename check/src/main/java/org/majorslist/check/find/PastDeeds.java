package org.majorslist.check.find;

import org.majorslist.check.Language;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.WordList;

/// Whether words tell that something happened: a word known for it, in English any verb that ends like a past one, or
/// the noun of a happening right before its date.
final class PastDeeds {
    private static final String HAPPENED = "happened";
    private static final String HAPPENING = "happening";
    private static final int NOUN_WITHIN = 3; // "a vote in Congress on 3 May"
    private static final int SHORTEST = 5;
    /// English words that end like a verb of the past and are none, or tell of no happening.
    private static final WordList NO_DEEDS = WordList.ofWords("""
            united need needs indeed hundred exceed proceed succeed speed breed bleed agreed
            armed alleged related based interested supposed expected limited detailed
            concerned involved required estimated called planned projected forecast used
            unprecedented registered documented recorded measured amounted totaled totalled
            reached averaged numbered produced cultivated eradicated remained stayed continued
            needed seemed appeared compared followed included increased decreased doubled tripled
            halved climbed jumped dipped changed lived worked wanted hoped feared believed
            considered helped turned moved managed applied covered
            happened occurred failed flunked planted harvested smoked warned mused quoted looked polled refrained dated noted asked recalled
            answered replied voiced tempered predicted explained
            """);

    private final Marked text;

    PastDeeds(Marked text) {
        this.text = text;
    }

    /// Whether a word known for what happens stands between two tokens.
    boolean known(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.is(i, HAPPENED)) {
                return true;
            }
        }
        return false;
    }

    /// "His arrest on 18 February", "the coup of April 2002".
    boolean nounBefore(Date date) {
        int i = date.from() - 1;
        boolean led = text.in(i, SmallWords.IN) || text.in(i, SmallWords.OF_PLAIN) || text.reads(i, "on");
        for (int k = i - 1; led && k >= Math.max(text.sentenceStart(date.from()), i - NOUN_WITHIN); k--) {
            if (text.is(k, HAPPENING)) {
                return true;
            }
            if (!text.token(k).isWord() || text.date(k) != null) {
                return false;
            }
        }
        return false;
    }

    /// Whether an English word that ends like a verb of the past stands between two tokens.
    boolean verb(int from, int to) {
        for (int i = from; i < to && text.language() == Language.en; i++) {
            String word = text.norm(i);
            boolean form = word.endsWith("ed") && word.length() >= SHORTEST && !text.in(i, NO_DEEDS);
            boolean name = form
                    && Character.isUpperCase(text.text().charAt(text.token(i).start()));
            if (form && !name && !text.cue(i, Cue.saying) && text.place(i) == null && text.date(i) == null) {
                return true;
            }
        }
        return false;
    }
}
