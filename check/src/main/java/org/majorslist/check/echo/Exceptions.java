package org.majorslist.check.echo;

import org.jspecify.annotations.Nullable;
import org.majorslist.check.echo.EchoReader.Pointer;
import org.majorslist.check.mark.EchoWords;
import org.majorslist.check.mark.EchoWords.Echo;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.Phrases;
import org.majorslist.check.words.StandingWord;

/// Countries left out of what was told of several: "all got a waiver, except Peru", "cuatro recibieron dispensa,
/// salvo Perú".
final class Exceptions {
    private static final int BEFORE_WITHIN = 7;
    private static final int TOLD_WITHIN = 8;
    private static final ListedWords LIGHT = ListedWords.named("exceptions.light");
    private static final ListedWords SHORT = ListedWords.named("exceptions.short");

    private final Marked text;
    private final EchoWords words;

    Exceptions(Marked text, EchoWords words) {
        this.text = text;
        this.words = words;
    }

    /// How a list of countries is left out of what was told; `null` if it is not.
    @Nullable
    Pointer of(Mention.Places places, Found told) {
        if (!severalTold(told, places)) {
            return null;
        }
        Phrases.Hit<Echo> before = before(places.from());
        if (before != null && near(before, told) && ends(places.to())) {
            return new Pointer(before.from(), places.to(), true, "the exception");
        }
        return null;
    }

    /// Whether several countries were told of, and none of those left out among them.
    private static boolean severalTold(Found told, Mention.Places places) {
        boolean many = told.amount().number() != null;
        for (Mention mention : told.mentions()) {
            if (mention instanceof Mention.Places named) {
                many |= named.codes().size() > 1;
                if (named.codes().stream().anyMatch(code -> places.codes().contains(code))) {
                    return false;
                }
            }
        }
        boolean unnamed = told.mentions().stream().noneMatch(mention -> mention instanceof Mention.Places);
        return many || unnamed;
    }

    /// "Salvo Perú" goes with the words just before it, "the exception is Peru" with those of the sentence before too.
    private boolean near(Phrases.Hit<Echo> except, Found told) {
        boolean alone = except.to() > except.from() + 1 || !text.in(except.from(), SHORT);
        boolean here = text.sentence(except.from()) == text.sentence(told.from());
        return alone || (here && except.from() - told.to() <= TOLD_WITHIN);
    }

    private Phrases.@Nullable Hit<Echo> before(int list) {
        int low = Math.max(text.sentenceStart(list), list - BEFORE_WITHIN);
        Phrases.Hit<Echo> longest = null;
        for (int i = list - 1; i >= low; i--) {
            Phrases.Hit<Echo> hit = words.at(text, i, Echo.excepted);
            if (hit != null && hit.to() <= list && light(hit.to(), list)) {
                longest = hit;
            }
        }
        return longest;
    }

    private boolean light(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!text.in(i, LIGHT)
                    && !text.plays(i, StandingWord.government)
                    && !text.plays(i, StandingWord.nation)
                    && !text.token(i).isMark(":")
                    && !text.token(i).isMark(",")) {
                return false;
            }
        }
        return true;
    }

    private boolean ends(int i) {
        return i >= text.sentenceEnd(i - 1) || !text.token(i).isWord();
    }
}
