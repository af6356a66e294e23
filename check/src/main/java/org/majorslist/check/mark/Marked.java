package org.majorslist.check.mark;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Language;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.words.Concepts;
import org.majorslist.check.words.Concepts.ConceptSet;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.CutText;
import org.majorslist.check.words.SentenceCut;
import org.majorslist.check.words.StandingWord;
import org.majorslist.check.words.TimeWord;
import org.majorslist.check.words.Token;

/// A text with everything marked that rules speak of: numbers, quantities, dates, places, concepts.
///
/// [Marking] writes the marks once; afterwards a text does not change.
public final class Marked extends CutText {
    private final Concepts concepts;
    private final Slots slots = new Slots(this);
    private final char thousands;

    final Mention.@Nullable Figure[] numbers = new Mention.@Nullable Figure[size()];
    final Mention.@Nullable Date[] dates = new Mention.@Nullable Date[size()];
    final Mention.@Nullable Quantity[] quantities = new Mention.@Nullable Quantity[size()];
    final boolean[] mentioned = new boolean[size()];
    /// Of each sentence, whether it has a number in digits or words, or a date.
    final boolean[] figured;
    /// The marks its words give by themselves.
    final WordMarks own;
    private final SentenceDates datesOf = new SentenceDates(this);

    /// A text without marks.
    Marked(String text, Language language, List<Token> tokens, SentenceCut cut, Rules rules) {
        super(text, language, tokens, cut, rules.lists());
        concepts = rules.concepts();
        own = new WordMarks(this, rules.lexicon());
        figured = new boolean[cut.sentences()];
        thousands = NumberSigns.thousands(tokens, language);
    }

    /// The same text with the marks its words alone give; those that lean on dates are still to be made.
    ///
    /// @param same the text, marked as of any day
    Marked(Marked same) {
        super(same);
        concepts = same.concepts;
        thousands = same.thousands;
        own = same.own;
        figured = new boolean[same.figured.length];
    }

    /// The text of some tokens of a marked one, with their marks.
    private Marked(Marked whole, int[] kept, List<Token> tokens) {
        super(whole.text(), whole.language(), tokens, whole.cut().only(kept), whole.lists());
        concepts = whole.concepts;
        own = new WordMarks(whole.own, kept, whole.size());
        int[] shift = MovedMentions.places(kept, whole.size());
        for (int i = 0; i < kept.length; i++) {
            int from = kept[i];
            numbers[i] = MovedMentions.by(shift, whole.numbers[from]);
            dates[i] = MovedMentions.by(shift, whole.dates[from]);
            quantities[i] = MovedMentions.by(shift, whole.quantities[from]);
            mentioned[i] = whole.mentioned[from];
        }
        figured = whole.figured;
        thousands = whole.thousands;
    }

    /// The text of some of its tokens, with their marks.
    ///
    /// @param kept the indices of the tokens, rising
    Marked only(int[] kept) {
        var tokens = new ArrayList<Token>(kept.length);
        for (int i : kept) {
            tokens.add(token(i));
        }
        return new Marked(this, kept, tokens);
    }

    /// The mark that groups thousands in this text.
    char thousands() {
        return thousands;
    }

    /// Whether a sentence has a number, in digits or words, or a date.
    ///
    /// @param sentence index of the sentence, from 0
    /// @return whether it has one
    public boolean hasFigures(int sentence) {
        return figured[sentence];
    }

    /// One bit for each telling class of the lexicon that a word of the sentence belongs to.
    ///
    /// @param sentence index of the sentence, from 0
    /// @return the bits, 64 in each long, the lowest bit first; not to be changed
    long[] wordsOf(int sentence) {
        return own.wordsOfSentence[sentence];
    }

    /// Whether a token stands between quotation marks.
    ///
    /// @param i index of the token, within the text
    /// @return whether it is quoted; so is the mark that opens a quotation, the one that closes it is not
    public boolean quoted(int i) {
        return own.quoted[i];
    }

    /// Whether a word is of a concept, by itself or as part of a phrase.
    ///
    /// @param i index of the token; none outside the text is of any
    /// @param concept the concept as words.csv names it
    /// @return whether it is; never for a concept that no word has
    public boolean is(int i, String concept) {
        return is(i, concepts.of(concept));
    }

    /// Whether a word is of a concept, by itself or as part of a phrase.
    ///
    /// @param i index of the token; none outside the text is of any
    /// @param concept the number of the concept, as [Concepts#of] gives it; -1 stands for none
    /// @return whether it is
    public boolean is(int i, int concept) {
        if (i < 0 || i >= own.lowConcepts.length || concept < 0) {
            return false;
        }
        long here = concept < Long.SIZE ? own.lowConcepts[i] : own.highConcepts[i];
        return (here & (1L << concept)) != 0;
    }

