package org.majorslist.check.mark;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.PatternElement.Asked;
import org.majorslist.check.mark.PatternElement.Close;
import org.majorslist.check.mark.PatternElement.Gap;
import org.majorslist.check.mark.PatternElement.Open;
import org.majorslist.check.mark.PatternElement.Words;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.Token;
import org.majorslist.check.words.Vocable;
import org.majorslist.check.words.WordList;

/// One try of a pattern at one token.
///
/// Elements are matched from left to right; where one can match in several ways they are tried in turn, with at most a
/// fixed number of steps in all.
final class PatternRun {
    private static final int MOST_STEPS = 4_000;
    private static final WordList CONJUNCTIONS = WordList.of("and", "or", "but", "y", "o", "pero", "may", "might");

    /// Behind these another clause begins, which a gap does not pass.
    private static final WordList TURNS =
            WordList.of("whereas", "although", "though", "while", "but", "aunque", "mientras", "pero");

    private final PatternElement[] elements;
    private final Marked text;
    private final int end;
    private @Nullable List<Mention> mentions;
    private int open = -1;
    private int close = -1;
    private int steps;

    PatternRun(PatternElement[] elements, Marked text, int end) {
        this.elements = elements;
        this.text = text;
        this.end = end;
    }

    /// What the pattern matches from a token on; `null` if it does not.
    Pattern.@Nullable Match from(int from) {
        int to = run(0, from);
        if (to < 0) {
            return null;
        }
        int spanFrom = open < 0 ? from : open;
        int spanTo = close < 0 ? to : close;
        return spanTo <= spanFrom
                ? null
                : new Pattern.Match(spanFrom, spanTo, from, to, mentions == null ? List.of() : List.copyOf(mentions));
    }

    private int run(int element, int at) {
        if (++steps > MOST_STEPS) {
            return -1;
        }
        if (element == elements.length) {
            return at;
        }
        return switch (elements[element]) {
            case Words words -> words(words, element, at);
            case Asked asked -> asked(asked, element, at);
            case Gap gap -> gap(gap, element, at);
            case Open ignored -> opened(element, at);
            case Close ignored -> closed(element, at);
        };
    }

    private int opened(int element, int at) {
        open = skipQuotes(at);
        return run(element + 1, at);
    }

    private int closed(int element, int at) {
        int to = run(element + 1, at);
        if (to >= 0) {
            close = at;
        }
        return to;
    }

    private int gap(Gap gap, int element, int at) {
        if (onlyClosing(element + 1)) {
            return trailing(gap, element, at);
        }
        for (int n = 0, i = at; n <= gap.most() && i <= end; i++) {
            int to = run(element + 1, i);
            if (to >= 0) {
                return to;
            }
            if (i >= end || text.stops(i) || turns(i)) {
                return -1;
            }
            n += text.token(i).kind() == Token.Kind.QUOTE ? 0 : 1;
        }
        return -1;
    }

    /// "…, and the company was": another clause begins, which a gap does not pass.
    private boolean turns(int i) {
        return text.in(i, TURNS) || (text.in(i, SmallWords.AND) && text.reads(i - 1, ","));
    }

    private boolean onlyClosing(int element) {
        for (int i = element; i < elements.length; i++) {
            if (!(elements[i] instanceof Close)) {
                return false;
            }
        }
        return true;
    }

    private int trailing(Gap gap, int element, int at) {
        int i = at;
        while (i < end && i - at < gap.most() && text.token(i).isWord() && !text.in(i, CONJUNCTIONS)) {
            i++;
        }
        return run(element + 1, i);
    }

    private int words(Words words, int element, int at) {
        int i = skipQuotes(at);
        boolean begins = i < end && text.token(i).vocable().in(words.first());
        int done = begins ? chosen(words, element, i) : -1;
        return done >= 0 || !words.optional() ? done : run(element + 1, at);
    }

    private int chosen(Words words, int element, int i) {
        List<int[]> phrases = words.phrases();
        Vocable first = text.word(i);
        for (int p = 0; p < phrases.size(); p++) {
            int to = first.in(phrases.get(p)[0]) ? after(phrases.get(p), i) : -1;
            int done = to > 0 ? run(element + 1, to) : -1;
            if (done >= 0) {
                return done;
            }
        }
        boolean single = words.single() >= 0 && text.token(i).vocable().in(words.single());
        return single ? run(element + 1, i + 1) : -1;
    }

    private int after(int[] phrase, int from) {
        int i = from;
        for (int wordClass : phrase) {
            i = skipQuotes(i);
            if (i >= end || !text.token(i).vocable().in(wordClass)) {
                return -1;
            }
            i++;
        }
        return i;
    }

    private int asked(Asked asked, int element, int at) {
        int i = skipQuotes(at);
        Mention mention = i < end ? text.mention(asked.slot(), i) : null;
        if (mention != null && mention.to() <= end) {
            List<Mention> passed = passed();
            passed.add(mention);
            int to = run(element + 1, mention.to());
            int behind = to < 0 && mention instanceof Mention.Places ? Apposition.behind(text, mention.to(), end) : -1;
            to = behind < 0 ? to : run(element + 1, behind);
            if (to >= 0) {
                return to;
            }
            passed.removeLast();
        }
        return asked.optional() ? run(element + 1, at) : -1;
    }

    private List<Mention> passed() {
        List<Mention> known = mentions;
        if (known == null) {
            known = new ArrayList<>(2);
            mentions = known;
        }
        return known;
    }

    private int skipQuotes(int from) {
        int i = from;
        while (i < end && text.token(i).kind() == Token.Kind.QUOTE) {
            i++;
        }
        return i;
    }
}
