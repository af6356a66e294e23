package org.majorslist.check.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.majorslist.check.Language;

/// The forms of a regular verb that tell of something done: a table writes `aprobar+` or `approve+` for all of them.
///
/// Third persons, participles, the gerund and the infinitive with their pronouns, and of what may yet
/// happen only the Spanish past subjunctive ("después de que reprobara"). Futures and conditionals are
/// left out: they tell of nothing done. Irregular forms ("reprueba", "withheld") stand in the table
/// beside the verb.
public final class Conjugation {
    /// Behind a verb in a table: all its forms are meant.
    private static final char ALL_FORMS = '+';

    private static final List<String> PRONOUNS = List.of("lo", "la", "los", "las", "le", "les", "se", "sele", "selo");
    private static final List<String> OF_AR = List.of(
            "a", "an", "o", "aron", "aba", "aban", "ado", "ada", "ados", "adas", "ando", "ara", "aran", "ase", "asen");
    private static final List<String> OF_ER = List.of(
            "e", "en", "io", "ieron", "ia", "ian", "ido", "ida", "idos", "idas", "iendo", "iera", "ieran", "iese",
            "iesen");
    private static final String VOWELS = "aeiou";

    private Conjugation() {}

    /// A phrase of a table with each verb marked `+` in all its forms.
    ///
    /// @param phrase words parted by blanks; those that end in `+` are infinitives of regular verbs
    /// @param language the language of the phrase
    /// @return the phrase in all forms, folded where a verb was marked, each once; the phrase itself if none is
    /// @throws IllegalArgumentException if a marked word cannot be an infinitive
    public static List<String> phrases(String phrase, Language language) {
        if (phrase.indexOf(ALL_FORMS) < 0) {
            return List.of(phrase);
        }
        List<String> phrases = List.of("");
        for (String word : phrase.strip().split(" +", -1)) {
            boolean verb = word.length() > 1 && word.charAt(word.length() - 1) == ALL_FORMS;
            List<String> forms =
                    verb ? forms(Fold.fold(word.substring(0, word.length() - 1)), language) : List.of(word);
            phrases = phrases.stream()
                    .flatMap(begun -> forms.stream().map(form -> begun.isEmpty() ? form : begun + " " + form))
                    .toList();
        }
        return phrases;
    }

    /// The forms of a verb, each once.
    ///
    /// @param infinitive folded, without "to"
    /// @param language its language
    static List<String> forms(String infinitive, Language language) {
        return List.copyOf(
                switch (language) {
                    case en -> english(infinitive);
                    case es -> spanish(infinitive);
                });
    }

    private static Set<String> english(String verb) {
        String last = verb.substring(verb.length() - 1);
        boolean toY = last.equals("y") && !isVowel(verb, verb.length() - 2);
        String stem = last.equals("e") ? verb.substring(0, verb.length() - 1) : verb;
        String past = toY ? verb.substring(0, verb.length() - 1) + "ied" : stem + "ed";
        return new LinkedHashSet<>(List.of(verb, third(verb, toY), past, stem + "ing"));
    }

    private static String third(String verb, boolean toY) {
        if (toY) {
            return verb.substring(0, verb.length() - 1) + "ies";
        }
        boolean hisses = List.of("s", "sh", "ch", "x", "z").stream().anyMatch(verb::endsWith);
        return verb + (hisses ? "es" : "s");
    }

    private static Set<String> spanish(String verb) {
        if (verb.length() < 4 || !(verb.endsWith("ar") || verb.endsWith("er") || verb.endsWith("ir"))) {
            throw new IllegalArgumentException("\"" + verb + "\" is no Spanish infinitive");
        }
        String stem = verb.substring(0, verb.length() - 2);
        var forms = new ArrayList<String>();
        forms.add(verb);
        PRONOUNS.forEach(pronoun -> forms.add(verb + pronoun));
        List<String> endings = verb.endsWith("ar") ? OF_AR : OF_ER;
        endings.forEach(ending -> forms.add(stem + ending));
        endings.stream()
                .filter(ending -> ending.endsWith("ndo"))
                .forEach(ending -> PRONOUNS.forEach(pronoun -> forms.add(stem + ending + pronoun)));
        return new LinkedHashSet<>(forms);
    }

    private static boolean isVowel(String word, int at) {
        return at >= 0 && VOWELS.indexOf(word.charAt(at)) >= 0;
    }
}
