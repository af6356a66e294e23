package org.majorslist.check.mark;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Language;
import org.majorslist.check.words.Lexicon;
import org.majorslist.check.words.Phrases;
import org.majorslist.check.words.SpanishVerbs;
import org.majorslist.check.words.Table.Row;
import org.majorslist.check.words.WordList;

/// The words of verdict-words.csv, by which a text tells how a country fared, and what a claim read from them says.
public final class VerdictWords {
    /// How a country fared.
    public enum Outcome {
        /// Refused, blacklisted, found to have failed.
        decertified("certification_status", "decertified_count"),
        /// Certified, approved.
        certified("certification_status", "certified_count"),
        /// Spared the cut in aid.
        waiver_granted("certification_waiver", "waiver_count"),
        /// Not spared it.
        waiver_denied("certification_waiver", "");

        private static final Map<String, Outcome> COUNTED =
                Stream.of(values()).filter(Outcome::counted).collect(Collectors.toMap(Outcome::count, own -> own));

        private final String status;
        private final String count;

        Outcome(String status, String count) {
            this.status = status;
            this.count = count;
        }

        /// What a denial turns it into.
        ///
        /// @return the outcome of the same kind that says the contrary
        public Outcome opposite() {
            return switch (this) {
                case decertified -> certified;
                case certified -> decertified;
                case waiver_granted -> waiver_denied;
                case waiver_denied -> waiver_granted;
            };
        }

        /// The indicator of such a standing.
        ///
        /// @return `certification_status` or `certification_waiver`
        public String status() {
            return status;
        }

        /// The indicator of the number of countries that fared so.
        ///
        /// @return its key; empty if so many are not counted
        public String count() {
            return count;
        }

        /// Whether so many countries of this outcome are counted at all.
        ///
        /// @return whether there is an indicator for their number
        public boolean counted() {
            return !count.isEmpty();
        }

        /// Whether an indicator is that of a standing.
        ///
        /// @param indicator key of an indicator
        /// @return whether a claim on it tells how one or more countries fared
        public static boolean isStanding(String indicator) {
            return indicator.equals(certified.status) || indicator.equals(waiver_granted.status);
        }

        /// Whether an indicator counts countries by how they fared.
        ///
        /// @param indicator key of an indicator
        /// @return whether a claim on it tells how many fared so
        public static boolean isCount(String indicator) {
            return countedBy(indicator) != null;
        }

        /// The outcome an indicator counts countries of.
        ///
        /// @param indicator key of an indicator
        /// @return the outcome; `null` if it counts something else
        public static @Nullable Outcome countedBy(String indicator) {
            return COUNTED.get(indicator);
        }
    }

    /// How a word goes with the country judged.
    public enum Way {
        /// Someone does it to a country: "refused Peru".
        done_to,
        /// A country does it: "Peru failed".
        done_by,
        /// Someone does it to a country, or a country does it: "failed Peru", "Peru failed".
        either,
        /// Someone does it to a country or to what is given: "refused Peru", "refused Peru a waiver".
        refuses,
        /// A country gets it or not: "Peru's waiver".
        given,
        /// The one who judges gives it: "granted Peru a waiver".
        gives,
        /// The country gets it: "Peru won a waiver".
        gets,
        /// Is said of what is given: "the waiver covers Peru".
        covers,
        /// The one who judges keeps it back: "denied Peru a waiver".
        withholds,
        /// The country goes without it: "Peru lost its certification".
        loses,
        /// The company of those who failed: "the blacklist".
        group,
        /// Someone puts a country there, or keeps it there: "kept Peru on the blacklist".
        puts,
        /// A country comes there, or stays: "Peru joined the blacklist".
        joins,
        /// Someone takes a country from there: "struck Peru off the blacklist".
        takes,
        /// A country goes from there: "Peru left the blacklist".
        leaves,
        /// What a number of counts countries: "five refusals and four waivers".
        counted
    }

    /// What a word can mean besides.
    public enum Sense {
        /// Nothing else: what stands behind it need not be asked.
        plain,
        /// Other things: it counts only where the text speaks of certification.
        open,
        /// Less than a verdict: "criticised" is not refused, but who is not even criticised has passed.
        mild
    }

