package org.majorslist.check.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Sentences of a text, and of some of its tokens.
class SentenceCutTest {
    private static final String TEXT = "One two. Three. Four five";

    private final List<Token> tokens = Tokenizer.tokens(TEXT, new Lexicon());
    private final SentenceCut cut = new SentenceCut(tokens, List.of(9, 16, TEXT.length()));

    @Test
    void cutsWhereSentencesEnd() {
        assertEquals(List.of("One two .", "Three .", "Four five"), sentences(cut, tokens));
    }

    @Test
    void keepsTheSentencesOfTheTokensKept() {
        int[] kept = {0, 2, 6};
        assertEquals(List.of("One .", "", "five"), sentences(cut.only(kept), pick(kept)));
    }

    @Test
    void knowsEmptySentencesAtEitherEnd() {
        int[] kept = {3};
        assertEquals(List.of("", "Three", ""), sentences(cut.only(kept), pick(kept)));
    }

    private List<Token> pick(int[] kept) {
        return IntStream.of(kept).mapToObj(tokens::get).toList();
    }

    private static List<String> sentences(SentenceCut cut, List<Token> tokens) {
        return IntStream.range(0, cut.sentences())
                .mapToObj(sentence -> String.join(
                        " ",
                        tokens.subList(cut.from(sentence), cut.to(sentence)).stream()
                                .map(token -> TEXT.substring(token.start(), token.end()))
                                .toList()))
                .toList();
    }
}
