package org.majorslist.check.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.event.EventWords.Said;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.Vocable;
import org.majorslist.check.words.WordClass;

/// Which words of a clause tell a happening: from what leads up to the deed to the last thing shared, with the date.
final class EventSpan {
    private static final int DATE_WITHIN = 8;
    private static final int BEFORE = 6; // words of the clause before the deed, taken in whole
    private static final int COUNTRY_WITHIN = 5;
    private static final int LIST = 40; // tokens of a list of countries
    private static final ListedWords JOINS = ListedWords.named("event_span.joins");
    private static final int SPAN = 14; // tokens on either side of the deed

    /// Tokens of a text.
    ///
    /// @param from the first
    /// @param to behind the last
    record Span(int from, int to) {
        /// With a date, if it stands close by.
        ///
        /// @param date the date
        /// @return the longer span, or this one
        Span with(Mention.Date date) {
            boolean near = date.to() > from - DATE_WITHIN && date.from() < to + DATE_WITHIN;
            return near ? new Span(Math.min(from, date.from()), Math.max(to, date.to())) : this;
        }
    }

    private final Marked text;
    private final Pieces pieces;

    EventSpan(Marked text, Pieces pieces) {
        this.text = text;
        this.pieces = pieces;
    }

    /// The words that tell a happening.
    ///
    /// @param base first token of the sentence
    /// @param deed what was done
    /// @param said what the sentence says
    /// @param shared the concepts of the happening
    /// @return the span
    Span of(int base, Said deed, List<Said> said, Set<String> shared) {
        int at = base + deed.from();
        int low = Math.max(pieces.from(at), at - SPAN);
        int high = Math.min(pieces.to(at), at + SPAN);
        int from = at - low <= BEFORE ? low : at;
        int to = base + deed.to();
        for (Said one : said) {
            boolean own = base + one.from() >= low && base + one.to() <= high;
            if (own && shared.contains(one.concept())) {
                from = Math.min(from, base + one.from());
                to = Math.max(to, base + one.to());
            }
        }
        return new Span(from, to);
    }

    /// "The newcomer is China": with the country, if one of them is named close by.
    ///
    /// @param countries their codes
    /// @param span the words that tell the happening
    /// @return the longer span, or as it is
    Span with(List<String> countries, Span span) {
        int low = Math.max(text.sentenceStart(span.from()), span.from() - COUNTRY_WITHIN);
        int high = Math.min(text.sentenceEnd(span.from()), span.to() + COUNTRY_WITHIN);
        for (int i = low; i < high; i++) {
            Mention.Places place = text.place(i);
            if (place != null && countries.containsAll(place.codes())) {
                return new Span(Math.min(span.from(), place.from()), Math.max(span.to(), lastOf(countries, place)));
            }
        }
        return span;
    }

    /// "China, Vietnam and the Dominican Republic": behind the last of a list that begins with a place.
    private int lastOf(List<String> countries, Mention.Places first) {
        int to = first.to();
        int end = Math.min(text.sentenceEnd(first.from()), first.from() + LIST);
        for (int i = to; i < end; i++) {
            Mention.Places place = text.place(i);
            if (place != null && countries.containsAll(place.codes())) {
                to = place.to();
            } else if (i >= to && !text.in(i, JOINS)) {
                return to;
            }
        }
        return to;
    }

    /// A claim with a date of the calendar close by: "October 24", "Friday"; not "five days later".
    ///
    /// @param date the date; `null` if there is none
    /// @param found the claim
    /// @return the claim with the longer span, or as it is
    Found with(Mention.@Nullable Date date, Found found) {
        if (date == null || !isOfCalendar(date)) {
            return found;
        }
        Span span = new Span(found.from(), found.to()).with(date);
        return found.within(span.from(), span.to(), found.mentions());
    }

    private boolean isOfCalendar(Mention.Date date) {
        for (int i = date.from(); i < date.to(); i++) {
            Vocable word = text.token(i).vocable();
            if (text.token(i).isNumber() || word.is(WordClass.month) || word.is(WordClass.weekday)) {
                return true;
            }
        }
        return false;
    }
}