    /// A word of the table.
    ///
    /// @param way how it goes with the country judged
    /// @param outcome what it tells; of no use where it only gives or withholds
    /// @param sense what it can mean besides
    /// @param statuses the claims read from it and countries
    /// @param counts the claims read from it and a number of countries
    /// @param considered the claim that it was only thought of
    /// @param bare whether it is an English infinitive, which may be a noun: "punish", "pass"
    public record Word(
            Way way,
            Outcome outcome,
            Sense sense,
            Map<Outcome, Patterns.Rule> statuses,
            Map<Outcome, Patterns.Rule> counts,
            Patterns.Rule considered,
            boolean bare) {
        private Word bareForm() {
            return new Word(way, outcome, sense, statuses, counts, considered, true);
        }

        /// Whether it can mean nothing else.
        ///
        /// @return whether what stands behind it need not be asked
        public boolean plain() {
            return sense == Sense.plain;
        }
    }

    /// Behind all patterns: what those read goes first.
    public static final int ORDER = 100_000;

    private static final WordList ARTICLES = WordList.of("el", "un", "su", "este", "ese", "del", "al");

    private final Phrases<Word> words;
    private final Phrases<Word> company;
    private final Phrases<Word> counted;

    private VerdictWords(Lexicon lexicon) {
        words = new Phrases<>(lexicon);
        company = new Phrases<>(lexicon);
        counted = new Phrases<>(lexicon);
    }

    /// The words of one language.
    static VerdictWords of(List<Row> rows, Lexicon lexicon) {
        var all = new VerdictWords(lexicon);
        for (Row row : rows) {
            Word word = VerdictRules.word(row);
            Phrases<Word> other = word.way() == Way.counted ? all.counted : all.words;
            Phrases<Word> table = ofCompany(word.way()) ? all.company : other;
            row.words("words").forEach(written -> addAll(table, written, word, row));
        }
        return all;
    }

    /// A word, or all forms of a verb marked `+`, the infinitive first.
    private static void addAll(Phrases<Word> table, String written, Word word, Row row) {
        Language language = row.choice("lang", Language.class);
        List<String> forms = row.forms(written, language);
        for (int i = 0; i < forms.size(); i++) {
            boolean bare = language == Language.en && i == 0 && forms.size() > 1;
            table.add(forms.get(i), bare ? word.bareForm() : word);
        }
    }

    /// The word that begins at a token.
    ///
    /// @param text the text
    /// @param i index of the token
    /// @return the word, and where it ends; `null` if none begins there
    public Phrases.@Nullable Hit<Word> at(Marked text, int i) {
        if (words.silent(text.word(i))) {
            return null;
        }
        List<Phrases.Hit<Word>> found = words.at(text.tokens(), i);
        boolean thing = found.size() > 1 && nounLike(text, i);
        for (Phrases.Hit<Word> hit : found) {
            boolean other = thing && hit.meaning().way() != Way.given && givenAsLong(found, hit);
            if (!other && (!hit.meaning().bare() || Infinitives.isVerb(text, i))) {
                return hit;
            }
        }
        return null;
    }

    /// "El certificado", "un aprobado": behind an article a Spanish participle is a thing that is given.
    private static boolean nounLike(Marked text, int i) {
        return text.language() == Language.es && text.in(i - 1, ARTICLES) && SpanishVerbs.participle(text.norm(i));
    }

    private static boolean givenAsLong(List<Phrases.Hit<Word>> found, Phrases.Hit<Word> hit) {
        return found.stream()
                .anyMatch(other -> other.to() == hit.to() && other.meaning().way() == Way.given);
    }

    /// The word of one kind that begins at a token and goes with the company of those who failed.
    ///
    /// @param text the text
    /// @param i index of the token
    /// @param group whether the company itself is asked for, not a verb that leads to it or from it
    /// @return the longest such word, and where it ends; `null` if none begins there
    public Phrases.@Nullable Hit<Word> company(Marked text, int i, boolean group) {
        if (company.silent(text.word(i))) {
            return null;
        }
        for (Phrases.Hit<Word> hit : company.at(text.tokens(), i)) {
            if ((hit.meaning().way() == Way.group) == group) {
                return hit;
            }
        }
        return null;
    }

    /// The noun that begins at a token and is counted instead of countries.
    ///
    /// @param text the text
    /// @param i index of the token
    /// @return the longest such noun, and where it ends; `null` if none begins there
    public Phrases.@Nullable Hit<Word> counted(Marked text, int i) {
        if (i >= text.size() || counted.silent(text.word(i))) {
            return null;
        }
        List<Phrases.Hit<Word>> found = counted.at(text.tokens(), i);
        return found.isEmpty() ? null : found.getFirst();
    }

    private static boolean ofCompany(Way way) {
        return switch (way) {
            case group, puts, joins, takes, leaves -> true;
            case done_to, done_by, either, refuses, given, gives, gets, covers, withholds, loses, counted -> false;
        };
    }
}
