package org.majorslist.check.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.find.Concepts.ConceptSet;
import org.majorslist.check.find.Mention.DateForm;
import org.majorslist.check.find.Mention.Form;

/// A text with everything marked that rules speak of: tokens, sentences, numbers, dates, places, concepts.
final class Marked {
    private static final Set<String> AND = Set.of("and", "y", "e");

    private static final int LONGEST_SENTENCE = 220;
    private static final int MOST_PLACES = 40;
    /// Ordinals from second to tenth.
    static final Set<String> SECOND_TO_TENTH = Set.of(
            "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "segundo", "segunda",
            "tercer", "tercero", "tercera", "cuarto", "cuarta", "quinto", "quinta");

    private final String text;
    private final Language language;
    private final List<Token> tokens;
    private final int[] sentenceOf;
    private final List<Integer> sentenceStarts = new ArrayList<>();
    private final Mention.@Nullable Figure[] numbers;
    private final Mention.@Nullable Date[] dates;
    private final Mention.@Nullable Quantity[] quantities;
    private final Mention.@Nullable Places[] places;
    private final Concepts concepts;
    private final WordClasses classes;
    private final @Nullable ConceptSet[] conceptsOf;
    private final ConceptSet[] spokenOf;
    private final boolean[] quoted;
    private final int[] timeWords;
    private final long[][] wordsOfSentence;

    private Marked(String text, Language language, List<Token> tokens, List<Integer> ends, Rules rules) {
        this.text = text;
        this.language = language;
        this.tokens = tokens;
        int n = tokens.size();
        sentenceOf = new int[n];
        numbers = new Mention.@Nullable Figure[n];
        dates = new Mention.@Nullable Date[n];
        quantities = new Mention.@Nullable Quantity[n];
        places = new Mention.@Nullable Places[n];
        conceptsOf = new @Nullable ConceptSet[n];
        quoted = new boolean[n];
        timeWords = new int[n];
        cutSentences(ends);
        concepts = rules.concepts();
        classes = rules.classes();
        spokenOf = new ConceptSet[sentenceStarts.size()];
        wordsOfSentence = new long[sentenceStarts.size()][rules.lexicon().classWords()];
        for (int i = 0; i < n; i++) {
            tokens.get(i).vocable().addTo(wordsOfSentence[sentenceOf[i]]);
        }
    }