    /// The concepts a word is of, by itself or as part of a phrase.
    ///
    /// @param i index of the token, within the text
    /// @return their labels, such as `of:exam`; none for most words
    public List<String> conceptsOf(int i) {
        return concepts.labels(own.lowConcepts[i], own.highConcepts[i]);
    }

    /// Whether a word says something of this kind about time.
    ///
    /// @param i index of the token; none outside the text says anything
    /// @param word what is asked for
    /// @return whether it says so, by itself or as part of a phrase
    public boolean says(int i, TimeWord word) {
        return i >= 0 && i < own.timeWords.length && (own.timeWords[i] & word.bit()) != 0;
    }

    /// Whether a word gives this cue.
    ///
    /// @param i index of the token; none outside the text gives a cue
    /// @param cue the cue asked for
    /// @return whether it gives it
    public boolean cue(int i, Cue cue) {
        return i >= 0 && i < size() && word(i).gives(cue);
    }

    /// Whether a word plays this part beside a standing.
    ///
    /// @param i index of the token; none outside the text plays any
    /// @param part the part asked for
    /// @return whether standing-words.csv lists it for that part
    public boolean plays(int i, StandingWord part) {
        return i >= 0 && i < size() && word(i).plays(part);
    }

    /// Whether a sentence speaks of a concept at all.
    ///
    /// @param sentence index of the sentence, from 0
    /// @param concept the concept as words.csv names it
    /// @return whether a word of the sentence is of it
    public boolean speaksOf(int sentence, String concept) {
        return own.spokenOf[sentence].has(concepts.of(concept));
    }

    /// Whether a sentence speaks of a concept at all.
    ///
    /// @param sentence index of the sentence, from 0
    /// @param concept the number of the concept, as [Concepts#of] gives it; -1 stands for none
    /// @return whether a word of the sentence is of it
    public boolean speaksOf(int sentence, int concept) {
        return own.spokenOf[sentence].has(concept);
    }

    /// All concepts a sentence speaks of.
    ///
    /// @param sentence index of the sentence, from 0
    /// @return the concepts, not to be changed
    public ConceptSet concepts(int sentence) {
        return own.spokenOf[sentence];
    }

    /// The number that begins at a token, without its unit.
    ///
    /// @param i index of the token, which may lie outside the text
    /// @return the number, or `null` if none begins there
    public Mention.@Nullable Figure number(int i) {
        return i < 0 || i >= numbers.length ? null : numbers[i];
    }

    /// The date that begins at a token.
    ///
    /// @param i index of the token, which may lie outside the text
    /// @return the date, or `null` if none begins there
    public Mention.@Nullable Date date(int i) {
        return i < 0 || i >= dates.length ? null : dates[i];
    }

    /// Whether a date begins between two tokens.
    ///
    /// @param from index of the first token looked at, which may lie outside the text
    /// @param to index behind the last
    /// @return whether one begins there
    public boolean hasDate(int from, int to) {
        for (int i = from; i < to; i++) {
            if (date(i) != null) {
                return true;
            }
        }
        return false;
    }

    /// The dates of a sentence, in order; asked for once the text is marked.
    ///
    /// @param sentence index of the sentence, from 0
    /// @return the dates; none if it has none
    public List<Date> datesOf(int sentence) {
        return datesOf.of(sentence);
    }

    /// The quantity whose number begins at a token; its hedge may stand before that token.
    ///
    /// @param i index of the token, which may lie outside the text
    /// @return the quantity, or `null` if no number begins there
    public Mention.@Nullable Quantity quantity(int i) {
        return i < 0 || i >= quantities.length ? null : quantities[i];
    }

    /// The place whose name begins at a token.
    ///
    /// @param i index of the token, which may lie outside the text
    /// @return the place, or `null` if none is named there
    public Mention.@Nullable Places place(int i) {
        return i < 0 || i >= own.places.length ? null : own.places[i];
    }

    /// Words for a country that is not named, such as "the country"; which one it is shows from the text around.
    ///
    /// @param i index of the token, within the text
    /// @return the words that begin there; `null` if none do
    public Mention.@Nullable Places unnamed(int i) {
        return own.unnamed[i];
    }

    /// Whether a number, date, place or ordinal begins here.
    ///
    /// @param i index of the token, within the text
    /// @return whether one begins there
    boolean hasMention(int i) {
        return mentioned[i];
    }

    /// The mention a pattern's slot asks for.
    ///
    /// @param slot what the pattern asks for
    /// @param i index of the token, within the text
    /// @return the mention that fits and begins there; `null` if there is none
    @Nullable
    Mention mention(Slot slot, int i) {
        return slots.mention(slot, i);
    }

    /// Places joined by commas and conjunctions, beginning at a token.
    ///
    /// @param i index of the token, which may lie outside the text
    /// @return the places as one mention; `null` if none is named there, or if it is only compared
    ///     with, as behind "unlike"
    public Mention.@Nullable Places placesFrom(int i) {
        return slots.placesFrom(i);
    }
}
