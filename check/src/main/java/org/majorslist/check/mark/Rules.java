package org.majorslist.check.mark;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.majorslist.check.Language;
import org.majorslist.check.Qualifier;
import org.majorslist.check.words.AddingUp;
import org.majorslist.check.words.Concepts;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.Fold;
import org.majorslist.check.words.GrownIn;
import org.majorslist.check.words.IndicatorRules;
import org.majorslist.check.words.Lexicon;
import org.majorslist.check.words.Meanings;
import org.majorslist.check.words.Phrases;
import org.majorslist.check.words.RunningCounts;
import org.majorslist.check.words.Sentences;
import org.majorslist.check.words.StandingWord;
import org.majorslist.check.words.Table;
import org.majorslist.check.words.Table.Row;
import org.majorslist.check.words.WordLists;

/// All rule tables of content/check, read once; immutable afterwards and safe to share between threads.
public final class Rules {
    /// A number word.
    ///
    /// @param kind how it is read with what stands beside it, by numbers.csv: `unit`, `tens`, `scale`,
    ///     `fraction`, `multiple` and so on
    /// @param value what it stands for: a count, a factor or a share
    public record NumberWord(String kind, double value) {}

    /// A unit word.
    ///
    /// @param unit the key of the unit, such as `ha` or `percent`
    /// @param kind the kind of the unit, by units.csv: `measure`, `counted`, `people`, `time` and so on
    public record UnitWord(String unit, String kind) {}

    /// Someone who can be said to say so, and the measurer he stands for (empty: none).
    ///
    /// @param name the name a claim gives for him
    /// @param measurer the key of the measurer; empty if he stands for none
    public record Speaker(String name, String measurer) {}

    /// What one language needs.
    ///
    /// @param numbers the number words of numbers.csv
    /// @param numberWords the same words, and those made of one of them and "fold"
    /// @param units the unit words of units.csv
    /// @param hedges words such as "about" and "more than", of hedges.csv
    /// @param meanings the concepts of words.csv and the time words of time-words.csv
    /// @param relativeDates dates such as "last year", of relative-dates.csv
    /// @param countryWords words for a country that is not named, of country-words.csv; their meaning
    ///     is always empty
    /// @param beside words a statement can do without, of beside-words.csv; `false` for those it cannot
    /// @param sentences cuts a text into sentences
    /// @param verdicts the words of verdict-words.csv
    /// @param dates the words of date-words.csv
    /// @param superlatives the words of superlatives.csv
    /// @param echoes the words of standing-echoes.csv
    /// @param groups the words of group-words.csv
    /// @param claims the patterns of standings.csv, then those of claims.csv
    /// @param law the words of law-words.csv and the frames of law-frames.csv
    /// @param others the patterns of not-claims.csv, of numbers that are no claims
    public record Vocabulary(
            Phrases<NumberWord> numbers,
            NumberWords numberWords,
            Phrases<UnitWord> units,
            Phrases<Qualifier> hedges,
            Meanings meanings,
            Phrases<RelativeDates.Shift> relativeDates,
            Phrases<String> countryWords,
            Phrases<Boolean> beside,
            Sentences sentences,
            Patterns claims,
            VerdictWords verdicts,
            DateWords dates,
            SuperlativeWords superlatives,
            EchoWords echoes,
            GroupWords groups,
            LawWords law,
            Patterns others) {}

    private static final Set<String> COUNTS = Set.of("unit", "tens", "one");

    private final Map<Language, Vocabulary> vocabularies = new EnumMap<>(Language.class);
    private final Lexicon lexicon = new Lexicon();
    private final WordLists lists;
    private final Concepts concepts = new Concepts();
    private final Phrases<String> places = new Phrases<>(lexicon);
    private final Phrases<String> localNames = new Phrases<>(lexicon);
    private final Phrases<Speaker> speakers = new Phrases<>(lexicon);
    private final TermsOfOffice terms;
    private final RunningCounts running;
    private final AddingUp sums;
    private final GrownIn grown;
    private final IndicatorRules indicators;