    static Marked of(String text, Rules rules, @Nullable Language given, @Nullable LocalDate published) {
        List<Token> tokens = Tokenizer.tokens(text, rules.lexicon());
        Language language = given == null ? Language.of(tokens) : given;
        Rules.Vocabulary vocabulary = rules.vocabulary(language);
        var marked = new Marked(text, language, tokens, vocabulary.sentences().ends(text), rules);
        marked.markConcepts(vocabulary.concepts());
        marked.markTimeWords(vocabulary.timeWords());
        marked.markPlaces(rules.places());
        marked.markQuotes();
        var dates = new DateReader(marked, vocabulary, published);
        var numbers = new NumberReader(marked, vocabulary.numbers());
        int dated = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i >= dated) {
                Token token = tokens.get(i);
                boolean begins = token.isNumber() || token.vocable().in(marked.classes.datesBegin());
                Mention.Date date = begins ? dates.at(i) : null;
                marked.dates[i] = date;
                dated = date == null ? dated : date.to();
                marked.numbers[i] = numbers.at(i);
            }
        }
        var quantities = new QuantityReader(marked, vocabulary);
        for (int i = 0; i < tokens.size(); i++) {
            marked.quantities[i] = quantities.at(i);
        }
        return marked;
    }

    /// Sentences as ICU ends them; a run of words without an end is cut, so that no scan of a sentence grows without
    /// bound.
    private void cutSentences(List<Integer> ends) {
        int next = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean ended = false;
            while (next < ends.size() && tokens.get(i).start() >= ends.get(next)) {
                next++;
                ended = true;
            }
            boolean first = sentenceStarts.isEmpty();
            if (first || ended || i - sentenceStarts.getLast() >= LONGEST_SENTENCE) {
                sentenceStarts.add(i);
            }
            sentenceOf[i] = sentenceStarts.size() - 1;
        }
    }

    private void markConcepts(Phrases<Integer> phrases) {
        for (int i = 0; i < spokenOf.length; i++) {
            spokenOf[i] = new ConceptSet();
        }
        for (int i = 0; i < tokens.size(); i++) {
            for (Phrases.Hit<Integer> hit : phrases.at(tokens, i)) {
                for (int k = hit.from(); k < hit.to(); k++) {
                    ConceptSet here = conceptsOf[k];
                    if (here == null) {
                        here = new ConceptSet();
                        conceptsOf[k] = here;
                    }
                    here.add(hit.meaning());
                    spokenOf[sentenceOf[k]].add(hit.meaning());
                }
            }
        }
    }

    private void markTimeWords(Phrases<TimeWord> phrases) {
        for (int i = 0; i < tokens.size(); i++) {
            for (Phrases.Hit<TimeWord> hit : phrases.at(tokens, i)) {
                for (int k = hit.from(); k < hit.to(); k++) {
                    timeWords[k] |= hit.meaning().bit();
                }
            }
        }
    }

    private void markPlaces(Phrases<String> phrases) {
        for (int i = 0; i < tokens.size(); i++) {
            List<Phrases.Hit<String>> hits = phrases.at(tokens, i);
            boolean capital = Character.isUpperCase(text.charAt(tokens.get(i).start()));
            if (!hits.isEmpty()
                    && (capital
                            || !hits.getFirst().meaning().equals("USA")
                            || tokens.get(i).norm().length() > 3)) {
                places[i] = new Mention.Places(
                        i, hits.getFirst().to(), List.of(hits.getFirst().meaning()));
            }
        }
    }

    private void markQuotes() {
        boolean inside = false;
        for (int i = 0; i < tokens.size(); i++) {
            if (i > 0
                    && sentenceOf[i] != sentenceOf[i - 1]
                    && text.charAt(tokens.get(i).start()) != '”') {
                inside = inside && text.charAt(tokens.get(i - 1).start()) != '”';
            }
            char c = text.charAt(tokens.get(i).start());
            if (c == '“' || c == '«' || c == '„') {
                inside = true;
            } else if (c == '”' || c == '»') {
                inside = false;
            } else if (c == '"') {
                inside = !inside;
            }
            quoted[i] = inside;
        }
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
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    /// The word at a place; empty outside the text.
    String norm(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).norm();
    }

    int sentence(int i) {
        return sentenceOf[i];
    }

    /// One bit for each class of the lexicon that a word of the sentence belongs to.
    long[] wordsOf(int sentence) {
        return wordsOfSentence[sentence];
    }

    int sentences() {
        return sentenceStarts.size();
    }

    int from(int sentence) {
        return sentenceStarts.get(sentence);
    }

    int to(int sentence) {
        return sentence + 1 < sentenceStarts.size() ? sentenceStarts.get(sentence + 1) : tokens.size();
    }

    int sentenceEnd(int i) {
        return to(sentenceOf[i]);
    }

    int sentenceStart(int i) {
        return from(sentenceOf[i]);
    }

    boolean quoted(int i) {
        return quoted[i];
    }

    boolean is(int i, String concept) {
        return is(i, concepts.of(concept));
    }

    boolean is(int i, int concept) {
        if (i < 0 || i >= tokens.size()) {
            return false;
        }
        ConceptSet here = conceptsOf[i];
        return here != null && here.has(concept);
    }

    /// Whether a word says something of this kind about time.
    boolean says(int i, TimeWord word) {
        return i >= 0 && i < timeWords.length && (timeWords[i] & word.bit()) != 0;
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
        Token token = tokens.get(i);
        return token.kind() == Token.Kind.MARK
                && (token.norm().equals(";")
                        || token.norm().equals(".")
                        || token.norm().equals(":"));
    }

    /// The words from one token to another, as written.
    String words(int from, int to) {
        return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    Mention.@Nullable Figure number(int i) {
        return i < 0 || i >= tokens.size() ? null : numbers[i];
    }

    Mention.@Nullable Date date(int i) {
        return i < 0 || i >= tokens.size() ? null : dates[i];
    }

    Mention.@Nullable Quantity quantity(int i) {
        return i < 0 || i >= tokens.size() ? null : quantities[i];
    }

    Mention.@Nullable Places place(int i) {
        return i < 0 || i >= tokens.size() ? null : places[i];
    }

    boolean hasMention(int i) {
        return numbers[i] != null
                || dates[i] != null
                || places[i] != null
                || tokens.get(i).vocable().in(classes.ordinals());
    }

    /// The mention a pattern's slot asks for.
    @Nullable
    Mention mention(String slot, int i) {
        return switch (slot) {
            case "place" -> place(i);
            case "places" -> placesFrom(i);
            case "date" -> notEarlier(i);
            case "year" -> year(i);
            case "reldate" -> notWeekday(i);
            case "day" -> day(i);
            case "number" -> numbers[i];
            case "small" -> small(i);
            case "ordinal" -> ordinal(i);
            case "q" -> quantityFrom(i);
            default -> throw new IllegalArgumentException("There is no slot {" + slot + "}.");
        };
    }

    private @Nullable Mention year(int i) {
        Mention.Date date = dates[i];
        boolean dated = date != null
                && date.form() != DateForm.WEEKDAY
                && date.form() != DateForm.RELATIVE
                && date.form() != DateForm.EARLIER;
        return dated ? date : null;
    }

    private @Nullable Mention notWeekday(int i) {
        Mention.Date date = dates[i];
        return date == null || date.form() == DateForm.WEEKDAY || date.form() == DateForm.EARLIER ? null : date;
    }

    private @Nullable Mention day(int i) {
        Mention.Date date = dates[i];
        boolean day = date != null
                && (date.form() == DateForm.DAY || date.form() == DateForm.WEEKDAY || date.form() == DateForm.MONTH);
        return day ? date : null;
    }

    private @Nullable Mention notEarlier(int i) {
        Mention.Date date = dates[i];
        return date == null || date.form() == DateForm.EARLIER ? null : date;
    }

    /// A quantity that begins here with its hedge or its number.
    private @Nullable Mention quantityFrom(int i) {
        for (int k = i; k < Math.min(tokens.size(), i + 4); k++) {
            Mention.Quantity quantity = quantities[k];
            if (quantity != null) {
                return quantity.from() <= i ? quantity : null;
            }
        }
        return null;
    }

    private @Nullable Mention small(int i) {
        Mention.Figure number = numbers[i];
        boolean small = number != null && number.form() == Form.PLAIN && number.value() <= 20 && number.most() == null;
        return small ? number : null;
    }

    private @Nullable Mention ordinal(int i) {
        String norm = tokens.get(i).norm();
        return SECOND_TO_TENTH.contains(norm)
                ? new Mention.Figure(i, i + 1, Ordinals.value(norm), null, Form.PLAIN, true)
                : null;
    }

    /// Places joined by commas and conjunctions, beginning at a token.
    Mention.@Nullable Places placesFrom(int i) {
        Mention.Places first = place(i);
        if (first == null) {
            return null;
        }
        var codes = new ArrayList<>(first.codes());
        int to = first.to();
        int next = to;
        while (codes.size() < MOST_PLACES) {
            int at = next;
            while (at < tokens.size() && (tokens.get(at).isMark(",") || AND.contains(norm(at)))) {
                at++;
            }
            Mention.Places more = at == next ? null : place(at);
            if (more == null || sentenceOf[at] != sentenceOf[i]) {
                break;
            }
            codes.addAll(more.codes());
            to = more.to();
            next = to;
        }
        return new Mention.Places(i, to, codes.stream().distinct().toList());
    }
}
