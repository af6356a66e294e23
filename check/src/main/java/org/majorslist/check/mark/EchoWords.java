package org.majorslist.check.mark;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.words.Lexicon;
import org.majorslist.check.words.Phrases;
import org.majorslist.check.words.Table.Row;

/// The words of standing-echoes.csv, by which a text says of further countries what it has just said of others.
public final class EchoWords {
    /// How words point back at a standing just told.
    public enum Echo {
        /// The same of the countries behind: "so did", "también".
        same_before,
        /// The same of the countries before: "too", "tampoco".
        same_behind,
        /// The contrary of the countries behind: "but not", "no así".
        other_before,
        /// The contrary of the countries before: "did not", "no".
        other_behind,
        /// The contrary of a denial, of the countries before: "did", "sí".
        answer_behind,
        /// Some of those just counted, behind: "among them", "entre ellos".
        among_before,
        /// Some of those just counted, before: "among them".
        among_behind,
        /// All of those just counted: "namely", "a saber".
        named_before,
        /// The same was done to the countries behind: "did the same for", "hizo lo mismo con".
        same_done_before,
        /// What the verb before tells was done to the countries behind: "did so for", "como sí hizo con".
        done_before,
        /// It was not done to them: "did not do so for", "no lo hizo con".
        undone_before,
        /// They came off from what befell others: "escaped that fate".
        escapes,
        /// What befell the countries before: "had no such luck".
        fortune,
        /// It was kinder to the countries before: "fared better".
        better,
        /// It was harder on them: "tuvo peor suerte".
        worse,
        /// What was thought of was not done: "held back", "al final no lo hizo".
        held_back,
        /// Those named just before are of the company no more: "is no longer among them".
        no_longer,
        /// Those who stay where others have left: "leaving", "quedan".
        stay_before,
        /// Those in whose company a country is: "keeps company with", "le hacen compañía".
        company_before,
        /// The one of those counted that fared otherwise, behind: "the exception was".
        except_before,
        /// The same, before: "was the exception".
        except_behind,
        /// What was before a number of countries in another year: "there had been", "habían sido".
        were_before,
        /// Those left out of what was told of several: "except", "salvo".
        excepted
    }

    private final SignWords<Echo> words;

    private EchoWords(SignWords<Echo> words) {
        this.words = words;
    }

    /// The words of one language.
    static EchoWords of(List<Row> table, Lexicon lexicon) {
        return new EchoWords(new SignWords<>(table, "echo", Echo.class, lexicon));
    }

    /// Whether words of any kind begin at a token: of most none do.
    ///
    /// @param text the text
    /// @param i index of the token, within the text
    /// @return whether some do
    public boolean begin(Marked text, int i) {
        return words.begin(text, i);
    }

    /// The longest words of one kind that begin at a token.
    ///
    /// @param text the text
    /// @param i index of the token
    /// @param echo the kind
    /// @return the words, and where they end; `null` if none of the kind begin there
    public Phrases.@Nullable Hit<Echo> at(Marked text, int i, Echo echo) {
        return words.longest(text, i, echo);
    }
}
