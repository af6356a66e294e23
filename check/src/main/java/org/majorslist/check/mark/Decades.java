package org.majorslist.check.mark;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.words.WordList;

/// Decades and parts of them: the 1990s, the late 2000s, los años noventa, principios de la década de 1980.
///
/// The early years of a decade are its first five, the late ones its last five, the middle the three between.
final class Decades {
    private static final int CENTURY = 100;
    private static final int DECADE = 10;
    private static final int THIS_CENTURY = 30; // "los años 20" are those of this century
    private static final WordList PLURAL = WordList.of("s", "'s");
    private static final Set<String> EARLY = Set.of("early", "principios", "comienzos", "inicios", "primeros");
    private static final Set<String> MIDDLE = Set.of("mid", "middle", "mediados");
    private static final Set<String> LATE = Set.of("late", "finales", "fines", "ultimos");
    private static final Set<String> BETWEEN = Set.of("de", "los", "la", "anos", "decada", "the", "of");
    private static final int PART_WITHIN = 5;
    private static final Map<String, Integer> NAMES = Map.ofEntries(
            Map.entry("eighties", 1980),
            Map.entry("nineties", 1990),
            Map.entry("ochenta", 1980),
            Map.entry("noventa", 1990),
            Map.entry("setenta", 1970),
            Map.entry("seventies", 1970));
    /// Words a decade can begin with.
    static final Set<String> BEGIN = Set.of("eighties", "nineties", "seventies", "decada", "decadas", "anos", "los");
    private static final WordList FIRST = WordList.of(BEGIN.toArray(String[]::new));
    /// "En los noventa", "a finales de los ochenta".
    private static final Set<String> IN = Set.of("en", "de", "desde", "durante", "hasta");

    private final Marked text;
    private final DateReader dates;

    Decades(Marked text, DateReader dates) {
        this.text = text;
        this.dates = dates;
    }

    /// The decade that begins at a token, or `null`.
    @Nullable
    Date at(int i) {
        int year = dates.yearAt(i);
        if (year > 0) {
            boolean plural = text.in(i + 1, PLURAL)
                    && text.token(i).end() == text.token(i + 1).start();
            boolean next = text.norm(i - 1).equals("y") && decadas(i - 2);
            return (plural || next) && year % DECADE == 0 ? decade(i, plural ? i + 2 : i + 1, year) : null;
        }
        if (!text.in(i, FIRST)) {
            return null;
        }
        String word = text.norm(i);
        if (word.endsWith("ies")) {
            return decade(i, i + 1, NAMES.getOrDefault(word, 0));
        }
        if (word.equals("los")) {
            boolean in = IN.contains(text.norm(i - 1)) || (text.norm(i - 1).equals("y") && decadas(i - 2));
            boolean told = in && NAMES.containsKey(text.norm(i + 1));
            return told ? decade(i, i + 2, NAMES.getOrDefault(text.norm(i + 1), 0)) : null;
        }
        boolean decada = word.startsWith("decada") && text.norm(i + 1).equals("de");
        int at = decada ? dates.skip(i + 2, "los", "anos") : word.equals("anos") ? i + 1 : i;
        return at == i ? null : decade(i, at + 1, named(at, decada));
    }

    /// "Las décadas de 2000 y 2010": whether a decade of several ends at a token.
    private boolean decadas(int last) {
        for (int i = last; i >= Math.max(text.sentenceStart(last), last - PART_WITHIN); i--) {
            if (text.norm(i).equals("decadas")) {
                return true;
            }
        }
        return false;
    }

    /// The first year of the decade a token names behind "década de" or "años"; 0 for none.
    private int named(int i, boolean decada) {
        int written = dates.yearAt(i);
        if (written > 0) {
            return written % DECADE == 0 && (decada || written < 2 * DECADE * CENTURY) ? written : 0;
        }
        int two = dates.twoDigits(i);
        if (two > 0) {
            return two % DECADE != 0 ? 0 : two < THIS_CENTURY ? 20 * CENTURY + two : 19 * CENTURY + two;
        }
        return NAMES.getOrDefault(text.norm(i), 0);
    }

    private @Nullable Date decade(int from, int to, int year) {
        if (year == 0) {
            return null;
        }
        int first = year;
        int last = year + DECADE - 1;
        for (int i = from - 1; i >= Math.max(text.sentenceStart(from), from - PART_WITHIN); i--) {
            String word = text.norm(i);
            last = EARLY.contains(word) ? year + 4 : MIDDLE.contains(word) ? year + 6 : last;
            first = LATE.contains(word) ? year + 5 : MIDDLE.contains(word) ? year + 4 : first;
            if (!BETWEEN.contains(word)) {
                break;
            }
        }
        return Date.of(from, to, first + ".." + last, DateForm.DECADE);
    }
}