    private Rules(Path folder) {
        lists = new WordLists(folder);
        running = new RunningCounts(folder);
        sums = new AddingUp(folder);
        grown = new GrownIn(folder);
        Table.read(folder, "places.csv").forEach(row -> add(places, row.words("names"), row.get("code")));
        Table.read(folder, "local-names.csv").forEach(row -> add(localNames, row.words("names"), row.get("code")));
        Table.read(folder, "speakers.csv")
                .forEach(
                        row -> add(speakers, row.words("names"), new Speaker(row.get("speaker"), row.get("measurer"))));
        terms = new TermsOfOffice(folder, lexicon);
        Table.read(folder, "cues.csv").forEach(this::addCue);
        Table.read(folder, "standing-words.csv").forEach(this::addStandingWord);
        var tables = new VocabularyTables(folder, lexicon, concepts);
        for (Language language : Language.values()) {
            vocabularies.put(language, tables.vocabulary(language));
        }
        indicators = IndicatorRules.of(Table.read(folder, "indicators.csv"), concepts);
        GrammarWords.addAll(lexicon, datesBegin(folder));
        lexicon.seal();
    }

    /// Reads all rule tables.
    ///
    /// @param folder the folder content/check
    /// @return the rules
    /// @throws org.majorslist.measure.BadInput if a table is missing or broken
    public static Rules read(Path folder) {
        return new Rules(folder);
    }

    /// The words and patterns of one language.
    ///
    /// @param language the language
    /// @return its vocabulary
    public Vocabulary vocabulary(Language language) {
        Vocabulary vocabulary = vocabularies.get(language);
        if (vocabulary == null) {
            throw new IllegalStateException("No vocabulary for " + language + ".");
        }
        return vocabulary;
    }

    /// All words of the tables in both languages.
    ///
    /// @return the lexicon, sealed
    Lexicon lexicon() {
        return lexicon;
    }

    /// The words rules ask tokens for, of word-lists.csv.
    ///
    /// @return the lists
    WordLists lists() {
        return lists;
    }

    /// The names of countries and regions, of places.csv.
    ///
    /// @return the names with their codes
    Phrases<String> places() {
        return places;
    }

    /// Names of groups, offices and parts of a country, of local-names.csv.
    ///
    /// @return the names, each with the code of the country
    public Phrases<String> localNames() {
        return localNames;
    }

    /// The names of those who can be said to say so, of speakers.csv.
    ///
    /// @return the names with whom they stand for
    public Phrases<Speaker> speakers() {
        return speakers;
    }

    /// What adds up over a stretch of time, of record-keys.csv.
    ///
    /// @return the indicators
    public AddingUp sums() {
        return sums;
    }

    /// Where what an indicator counts is grown or made, of grown-in.csv.
    ///
    /// @return the countries of such indicators
    public GrownIn grown() {
        return grown;
    }

    /// What is counted on and on from a first day, of running-counts.csv.
    ///
    /// @return the counts
    public RunningCounts running() {
        return running;
    }

    /// Who governed when, of terms-of-office.csv.
    ///
    /// @return the terms
    public TermsOfOffice terms() {
        return terms;
    }

    /// Which words bind a figure to an indicator, of indicators.csv.
    ///
    /// @return the rules
    public IndicatorRules indicators() {
        return indicators;
    }

    /// The concepts of words.csv with their numbers.
    ///
    /// @return the concepts of both languages
    public Concepts concepts() {
        return concepts;
    }

    /// First words of relative dates, and the numbers of "ten years ago".
    private static Stream<String> datesBegin(Path folder) {
        Stream<String> relative =
                Table.read(folder, "relative-dates.csv").stream().flatMap(row -> row.words("words").stream());
        Stream<String> numbers = Table.read(folder, "numbers.csv").stream()
                .filter(row -> COUNTS.contains(row.get("kind")))
                .flatMap(row -> row.words("words").stream());
        return Stream.concat(relative.map(words -> words.split(" ", 2)[0]), numbers);
    }

    private static <T> void add(Phrases<T> phrases, List<String> words, T meaning) {
        words.forEach(word -> phrases.add(word, meaning));
    }

    private void addCue(Row row) {
        Cue cue = row.choice("cue", Cue.class);
        singleWords(row, "a cue").forEach(word -> lexicon.add(word, cue.bit()));
    }

    private void addStandingWord(Row row) {
        StandingWord part = row.choice("part", StandingWord.class);
        singleWords(row, "a word beside a standing").forEach(word -> lexicon.add(word, part));
    }

    /// The words of a table that knows no phrases, folded.
    private static List<String> singleWords(Row row, String what) {
        List<String> words = row.words("words");
        for (String word : words) {
            if (word.isEmpty() || word.contains(" ")) {
                throw row.fault(what + " is one word, not \"" + word + "\"");
            }
        }
        return words.stream().map(Fold::fold).toList();
    }
}
