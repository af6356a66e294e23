package org.majorslist.check.find;

import java.util.List;
import org.majorslist.check.Language;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Pattern;
import org.majorslist.check.standing.AnyCountry;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.Token;
import org.majorslist.check.words.WordList;

/// Whether the words of a rule are told as something thought of, threatened, asked or said of any country, and not as
/// something that happened to one.
final class Unreal {
    private static final int MODAL_REACH = 6;
    private static final List<String> UNREAL_STEMS = List.of("threat", "consider", "amenaz", "warn");
    private static final WordList COUNTRIES =
            WordList.of("country", "countries", "nation", "nations", "pais", "paises");
    private static final WordList SEVERAL =
            WordList.of("countries", "nations", "governments", "paises", "naciones", "gobiernos");
    private static final WordList ALMOST = WordList.of("nearly", "almost", "casi");
    private static final WordList OF_THE = WordList.of("de", "del");
    private static final WordList INVERTS = WordList.of("had", "should");
    private static final WordList THOSE_WHO = WordList.of("quienes", "quien", "those");
    private static final WordList WHO = WordList.of("que", "that", "who");
    private static final WordList THOSE = WordList.of("los", "las", "aquellos", "aquellas", "those", "any");
    /// "Countries that are not certified": of any country, not "that were not certified".
    private static final WordList ARE = WordList.of("are", "is", "be", "son", "es", "sean", "sea");
    private static final WordList WHICH = WordList.of("which", "what", "que", "cuales");
    private static final ListedWords TIMES = ListedWords.named("unreal.times");

    private final Marked text;

    Unreal(Marked text) {
        this.text = text;
    }

    /// Whether it is told so.
    boolean is(Pattern.Match match) {
        int from = Math.max(text.sentenceStart(match.wholeFrom()), match.wholeFrom() - MODAL_REACH);
        int aside = comma(match.wholeFrom(), match.wholeTo(), 1);
        int behind = aside < 0 ? -1 : comma(match.wholeTo() - 1, aside, -1);
        for (int i = from; i < match.wholeTo(); i++) {
            boolean within = i > aside && i < behind;
            boolean outside = text.reads(i, "fuera") && text.in(i + 1, OF_THE); // "fuera de la lista"
            boolean cue = text.cue(i, Cue.unreal) && !text.in(i - 1, TIMES) && !outside;
            boolean open = cue || unrealStem(text.norm(i), text.language()) || almost(i) || inverted(i);
            if (open && !within && text.date(i) == null) { // "May" is a month too
                return true;
            }
        }
        if (text.norm(text.sentenceEnd(match.from()) - 1).equals("?")) {
            return true;
        }
        boolean any = AnyCountry.leadsTo(text, match.wholeTo() - 1) || AnyCountry.isDuty(text, match.wholeFrom());
        if (AnyCountry.found(text, match.wholeFrom()) || (match.countries() == 0 && any)) {
            return true;
        }
        int first = match.wholeFrom() - 1;
        boolean quoted = first > 0 && text.token(first).kind() == Token.Kind.QUOTE;
        first -= quoted && text.language() == Language.en ? 1 : 0; // "only countries that “failed demonstrably”"
        int at = text.in(first, ARE) ? first - 1 : first;
        String before = text.norm(at);
        if (SEVERAL.has(before) && text.in(at - 1, WHICH)) {
            return true;
        }
        if (THOSE_WHO.has(before) || (WHO.has(before) && text.in(at - 1, THOSE))) {
            return true;
        }
        return (before.equals("that") || before.equals("which") || before.equals("que")) && text.in(at - 1, COUNTRIES);
    }

    /// "Was nearly decertified", not "for nearly 30 years".
    private boolean almost(int i) {
        return text.in(i, ALMOST) && text.number(i + 1) == null && text.date(i + 1) == null;
    }

    /// The first comma from a token on, before another; -1 if there is none.
    ///
    /// @param step 1 to look behind, -1 to look before
    private int comma(int from, int to, int step) {
        for (int i = from; i != to; i += step) {
            if (text.reads(i, ",")) {
                return i;
            }
        }
        return -1;
    }

    /// "Had Peru been refused, …" opens what did not happen.
    private boolean inverted(int i) {
        boolean opens = i == text.sentenceStart(i) || text.token(i - 1).isMark(",");
        return opens
                && text.in(i, INVERTS)
                && text.language() == Language.en
                && !text.token(i + 1).isMark(",");
    }

    /// "Considered refusing" has not refused; the Spanish "considera" only deems.
    private static boolean unrealStem(String norm, Language language) {
        for (String stem : UNREAL_STEMS) {
            boolean deems = stem.equals("consider") && language == Language.es;
            if (norm.startsWith(stem) && !deems) {
                return true;
            }
        }
        return false;
    }
}
