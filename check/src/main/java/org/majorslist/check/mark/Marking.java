package org.majorslist.check.mark;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Language;
import org.majorslist.check.words.LanguageGuess;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.Meanings;
import org.majorslist.check.words.Phrases;
import org.majorslist.check.words.SentenceCut;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.StandingWord;
import org.majorslist.check.words.Token;
import org.majorslist.check.words.Tokenizer;
import org.majorslist.check.words.Vocable;
import org.majorslist.check.words.WordClass;
import org.majorslist.check.words.WordList;

/// Marks a text: one pass for each kind of mark, in the order in which they lean on each other.
public final class Marking {
    private static final ListedWords PLAIN_WORDS = ListedWords.named("marking.plain_words");

    private static final Meanings.Longer[] NONE = {};
    private static final int LEADER_WITHIN = 2;

    private static final WordList LEADS = WordList.of("in", "en", "del", "al");

    private final Marked marked;
    private final List<Token> tokens;
    private final Rules rules;
    private final Rules.Vocabulary vocabulary;

    private int behindPlace;

    private Marking(Marked marked, Rules rules) {
        this.marked = marked;
        this.rules = rules;
        tokens = marked.tokens();
        vocabulary = rules.vocabulary(marked.language());
    }

    /// Cuts a text into tokens and sentences and marks it.
    ///
    /// @param text the text as written
    /// @param rules the rule tables, which know its words
    /// @param given its language; `null` to guess it
    /// @param published the day of publication; `null` if unknown
    /// @return the text with all its marks
    public static Marked of(String text, Rules rules, @Nullable Language given, @Nullable LocalDate published) {
        List<Token> tokens = Tokenizer.tokens(text, rules.lexicon());
        Language language = given == null ? LanguageGuess.of(tokens) : given;
        var cut = new SentenceCut(tokens, rules.vocabulary(language).sentences().ends(text));
        var marking = new Marking(new Marked(text, language, tokens, cut, rules), rules);
        marking.words();
        marking.quotes();
        return marking.asOf(published);
    }

    /// Marks a text as of another day: what its words alone tell stays as it is.
    ///
    /// @param same the text, marked as of any day
    /// @param rules the rule tables it was marked by
    /// @param published the other day; `null` if unknown
    /// @return the text with all its marks
    public static Marked again(Marked same, Rules rules, @Nullable LocalDate published) {
        return new Marking(new Marked(same), rules).asOf(published);
    }

    private Marked asOf(@Nullable LocalDate published) {
        datesAndNumbers(published);
        quantities();
        return marked;
    }

    /// Meanings and places in one pass: most words have neither.
    private void words() {
        long quiet = vocabulary.meanings().bit()
                | rules.places().bit()
                | vocabulary.countryWords().bit();
        for (int i = 0; i < tokens.size(); i++) {
            Vocable word = marked.token(i).vocable();
            if (!word.silentIn(quiet)) {
                meaning(i, word);
                place(i);
            }
        }
    }

    private void meaning(int i, Vocable word) {
        Meanings.Meaning meaning = vocabulary.meanings().of(word);
        if (meaning == null) {
            return;
        }
        mark(i, meaning.low(), meaning.high(), meaning.time());
        long next = meaning.second() == 0 ? 0 : meaning.second() & Phrases.next(tokens, i);
        for (Meanings.Longer longer : next == 0 ? NONE : meaning.longer()) {
            int to = longer.phrase().mayGoOn(next) ? longer.phrase().end(tokens, i) : -1;
            for (int k = i; k < to; k++) {
                mark(k, longer.low(), longer.high(), longer.time());
            }
        }
    }

    private void mark(int i, long low, long high, int time) {
        marked.own.lowConcepts[i] |= low;
        marked.own.highConcepts[i] |= high;
        marked.own.timeWords[i] |= time;
        marked.own.spokenOf[marked.sentence(i)].addBits(low, high);
    }

    /// "Casa de Nariño" is one place: none begins inside another.
    private void place(int i) {
        Phrases.Hit<String> hit = i < behindPlace ? null : rules.places().firstAt(tokens, i);
        int from = hit == null ? i : behindLead(i, hit.to());
        if (hit != null && named(hit.meaning(), from) && named(hit.meaning(), hit.to() - 1)) {
            marked.own.places[from] = new Mention.Places(from, hit.to(), List.of(hit.meaning()));
            behindPlace = hit.to();
        } else {
            marked.own.unnamed[i] = unnamed(i);
        }
    }

