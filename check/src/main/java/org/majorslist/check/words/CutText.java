package org.majorslist.check.words;

import java.util.List;
import org.majorslist.check.Language;

/// A text cut into sentences and tokens, each token with its word.
///
/// Where a token may lie outside the text, no word stands there: rules can look beside a place without asking where the
/// text ends.
public abstract class CutText {
    private final String text;
    private final Language language;
    private final List<Token> tokens;
    private final SentenceCut cut;
    private final WordLists lists;
    private final Token[] tokenAt; // an array is read faster than a list
    private final Vocable[] words;

    /// Keeps the parts of a text.
    ///
    /// @param text as written
    /// @param language the language it is read in
    /// @param tokens its tokens, in order
    /// @param cut which sentence each of them stands in
    /// @param lists the words rules ask tokens for
    protected CutText(String text, Language language, List<Token> tokens, SentenceCut cut, WordLists lists) {
        this.text = text;
        this.language = language;
        this.tokens = tokens;
        this.cut = cut;
        this.lists = lists;
        tokenAt = tokens.toArray(Token[]::new);
        words = new Vocable[tokenAt.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = tokenAt[i].vocable();
        }
    }

    /// Keeps the parts of a text that is cut already.
    ///
    /// @param same the text
    protected CutText(CutText same) {
        text = same.text;
        language = same.language;
        tokens = same.tokens;
        cut = same.cut;
        lists = same.lists;
        tokenAt = same.tokenAt;
        words = same.words;
    }

    /// Which sentence each token stands in.
    ///
    /// @return the sentences
    protected final SentenceCut cut() {
        return cut;
    }

    /// The text as written.
    ///
    /// @return all of it; tokens count their places in it in UTF-16 units
    public final String text() {
        return text;
    }

    /// The language whose rules the text was marked by.
    ///
    /// @return the language that was given, else the one that was guessed
    public final Language language() {
        return language;
    }

    /// All words, numbers and marks of the text.
    ///
    /// @return the tokens in order
    public final List<Token> tokens() {
        return tokens;
    }

    /// How many tokens the text has.
    ///
    /// @return their number; 0 for an empty text
    public final int size() {
        return tokenAt.length;
    }

    /// One token.
    ///
    /// @param i its index, within the text
    /// @return the token
    public final Token token(int i) {
        return tokenAt[i];
    }

    /// The word at a place; empty outside the text.
    ///
    /// @param i index of the token, which may lie outside the text
    /// @return the word, folded, or an empty text
    public final String norm(int i) {
        return i < 0 || i >= words.length ? "" : words[i].norm();
    }

    /// Whether a word is spelled so; no word is outside the text.
    ///
    /// @param i index of the token, which may lie outside the text
    /// @param spelling the spelling asked for, folded
    /// @return whether the word is spelled so
    public final boolean reads(int i, String spelling) {
        return i >= 0 && i < words.length && words[i].reads(spelling);
    }

    /// Whether a word is one of a list; none is outside the text.
    ///
    /// @param i index of the token, which may lie outside the text
    /// @param list the words asked for
    /// @return whether the list has the word
    public final boolean in(int i, WordList list) {
        return i >= 0 && i < words.length && list.has(words[i]);
    }

    /// Whether a word is one of a list of the tables; none is outside the text.
    ///
    /// @param i index of the token, which may lie outside the text
    /// @param list the words asked for
    /// @return whether the list has the word
    public final boolean in(int i, ListedWords list) {
        return i >= 0 && i < words.length && list.in(lists).has(words[i]);
    }

    /// The words rules ask tokens for.
    ///
    /// @return the lists of the tables
    protected final WordLists lists() {
        return lists;
    }

    /// Which sentence a token stands in.
    ///
    /// @param i index of the token, within the text
    /// @return index of the sentence, from 0
    public final int sentence(int i) {
        return cut.of(i);
    }

    /// The word of a token.
    ///
    /// @param i index of the token, within the text
    /// @return the word with all the rule tables know of it
    public final Vocable word(int i) {
        return words[i];
    }

    /// How many sentences the text has.
    ///
    /// @return their number; 0 for an empty text
    public final int sentences() {
        return cut.sentences();
    }

    /// Whether a sentence begins a line.
    ///
    /// @param sentence number of the sentence, from 0
    /// @return whether it is the first, or a line ends before it
    public final boolean opensParagraph(int sentence) {
        int i = from(sentence);
        return i == 0
                || i >= size()
                || text.substring(token(i - 1).end(), token(i).start()).contains("\n");
    }

    /// Where a sentence begins.
    ///
    /// @param sentence index of the sentence, from 0
    /// @return index of its first token
    public final int from(int sentence) {
        return cut.from(sentence);
    }

    /// Where a sentence ends.
    ///
    /// @param sentence index of the sentence, from 0
    /// @return index behind its last token
    public final int to(int sentence) {
        return cut.to(sentence);
    }

    /// Where the sentence of a token ends.
    ///
    /// @param i index of the token, within the text
    /// @return index behind the last token of its sentence
    public final int sentenceEnd(int i) {
        return cut.to(cut.of(i));
    }

    /// Where the sentence of a token begins.
    ///
    /// @param i index of the token, within the text
    /// @return index of the first token of its sentence
    public final int sentenceStart(int i) {
        return cut.from(cut.of(i));
    }

    /// Whether a gap must not pass this token.
    ///
    /// @param i index of the token, within the text
    /// @return whether it is a semicolon, a colon, or the full stop a sentence ends with
    public final boolean stops(int i) {
        return tokenAt[i].kind() == Token.Kind.MARK
                && (reads(i, ";") || (reads(i, ".") && i + 1 == sentenceEnd(i)) || reads(i, ":"));
    }

    /// The words from one token to another, as written.
    ///
    /// @param from index of the first token
    /// @param to index behind the last token, more than `from`
    /// @return the text they stand in, with the blanks and marks between them
    public final String words(int from, int to) {
        return text.substring(tokenAt[from].start(), tokenAt[to - 1].end());
    }
}
