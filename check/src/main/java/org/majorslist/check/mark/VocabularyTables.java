package org.majorslist.check.mark;

import com.ibm.icu.util.ULocale;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.majorslist.check.Language;
import org.majorslist.check.Qualifier;
import org.majorslist.check.mark.Rules.NumberWord;
import org.majorslist.check.mark.Rules.UnitWord;
import org.majorslist.check.mark.Rules.Vocabulary;
import org.majorslist.check.words.Concepts;
import org.majorslist.check.words.Lexicon;
import org.majorslist.check.words.Meanings;
import org.majorslist.check.words.Phrases;
import org.majorslist.check.words.Sentences;
import org.majorslist.check.words.Table;
import org.majorslist.check.words.Table.Row;
import org.majorslist.check.words.TimeWord;
import org.majorslist.check.words.WordGroups;

/// Reads the rule tables that differ by language.
final class VocabularyTables {
    private final Path folder;
    private final Lexicon lexicon;
    private final Concepts concepts;

    /// Takes what all languages share.
    ///
    /// @param folder the folder content/check
    /// @param lexicon gets the words
    /// @param concepts gets the concepts of words.csv
    VocabularyTables(Path folder, Lexicon lexicon, Concepts concepts) {
        this.folder = folder;
        this.lexicon = lexicon;
        this.concepts = concepts;
    }

    /// The words and patterns of one language.
    Vocabulary vocabulary(Language language) {
        var numbers = new Phrases<NumberWord>(lexicon);
        var units = new Phrases<UnitWord>(lexicon);
        var hedges = new Phrases<Qualifier>(lexicon);
        var conceptWords = new Phrases<Integer>(lexicon);
        of("numbers.csv", language)
                .forEach(row -> add(numbers, row.forms("words"), new NumberWord(row.get("kind"), row.number("value"))));
        of("units.csv", language)
                .forEach(row -> add(units, row.words("words"), new UnitWord(row.get("unit"), row.get("kind"))));
        of("hedges.csv", language).forEach(row -> add(hedges, row.words("words"), Qualifier.of(row.get("qualifier"))));
        of("words.csv", language)
                .forEach(row -> add(conceptWords, row.words("words"), concepts.add(row.get("concept"))));
        var timeWords = new Phrases<TimeWord>(lexicon);
        of("time-words.csv", language)
                .forEach(row -> add(timeWords, row.words("words"), row.choice("role", TimeWord.class)));
        var relativeDates = new Phrases<RelativeDates.Shift>(lexicon);
        of("relative-dates.csv", language)
                .forEach(row -> add(relativeDates, row.words("words"), new RelativeDates.Shift(row.get("kind"), (int)
                        row.number("shift"))));
        var countryWords = new Phrases<String>(lexicon);
        of("country-words.csv", language).forEach(row -> add(countryWords, row.words("words"), ""));
        var beside = new Phrases<Boolean>(lexicon);
        of("beside-words.csv", language).forEach(row -> add(beside, row.words("words"), isLeftOut(row)));
        var abbreviations = new ArrayList<String>();
        of("abbreviations.csv", language).forEach(row -> abbreviations.addAll(row.words("words")));
        var groups = WordGroups.of(of("word-groups.csv", language));
        var claims = new ArrayList<>(of("standings.csv", language));
        claims.addAll(of("claims.csv", language));
        claims.addAll(Table.read(folder, "law-claims.csv")); // written in groups that both languages have
        return new Vocabulary(
                numbers,
                new NumberWords(numbers, lexicon),
                units,
                hedges,
                new Meanings(conceptWords, timeWords, lexicon),
                relativeDates,
                countryWords,
                beside,
                new Sentences(ULocale.forLanguageTag(language.name()), abbreviations),
                Patterns.of(claims, groups, lexicon),
                VerdictWords.of(of("verdict-words.csv", language), lexicon),
                DateWords.of(of("date-words.csv", language), lexicon),
                SuperlativeWords.of(of("superlatives.csv", language), lexicon),
                EchoWords.of(of("standing-echoes.csv", language), lexicon),
                GroupWords.of(of("group-words.csv", language), lexicon),
                LawWords.of(of("law-words.csv", language), Table.read(folder, "law-frames.csv"), lexicon),
                Patterns.of(of("not-claims.csv", language), groups, lexicon));
    }

    private static boolean isLeftOut(Row row) {
        return switch (row.get("kind")) {
            case "left out" -> true;
            case "kept" -> false;
            default -> throw row.fault("there is no kind \"" + row.get("kind") + "\", only \"left out\" and \"kept\"");
        };
    }

    private List<Row> of(String file, Language language) {
        return Table.read(folder, file).stream()
                .filter(row -> row.get("lang").equals(language.name()))
                .toList();
    }

    private static <T> void add(Phrases<T> phrases, List<String> words, T meaning) {
        words.forEach(word -> phrases.add(word, meaning));
    }
}
