package org.majorslist.check.mark;

import org.majorslist.check.Language;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.Phrases;
import org.majorslist.check.words.Token;
import org.majorslist.check.words.WordList;

/// Which words of a sentence its main statement can do without: adverbs, asides behind the country it is about, and the
/// day between a verb and its object.
///
/// "Colombia, long the closest partner of the United States, was formally decertified" says that Colombia was
/// decertified; "certificó ayer a México" that it certified Mexico.
final class LeftOut {
    private static final int LONGEST_ASIDE = 30; // tokens
    private static final int SHORTEST_ADVERB = 6; // letters
    private static final ListedWords GOES_ON = ListedWords.named("left_out.goes_on");
    private static final ListedWords JOINS = ListedWords.named("left_out.joins");
    private static final WordList BEFORE_DAY = WordList.of("on", "el", "este", "this", "past", "last", "pasado");

    private final Marked text;
    private final Rules.Vocabulary vocabulary;

    LeftOut(Marked text, Rules.Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
    }

    /// Marks what a sentence can do without.
    ///
    /// @param left one mark a token of the text
    /// @return whether there is anything
    boolean mark(int sentence, boolean[] left) {
        boolean any = false;
        int end = text.to(sentence);
        int i = text.from(sentence);
        while (i < end) {
            int behind = behind(i, end);
            for (int k = i; k < behind; k++) {
                left[k] = true;
            }
            any |= behind > i;
            i = Math.max(i + 1, behind);
        }
        return any;
    }

    /// Behind what can be left out from a token on; the token itself if nothing can.
    private int behind(int i, int end) {
        if (text.reads(i, ",")) {
            return aside(i, end);
        }
        if (text.reads(i, "(")) {
            return bracket(i, end);
        }
        int day = day(i, end);
        return day > i ? day : adverb(i);
    }

    /// ", long the closest partner of the United States," behind a country and before its verb.
    private int aside(int comma, int end) {
        if (!endsCountry(comma) || comma + 1 >= end || text.place(comma + 1) != null || text.in(comma + 1, JOINS)) {
            return comma;
        }
        int most = Math.min(end - 1, comma + LONGEST_ASIDE);
        for (int i = comma + 2; i < most; i++) {
            if (text.reads(i, ";") || text.reads(i, ":")) {
                return comma;
            }
            if (text.reads(i, ",") && goesOn(i + 1)) {
                return i + 1;
            }
        }
        return comma;
    }

    private boolean endsCountry(int to) {
        for (int i = to - 1; i >= Math.max(text.sentenceStart(to), to - 3); i--) {
            Mention.Places place = text.place(i) == null ? text.unnamed(i) : text.place(i);
            if (place != null) {
                return place.to() == to;
            }
        }
        return false;
    }

    private boolean goesOn(int i) {
        return text.in(i, GOES_ON) || vocabulary.verdicts().at(text, i) != null;
    }

    private int bracket(int open, int end) {
        for (int i = open + 1; i < Math.min(end - 1, open + LONGEST_ASIDE); i++) {
            if (text.reads(i, ")")) {
                return i + 1;
            }
        }
        return open;
    }

    /// "Ayer", "on Friday", "el lunes" inside the sentence; its own reading keeps the day.
    private int day(int i, int end) {
        int at = text.in(i, BEFORE_DAY) ? i + 1 : i;
        at = text.in(at, BEFORE_DAY) ? at + 1 : at;
        Mention.Date date = text.date(at);
        if (date == null || (date.form() != DateForm.WEEKDAY && date.form() != DateForm.DAY)) {
            return i;
        }
        boolean within = i > text.sentenceStart(i)
                && date.to() < end
                && text.token(date.to()).isWord();
        return within ? date.to() : i;
    }

    private int adverb(int i) {
        Token token = text.token(i);
        if (!token.isWord() || text.place(i) != null || text.date(i) != null || text.number(i) != null) {
            return i;
        }
        Phrases.Hit<Boolean> told = vocabulary.beside().firstAt(text.tokens(), i);
        if (told != null) {
            return told.meaning() ? told.to() : i;
        }
        String ending = text.language() == Language.es ? "mente" : "ly";
        boolean lower = Character.isLowerCase(text.text().charAt(token.start()));
        return lower && token.norm().length() >= SHORTEST_ADVERB && token.norm().endsWith(ending) ? i + 1 : i;
    }
}
