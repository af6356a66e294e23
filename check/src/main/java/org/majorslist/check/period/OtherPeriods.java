package org.majorslist.check.period;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.NavigableSet;
import java.util.SequencedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Link;
import org.majorslist.check.Sureness;
import org.majorslist.check.mark.DateRoles;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.mark.Years;

/// The other periods a claim may speak of: those its sentence names, those the sentences before are about, the last
/// years measured.
final class OtherPeriods {
    private static final int MOST = 4;
    private static final int MOST_STRETCHES = 6;
    private static final int SENTENCES_BACK = 3;
    private static final int YEAR_DIGITS = 4;
    private static final String IN_SENTENCE = "named in its sentence";
    private static final String BEFORE = "what the sentences before are about";
    private static final String SAME_THING = "the year of the figure of the same thing before";
    private static final String LATEST = "the last year measured, or under way, at publication";
    private static final String TERM = "the term of office its sentence speaks of";
    private static final String YEAR = "the year up to then";
    private static final String AGO = "so long before the last year measured at publication";

    private final Marked text;
    private final SpokenOf spoken;
    private final DateRoles roles;
    private final OfficeTerms terms;
    private final @Nullable LocalDate published;

    OtherPeriods(Chronology times) {
        text = times.text();
        spoken = times.spoken();
        roles = times.roles();
        terms = times.terms();
        published = times.published();
    }

    /// Adds the year of a month.
    void yearOf(String month, SequencedMap<String, Link> links) {
        add(links, MOST, month.substring(0, YEAR_DIGITS), Sureness.CHOSEN, YEAR);
    }

    /// "It covers 89,755 hectares, down from 95,008 two years ago": adds the year counted from the last
    /// one measured, and not from the day of publication.
    void agoFromLastMeasured(String year, SequencedMap<String, Link> links) {
        add(links, MOST, String.valueOf(Integer.parseInt(year) - 1), Sureness.CHOSEN, AGO);
    }

    /// Adds what else a claim may speak of, best first.
    ///
    /// @param named the years its sentence names, the nearest first
    void add(Found found, SequencedMap<String, Date> named, SequencedMap<String, Link> links) {
        if (found.isOfTwoTimes()) {
            stretches(found, new TreeSet<>(named.keySet()), links);
        } else {
            times(found, named, links);
        }
    }

    /// The only year the text before a claim is about; empty if it is about none, or several.
    String only(Found found) {
        var years = new TreeSet<String>();
        around(found).forEach((year, why) -> {
            if (!why.equals(LATEST)) {
                years.add(year);
            }
        });
        return years.size() == 1 ? years.first() : "";
    }

    /// Other times of a level or a standing.
    private void times(Found found, SequencedMap<String, Date> named, SequencedMap<String, Link> links) {
        named.forEach((year, date) -> {
            if (found.type() == ClaimType.rank && roles.since(date)) {
                return; // "the smallest since 2001" tells nothing of 2001
            }
            boolean yearly = DateRoles.year(date) || date.form() == DateForm.EARLIER;
            String period = yearly || Estimates.yearly(found.indicator()) ? year : date.period();
            add(links, MOST, period, Sureness.CHOSEN, IN_SENTENCE);
        });
        add(links, MOST, terms.level(found.from()), Sureness.CHOSEN, TERM);
        around(found).forEach((year, why) -> add(links, MOST, year, Sureness.INFERRED, why));
    }

    /// Other stretches of a change or a multiple: between years named, from the year before one.
    ///
    /// @param named the years its sentence names, the earliest first
    private void stretches(Found found, NavigableSet<String> named, SequencedMap<String, Link> links) {
        for (String from : named) {
            for (String to : named.tailSet(from, false)) {
                add(links, MOST_STRETCHES, from + ".." + to, Sureness.CHOSEN, IN_SENTENCE);
            }
        }
        named.descendingSet()
                .forEach(year -> add(links, MOST_STRETCHES, Years.upTo(year, 1), Sureness.CHOSEN, IN_SENTENCE));
        add(links, MOST_STRETCHES, spoken.lastTwo(found, SENTENCES_BACK), Sureness.INFERRED, SAME_THING);
        SequencedMap<String, String> around = around(found);
        for (String from : named) {
            around.forEach((to, why) -> {
                if (Years.later(to, from)) {
                    add(links, MOST_STRETCHES, from + ".." + to, Sureness.INFERRED, why);
                }
            });
        }
        around.forEach((year, why) -> add(links, MOST_STRETCHES, Years.upTo(year, 1), Sureness.INFERRED, why));
    }

    /// The years the text around is about, the likeliest first, each with why.
    private SequencedMap<String, String> around(Found found) {
        var years = new LinkedHashMap<String, String>();
        years.put(spoken.level(found, SENTENCES_BACK), SAME_THING);
        int sentence = text.sentence(found.from());
        for (int s = sentence - 1; s >= Math.max(0, sentence - SENTENCES_BACK); s--) {
            years.putIfAbsent(spoken.topic(s), BEFORE);
        }
        if (published != null) {
            years.putIfAbsent(String.valueOf(published.getYear() - 1), LATEST);
            years.putIfAbsent(String.valueOf(published.getYear()), LATEST);
        }
        years.keySet().removeIf(year -> !Years.is(year));
        return years;
    }

    private static void add(SequencedMap<String, Link> links, int most, String period, Sureness sureness, String why) {
        if (!period.isEmpty() && links.size() <= most) {
            links.putIfAbsent(period, new Link(period, sureness, why));
        }
    }
}
