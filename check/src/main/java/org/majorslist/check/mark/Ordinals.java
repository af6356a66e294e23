package org.majorslist.check.mark;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.words.Fold;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.WordClass;

/// Ordinal words of both languages, as ICU4J spells them.
final class Ordinals {
    private static final int TEN = 10;
    private static final int LAST = 30;
    private static final List<String> GENDERS = List.of("masculine", "masculine-adjective", "feminine");

    /// All that are one word.
    private static final Map<String, Integer> SPELLED = spelled();
    /// Spanish tens, which stand before a second word: "vigésimo primer año".
    private static final Map<String, Integer> TENS =
            only(SPELLED, (word, value) -> value % TEN == 0 && (word.endsWith("imo") || word.endsWith("ima")));

    private static final Map<String, Integer> ENGLISH_TENS = Map.of("twenty", 20, "thirty", 30);
    /// The firsts are read as ordinals only behind tens.
    private static final Map<String, Integer> VALUES = all();

    private static final ListedWords ENDINGS = ListedWords.named("ordinals.endings");

    private Ordinals() {}

    private static Map<String, Integer> spelled() {
        var words = new HashMap<String, Integer>();
        var english = new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
        var spanish = new RuleBasedNumberFormat(ULocale.forLanguageTag("es"), RuleBasedNumberFormat.SPELLOUT);
        for (int n = 1; n <= LAST; n++) {
            words.put(english.format(n, "%spellout-ordinal"), n);
            for (String gender : GENDERS) {
                words.put(Fold.fold(spanish.format(n, "%spellout-ordinal-" + gender)), n);
            }
        }
        words.put("undecima", 11); // ICU4J has these two with "-o" only
        words.put("duodecima", 12);
        return only(words, (word, value) -> word.chars().allMatch(Character::isLetter));
    }

    /// Those from the second on, and those of two words written as one: "vigesimotercera".
    private static Map<String, Integer> all() {
        var all = new HashMap<>(only(SPELLED, (word, value) -> value > 1));
        only(SPELLED, (word, value) -> value < TEN)
                .forEach((unit, one) -> TENS.forEach((ten, value) -> all.putIfAbsent(ten + unit, value + one)));
        return Map.copyOf(all);
    }

    private static Map<String, Integer> only(Map<String, Integer> words, BiPredicate<String, Integer> which) {
        return words.entrySet().stream()
                .filter(word -> which.test(word.getKey(), word.getValue()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// All ordinal words.
    ///
    /// @return the words of both languages, folded
    static Set<String> words() {
        return VALUES.keySet();
    }

    /// The ordinal that begins at a token, in a word or as digits with an ending: "16th", "18.º"; `null` if none does.
    static Mention.@Nullable Figure at(Marked text, int i) {
        int value = text.token(i).vocable().is(WordClass.ordinal) ? value(text.norm(i)) : 0;
        if (value > 0) {
            int unit = TENS.containsKey(text.norm(i)) ? behind(text, i) : 0;
            return new Mention.Figure(i, unit > 0 ? i + 2 : i + 1, value + unit, null, Mention.Form.PLAIN, true);
        }
        Mention.Figure number = text.number(i);
        int more = number != null && ENGLISH_TENS.containsKey(text.norm(i)) ? behind(text, i) : 0;
        if (number != null && more > 0) {
            return new Mention.Figure(i, i + 2, number.value() + more, null, Mention.Form.PLAIN, true);
        }
        boolean digits = number != null && text.token(i).isNumber() && number.to() == i + 1;
        int ending = text.reads(i + 1, ".") ? i + 2 : i + 1;
        boolean joined = digits
                && ending < text.size()
                && text.in(ending, ENDINGS)
                && text.token(ending).start() - text.token(i).end() == ending - i - 1;
        return number != null && joined
                ? new Mention.Figure(i, ending + 1, number.value(), null, Mention.Form.PLAIN, false)
                : null;
    }

    /// What the word behind adds to tens, as in "décimo octavo" and "twenty-first"; 0 if it is no ordinal below ten.
    private static int behind(Marked text, int i) {
        String word = i + 1 < text.size() ? text.norm(i + 1) : "";
        int value = place(word);
        return value < TEN ? value : 0;
    }

    /// The number an ordinal stands for; 0 if the word is none.
    ///
    /// @param word the word, folded
    /// @return its number, 1 or more, or 0
    static int value(String word) {
        return VALUES.getOrDefault(word, 0);
    }

    /// The same, a first counting as one.
    ///
    /// @param word the word, folded
    /// @return its number, or 0
    static int place(String word) {
        return SPELLED.getOrDefault(word, 0);
    }
}
