package org.majorslist.check.words;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts a text into sentences by ICU's rules, and not after abbreviations.
///
/// ICU's own filter of abbreviations looks at last letters only, so that "est." would join what follows "harvest.".
public final class Sentences {
    private static final int SHORTEST_WRAPPED = 50; // characters a line
    private static final int LONGEST_WRAPPED = 100;

    private final BreakIterator breaks;
    private final Set<String> abbreviations;
    private final String[] inTwo; // "EE. UU.": those with a blank
    private final int longest;

    /// Takes the rules of one language.
    ///
    /// @param locale the language whose rules ICU follows
    /// @param abbreviations the abbreviations that end no sentence, each with its full stops: "Gen.",
    ///     "EE. UU."
    public Sentences(ULocale locale, List<String> abbreviations) {
        breaks = BreakIterator.getSentenceInstance(locale);
        this.abbreviations = Set.copyOf(abbreviations);
        inTwo = abbreviations.stream()
                .filter(abbreviation -> abbreviation.indexOf(' ') >= 0)
                .toArray(String[]::new);
        longest = abbreviations.stream().mapToInt(String::length).max().orElse(0);
    }

    /// Ends of sentences, in UTF-16 units, in order; the last is the length of the text.
    ///
    /// @param text the text as written
    /// @return the ends, rising, each behind the blanks that follow the sentence; none if the text is empty
    public List<Integer> ends(String text) {
        BreakIterator own = breaks.clone();
        own.setText(joinWrappedLines(text));
        var ends = new ArrayList<Integer>();
        own.first();
        for (int end = own.next(); end != BreakIterator.DONE; end = own.next()) {
            if (end == text.length() || !endsInAbbreviation(text, end)) {
                ends.add(end);
            }
        }
        return ends;
    }

    /// Whether the words before a place end in a full abbreviation on the same line, not in a word with its last
    /// letters.
    private boolean endsInAbbreviation(String text, int place) {
        if (isWithinAbbreviation(text, place)) {
            return true;
        }
        int end = place;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
            if (text.charAt(end) == '\n') {
                return false;
            }
        }
        if (end == 0 || text.charAt(end - 1) != '.') {
            return false;
        }
        for (int start = end - 2; start >= Math.max(0, end - longest); start--) {
            boolean begins = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
            if (begins && abbreviations.contains(text.substring(start, end))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a place is behind a blank of an abbreviation that has one, such as "EE. UU.".
    private boolean isWithinAbbreviation(String text, int place) {
        for (String abbreviation : inTwo) {
            if (text.startsWith(abbreviation, place - abbreviation.indexOf(' ') - 1)) {
                return true;
            }
        }
        return false;
    }

    /// Makes a line break a blank where a sentence goes on behind it, so that wrapped prose stays whole.
    private static String joinWrappedLines(String text) {
        if (text.indexOf('\n') < 0) {
            return text;
        }
        var joined = new StringBuilder(text);
        int lineStart = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (at > lineStart && at + 1 < text.length() && goesOn(text, lineStart, at)) {
                joined.setCharAt(at, ' ');
            }
            lineStart = at + 1;
        }
        return joined.toString();
    }

    /// A sentence goes on behind a line that ends in a word or a comma if the next line begins in lower case, or if
    /// both lines are as long as lines of wrapped prose are; headlines stand above longer lines, or an empty one.
    private static boolean goesOn(String text, int start, int end) {
        char last = text.charAt(end - 1);
        char next = text.charAt(end + 1);
        if (!Character.isLetterOrDigit(last) && last != ',') {
            return false;
        }
        if (Character.isLowerCase(next)) {
            return true;
        }
        int nextEnd = text.indexOf('\n', end + 1);
        int nextLength = (nextEnd < 0 ? text.length() : nextEnd) - end - 1;
        return Character.isLetterOrDigit(next)
                && end - start >= SHORTEST_WRAPPED
                && end - start <= LONGEST_WRAPPED
                && nextLength <= LONGEST_WRAPPED;
    }
}
