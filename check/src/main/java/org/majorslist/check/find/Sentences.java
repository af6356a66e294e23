package org.majorslist.check.find;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/// Cuts a text into sentences by ICU's rules and a list of abbreviations.
final class Sentences {
    private final BreakIterator breaks;

    Sentences(ULocale locale, List<String> abbreviations) {
        FilteredBreakIteratorBuilder builder = FilteredBreakIteratorBuilder.getInstance(locale);
        abbreviations.forEach(builder::suppressBreakAfter);
        breaks = builder.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(locale));
    }

    /// Ends of sentences, in UTF-16 units, in order; the last is the length of the text.
    List<Integer> ends(String text) {
        BreakIterator own = breaks.clone();
        own.setText(joinWrappedLines(text));
        var ends = new ArrayList<Integer>();
        own.first();
        for (int end = own.next(); end != BreakIterator.DONE; end = own.next()) {
            ends.add(end);
        }
        return ends;
    }

    /// Makes a line break a blank where the next line goes on in lower case, so that wrapped prose stays whole.
    private static String joinWrappedLines(String text) {
        if (text.indexOf('\n') < 0) {
            return text;
        }
        var joined = new StringBuilder(text);
        for (int i = 1; i + 1 < text.length(); i++) {
            if (text.charAt(i) == '\n'
                    && Character.isLowerCase(text.charAt(i + 1))
                    && (Character.isLetter(text.charAt(i - 1)) || text.charAt(i - 1) == ',')) {
                joined.setCharAt(i, ' ');
            }
        }
        return joined.toString();
    }
}
