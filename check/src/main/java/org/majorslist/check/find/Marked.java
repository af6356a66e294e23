package org.majorslist.check.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.find.Concepts.ConceptSet;
import org.majorslist.check.find.Mention.Date;

/// A text with everything marked that rules speak of: tokens, sentences, numbers, dates, places, concepts.
///
/// [Marking] writes the marks once; afterwards a text does not change.
final class Marked {
    private final String text;
    private final Language language;
    private final List<Token> tokens;
    private final Token[] tokenAt;
    private final Vocable[] words;
    private final SentenceCut cut;
    private final Concepts concepts;
    private final Slots slots;

    final Mention.@Nullable Figure[] numbers;
    final Mention.@Nullable Date[] dates;
    final Mention.@Nullable Quantity[] quantities;
    final Mention.@Nullable Places[] places;

    /// Words for a country that is not named, such as "the country"; which one it is shows from the text around.
    final Mention.@Nullable Places[] unnamed;
    /// The first 64 concepts of each token, a bit each.
    final long[] lowConcepts;
    /// Its other concepts.
    final long[] highConcepts;
    final int[] timeWords;
    final boolean[] quoted;
    final boolean[] mentioned;
    final ConceptSet[] spokenOf;
    private final @Nullable List<Date>[] datesOf;
    final long[][] wordsOfSentence;

    /// A text without marks.
    Marked(String text, Language language, List<Token> tokens, SentenceCut cut, Rules rules) {
        this.text = text;
        this.language = language;
        this.tokens = tokens;
        this.cut = cut;
        concepts = rules.concepts();
        int n = tokens.size();
        tokenAt = tokens.toArray(Token[]::new);
        words = new Vocable[n];
        numbers = new Mention.@Nullable Figure[n];
        dates = new Mention.@Nullable Date[n];
        quantities = new Mention.@Nullable Quantity[n];
        places = new Mention.@Nullable Places[n];
        unnamed = new Mention.@Nullable Places[n];
        lowConcepts = new long[n];
        highConcepts = new long[n];
        timeWords = new int[n];
        quoted = new boolean[n];
        mentioned = new boolean[n];
        spokenOf = new ConceptSet[cut.sentences()];
        datesOf = listsOfDates(cut.sentences());
        wordsOfSentence = new long[cut.sentences()][rules.lexicon().classWords()];
        for (int s = 0; s < spokenOf.length; s++) {
            spokenOf[s] = new ConceptSet();
        }
        for (int i = 0; i < n; i++) {
            Vocable vocable = tokenAt[i].vocable();
            words[i] = vocable;
            vocable.addTo(wordsOfSentence[cut.of(i)]);
        }
        slots = new Slots(this);
    }

    /// Marks a text.
    ///
    /// @param given its language; `null` to guess it
    /// @param published the day of publication; `null` if unknown
    static Marked of(String text, Rules rules, @Nullable Language given, @Nullable LocalDate published) {
        return Marking.of(text, rules, given, published);
    }

    String text() {
        return text;
    }

    Language language() {
        return language;
    }

    List<Token> tokens() {
        return tokens;
    }

    int size() {
        return tokenAt.length;
    }

    Token token(int i) {
        return tokenAt[i];
    }

    /// The word at a place; empty outside the text.
    String norm(int i) {
        return i < 0 || i >= words.length ? "" : words[i].norm();
    }

    /// Whether a word is spelled so; no word is outside the text.
    boolean reads(int i, String spelling) {
        return i >= 0 && i < words.length && words[i].reads(spelling);
    }

    /// Whether a word is one of a list; none is outside the text.
    boolean in(int i, WordList list) {
        return i >= 0 && i < words.length && list.has(words[i]);
    }

    int sentence(int i) {
        return cut.of(i);
    }

    /// One bit for each class of the lexicon that a word of the sentence belongs to.
    long[] wordsOf(int sentence) {
        return wordsOfSentence[sentence];
    }

    int sentences() {
        return cut.sentences();
    }

    int from(int sentence) {
        return cut.from(sentence);
    }

    int to(int sentence) {
        return cut.to(sentence);
    }

    int sentenceEnd(int i) {
        return cut.to(cut.of(i));
    }

    int sentenceStart(int i) {
        return cut.from(cut.of(i));
    }

    boolean quoted(int i) {
        return quoted[i];
    }

    boolean is(int i, String concept) {
        return is(i, concepts.of(concept));
    }

    boolean is(int i, int concept) {
        if (i < 0 || i >= lowConcepts.length || concept < 0) {
            return false;
        }
        long here = concept < Long.SIZE ? lowConcepts[i] : highConcepts[i];
        return (here & (1L << concept)) != 0;
    }

    /// Whether a word says something of this kind about time.
    boolean says(int i, TimeWord word) {
        return i >= 0 && i < timeWords.length && (timeWords[i] & word.bit()) != 0;
    }

    /// Whether a word gives this cue.
    boolean cue(int i, Cue cue) {
        return i >= 0 && i < words.length && words[i].gives(cue);
    }

    /// Whether a sentence speaks of a concept at all.
    boolean speaksOf(int sentence, String concept) {
        return spokenOf[sentence].has(concepts.of(concept));
    }

    boolean speaksOf(int sentence, int concept) {
        return spokenOf[sentence].has(concept);
    }

    /// All concepts a sentence speaks of.
    ConceptSet concepts(int sentence) {
        return spokenOf[sentence];
    }

    /// Whether a gap must not pass this token.
    boolean stops(int i) {
        return tokenAt[i].kind() == Token.Kind.MARK
                && (reads(i, ";") || (reads(i, ".") && i + 1 == sentenceEnd(i)) || reads(i, ":"));
    }

    /// The words from one token to another, as written.
    String words(int from, int to) {
        return text.substring(tokenAt[from].start(), tokenAt[to - 1].end());
    }

    Mention.@Nullable Figure number(int i) {
        return i < 0 || i >= numbers.length ? null : numbers[i];
    }

    Mention.@Nullable Date date(int i) {
        return i < 0 || i >= dates.length ? null : dates[i];
    }

    /// The dates of a sentence, in order; asked for once the text is marked.
    List<Date> datesOf(int sentence) {
        List<Date> known = datesOf[sentence];
        if (known == null) {
            var found = new ArrayList<Date>(2);
            for (int i = from(sentence); i < to(sentence); i++) {
                Date date = dates[i];
                if (date != null) {
                    found.add(date);
                }
            }
            known = List.copyOf(found);
            datesOf[sentence] = known;
        }
        return known;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Java makes no arrays of a generic type
    private static @Nullable List<Date>[] listsOfDates(int sentences) {
        return new List[sentences];
    }

    Mention.@Nullable Quantity quantity(int i) {
        return i < 0 || i >= quantities.length ? null : quantities[i];
    }

    Mention.@Nullable Places place(int i) {
        return i < 0 || i >= places.length ? null : places[i];
    }

    /// Whether a number, date, place or ordinal begins here.
    boolean hasMention(int i) {
        return mentioned[i];
    }

    /// The mention a pattern's slot asks for.
    @Nullable
    Mention mention(Slot slot, int i) {
        return slots.mention(slot, i);
    }

    /// Places joined by commas and conjunctions, beginning at a token.
    Mention.@Nullable Places placesFrom(int i) {
        return slots.placesFrom(i);
    }
}
