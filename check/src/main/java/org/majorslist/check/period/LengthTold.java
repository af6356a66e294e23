package org.majorslist.check.period;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.DateRoles;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Years;
import org.majorslist.check.words.ListedWords;

/// The stretch a change takes where a sentence tells how long it took: between the years it names that lie so far
/// apart, or up to the year the text before is about; "in 2013 there were 48,000, so that it grew fivefold in ten
/// years".
final class LengthTold {
    private static final ListedWords WAS = ListedWords.named("length_told.was");
    private static final int SENTENCES_BACK = 40;
    private static final int SENTENCES_JUST_BEFORE = 3;
    /// Years that lie so near to each other do so by chance.
    private static final int SHORT = 3;

    private static final int LAST_MEASURED = 2;

    private static final int WAS_WITHIN = 6;

    private final Marked text;
    private final SpokenOf spoken;
    private final @Nullable LocalDate published;

    LengthTold(Marked text, SpokenOf spoken, @Nullable LocalDate published) {
        this.published = published;
        this.text = text;
        this.spoken = spoken;
    }

    /// The stretch of so many years; empty if no two years told lie so far apart.
    String between(Found found, int length) {
        Set<String> named = named(text.sentence(found.from()));
        String base = from(found, length);
        if (!base.isEmpty()) {
            return base;
        }
        String apart = apart(named, named, length);
        if (!apart.isEmpty()) {
            return apart;
        }
        String before = spoken.before(found.from());
        for (int give : List.of(0, 1, -1)) {
            for (String year : named) {
                String end = Years.shift(year, length + give);
                if (end.equals(before)) {
                    return year + ".." + end;
                }
            }
        }
        if (!named.isEmpty()) {
            return "";
        }
        String told = toldBefore(text.sentence(found.from()), length);
        return told.isEmpty() && reachesNow(before, length) ? before + ".." + Years.shift(before, length) : told;
    }

    /// Whether so many years from the year the text was about lead to those last measured.
    private boolean reachesNow(String before, int length) {
        if (published == null || !Years.calendar(before) || length < SHORT) {
            return false;
        }
        int end = Years.number(before) + length;
        return end < published.getYear() && end >= published.getYear() - LAST_MEASURED;
    }

    /// From a year named just before to one that the text has named.
    private String toldBefore(int sentence, int length) {
        var earlier = new LinkedHashSet<String>();
        var near = new LinkedHashSet<String>();
        for (int s = sentence - 1; s >= Math.max(0, sentence - SENTENCES_BACK); s--) {
            earlier.addAll(named(s));
            if (s >= sentence - SENTENCES_JUST_BEFORE) {
                near.addAll(earlier);
            }
        }
        return length < SHORT ? "" : apart(near, earlier, length);
    }

    /// A year and another so far behind it.
    private static String apart(Set<String> from, Set<String> to, int length) {
        for (String year : from) {
            String end = Years.shift(year, length);
            if (to.contains(end)) {
                return year + ".." + end;
            }
        }
        return "";
    }

    /// "It has grown fivefold in ten years: there were 48,000 in 2012": the stretch that begins with the one year
    /// named; empty if that year ends it, or has too few years behind it.
    private String from(Found found, int length) {
        Set<String> named = named(text.sentence(found.from()));
        if (named.size() != 1 || published == null) {
            return "";
        }
        String year = named.iterator().next();
        boolean past = Years.number(year) + length < published.getYear();
        return past && isLookedBackOn(found, year) ? year + ".." + Years.shift(year, length) : "";
    }

    private boolean isLookedBackOn(Found found, String year) {
        for (Date date : text.datesOf(text.sentence(found.from()))) {
            for (int i = date.from() - 1;
                    DateRoles.period(date).equals(year) && i >= Math.max(found.to(), date.from() - WAS_WITHIN);
                    i--) {
                if (text.in(i, WAS)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Set<String> named(int sentence) {
        var years = new LinkedHashSet<String>();
        for (Date date : text.datesOf(sentence)) {
            if (DateRoles.year(date) && Years.is(DateRoles.period(date))) {
                years.add(DateRoles.period(date));
            }
        }
        return years;
    }
}