    /// A name that is one only behind "in" begins behind it: "in Meta", "en el Meta".
    private int behindLead(int from, int to) {
        int i = from;
        while (i + 1 < to && marked.in(i, LEADS)) {
            i++;
        }
        return i;
    }

    private Mention.@Nullable Places unnamed(int i) {
        Phrases.Hit<String> hit = vocabulary.countryWords().firstAt(tokens, i);
        return hit == null ? governmentOf(i) : new Mention.Places(i, hit.to(), List.of());
    }

    /// "The government of Petro", "el gobierno de Ernesto Samper": the country of that leader.
    private Mention.@Nullable Places governmentOf(int i) {
        if (!marked.plays(i, StandingWord.government) || !marked.in(i + 1, SmallWords.OF_PLAIN)) {
            return null;
        }
        for (int k = i + 2;
                k < Math.min(tokens.size(), i + 2 + LEADER_WITHIN)
                        && marked.token(k).isWord();
                k++) {
            Phrases.Hit<TermsOfOffice.Term> term = rules.terms().names().firstAt(tokens, k);
            if (term != null && !term.meaning().country().equals("USA") && capital(k)) {
                return new Mention.Places(i, term.to(), List.of(term.meaning().country()));
            }
        }
        return null;
    }

    private boolean capital(int i) {
        return Character.isUpperCase(marked.text().charAt(marked.token(i).start()));
    }

    /// "us", "la paz" and "chile" are places only where they begin with a capital.
    private boolean named(String code, int i) {
        Token token = marked.token(i);
        return Character.isUpperCase(marked.text().charAt(token.start()))
                || !(marked.in(i, PLAIN_WORDS)
                        || (code.equals("USA") && token.norm().length() <= 3));
    }

    private void quotes() {
        boolean inside = false;
        for (int i = firstQuote(); i < tokens.size(); i++) {
            boolean sentenceBegins = i > 0 && marked.sentence(i) != marked.sentence(i - 1);
            if (sentenceBegins && inside && mark(i) != '”') {
                inside = mark(i - 1) != '”';
            }
            if (marked.token(i).kind() == Token.Kind.QUOTE) {
                inside = switch (mark(i)) {
                    case '“', '«', '„' -> true;
                    case '”', '»' -> false;
                    case '"' -> !inside;
                    default -> inside;
                };
            }
            marked.own.quoted[i] = inside;
        }
    }

    private int firstQuote() {
        int i = 0;
        while (i < tokens.size() && marked.token(i).kind() != Token.Kind.QUOTE) {
            i++;
        }
        return i;
    }

    private char mark(int i) {
        return marked.text().charAt(tokens.get(i).start());
    }

    private void datesAndNumbers(@Nullable LocalDate published) {
        var dates = new DateReader(marked, vocabulary, published);
        NumberWords words = vocabulary.numberWords();
        var numbers = new NumberReader(marked, words);
        int dated = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i < dated) {
                continue;
            }
            Token token = marked.token(i);
            if (token.isNumber() || token.vocable().is(WordClass.date_begin)) {
                Mention.Date date = dates.at(i);
                marked.dates[i] = date;
                dated = date == null ? dated : date.to();
            }
            if (token.isNumber() || (token.isWord() && !words.silent(token.vocable()))) {
                marked.numbers[i] = numbers.at(i);
            }
        }
    }

    private void quantities() {
        var quantities = new QuantityReader(marked, vocabulary);
        for (int i = 0; i < tokens.size(); i++) {
            if (marked.numbers[i] != null) {
                marked.quantities[i] = quantities.at(i);
            }
            if (marked.numbers[i] != null
                    || marked.dates[i] != null
                    || marked.token(i).isNumber()) {
                marked.figured[marked.sentence(i)] = true;
            }
            marked.mentioned[i] = marked.numbers[i] != null
                    || marked.dates[i] != null
                    || marked.own.places[i] != null
                    || marked.own.unnamed[i] != null
                    || marked.token(i).vocable().is(WordClass.ordinal);
        }
    }
}
