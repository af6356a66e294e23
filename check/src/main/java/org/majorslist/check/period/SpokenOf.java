package org.majorslist.check.period;

import org.majorslist.check.mark.DateRoles;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Tense;
import org.majorslist.check.mark.Years;
import org.majorslist.check.words.TimeWord;

/// The years a text has spoken of so far, for claims that name none.
final class SpokenOf {
    private static final int YEAR_DIGITS = 4;
    private static final int OPENS_WITHIN = 2;

    /// A goal is of a year to come, and a text does not go on from it.
    private static final String GOAL = "eradication_target_area";

    private final Marked text;
    private final DateRoles roles;
    private final NamedYears years;
    private final Ranges ranges;
    private final SentenceYears about;
    private final LevelYears levels;
    private String lastPeriod = "";
    private int lastSentence = -1;
    private int lastEnd = -1;
    private String lastYear = "";
    private final LevelParts parts = new LevelParts();
    private final LevelPairs pairs;
    private final ListItems items;

    SpokenOf(Marked text, DateRoles roles, NamedYears years, Tense tense, Ranges ranges) {
        this.text = text;
        this.roles = roles;
        this.years = years;
        this.ranges = ranges;
        items = new ListItems(text);
        about = new SentenceYears(text, years, tense, items);
        pairs = new LevelPairs(text.sentences());
        levels = new LevelYears(text);
    }

    /// Turns to the next claim: what is said of money, a change of the aid as well, leans on budget years, all else
    /// does not.
    void turnTo(Found found) {
        about.turnTo(found.amount().unit().equals("USD") || found.indicator().startsWith("us_assistance"));
    }

    /// Remembers the period of a claim.
    ///
    /// @param level whether it is a level, to which later figures of the same indicator may belong
    void note(Found found, String period, boolean level) {
        int sentence = text.sentence(found.from());
        if (!period.isEmpty() && !period.equals("annual")) {
            boolean older = sentence == lastSentence && later(lastPeriod, period);
            lastPeriod = older ? lastPeriod : period;
            lastSentence = sentence;
        }
        if (level) {
            parts.note(LevelYears.key(found), found.amount().unit(), period, sentence);
        }
        String end = Years.is(period) ? period : Ranges.to(period);
        if (Years.is(end) && !found.indicator().equals(GOAL)) {
            about.note(sentence, end);
        }
        if (!Years.is(period)) {
            return;
        }
        lastEnd = found.to();
        lastYear = period;
        if (level) {
            pairs.level(LevelYears.key(found), period, sentence);
            levels.note(found, period);
        }
    }

    /// Whether a period begins in a later year than another of its length.
    private static boolean later(String period, String than) {
        boolean alike = period.length() == than.length() && period.length() >= YEAR_DIGITS;
        return alike && Years.later(period.substring(0, YEAR_DIGITS), than.substring(0, YEAR_DIGITS));
    }

    /// Remembers the period of a figure from which another is reckoned.
    void noteBase(Found found, String period) {
        pairs.base(period, text.sentence(found.from()));
    }

    /// The lists of the text.
    ListItems items() {
        return items;
    }

    /// The two levels a sentence sets side by side.
    LevelPairs pairs() {
        return pairs;
    }

    /// The years of the last two levels of one thing, such as `2021..2024`, the later within some sentences; else
    /// empty.
    String lastTwo(Found found, int sentences) {
        return levels.lastTwo(found, sentences);
    }

    /// The months the figures just before were of, where they are of a year or of none; else the year itself.
    String partOf(Found found, String year) {
        String part = parts.of(LevelYears.key(found), found.amount().unit(), year, text.sentence(found.from()));
        return part.isEmpty() ? year : part;
    }

    /// The months the last level of the same thing, in this sentence or the one before, was of; else empty.
    String partOfThing(Found found) {
        return parts.ofThing(LevelYears.key(found), text.sentence(found.from()));
    }

    /// The months the last level, in this sentence or the few before it, was of; else empty.
    String months(Found found) {
        return parts.last(text.sentence(found.from()));
    }

    /// The latest year a figure of a sentence was said to be of; else empty.
    String noted(int sentence) {
        return about.noted(sentence);
    }

    /// The year of the last level of the same thing, else the one the nearest sentence is about, if later than another
    /// year; else empty.
    String latestAfter(Found found, String than) {
        LevelYears.Level level = levels.last(found);
        if (level != null && Years.later(level.year(), than)) {
            return level.year();
        }
        for (int s = text.sentence(found.from()); s >= 0; s--) {
            if (Years.later(topic(s), than)) {
                return topic(s);
            }
        }
        return "";
    }

    /// The period of the figure before in the same sentence, days and months as well; else empty.
    String inSeries(int at) {
        return lastSentence == text.sentence(at) ? lastPeriod : "";
    }

    /// The year a sentence is about; empty if it names none.
    String topic(int sentence) {
        return about.topic(sentence);
    }

    /// The year the sentences just before are about; an item of a list stands for itself.
    String before(int at) {
        return about.before(text.sentence(at));
    }

    /// The year of the figure that ends just before a token, in its sentence; else empty.
    String just(int at) {
        boolean near =
                lastEnd >= 0 && lastEnd <= at && at - lastEnd <= 10 && text.sentence(lastEnd - 1) == text.sentence(at);
        return near ? lastYear : "";
    }

    /// The year of the last level of the same indicator, within some sentences; else empty.
    String level(Found found, int sentences) {
        LevelYears.Level level = levels.last(found);
        int sentence = text.sentence(found.from());
        boolean near = level != null && sentence - level.sentence() <= sentences;
        boolean overtaken = level != null
                && level.sentence() < sentence - 1
                && !noted(sentence - 1).isEmpty();
        return level == null || !near ? "" : overtaken ? noted(sentence - 1) : level.year();
    }

    /// The year a date such as "the year before" or "five years later" stands for; empty if nothing was said before.
    String anchored(Date earlier) {
        String base = years.yearNamedBefore(earlier.from());
        if (base.isEmpty()) {
            base = years.yearNamedClose(earlier.to());
        }
        if (base.isEmpty() && earlier.from() - text.sentenceStart(earlier.from()) <= OPENS_WITHIN) {
            base = before(earlier.from()); // "A year before it had been 21,800, and in 1995, 48,600"
        }
        if (base.isEmpty()) {
            base = year(earlier.from());
        }
        if (base.isEmpty()) {
            base = years.issuedBefore(earlier.from());
        }
        return Years.shift(base, -roles.yearsBack(earlier));
    }

    /// "Over the same period", "ese año": the year the sentence names before it, else the period spoken of last;
    /// empty if a sentence says no such thing.
    String same(int at) {
        int sentence = text.sentence(at);
        for (int i = text.from(sentence); i < text.to(sentence); i++) {
            if (text.says(i, TimeWord.same_time) && (text.date(i + 2) == null && text.date(i + 3) == null)) {
                String named = years.yearBefore(i);
                boolean far = named.isEmpty() && sentence > 0 && lastSentence < sentence - 1;
                if (far && !topic(sentence - 1).isEmpty()) {
                    return topic(sentence - 1);
                }
                boolean noted = lastSentence == sentence || named.isEmpty();
                return noted ? lastPeriod : named;
            }
        }
        return "";
    }

    /// "Has since spent", "has tripled since", "desde entonces": the year spoken of last; empty if a sentence does not
    /// lean on one.
    String sinceThen(int at) {
        if (!SinceThen.in(text, at)) {
            return "";
        }
        String named = namedBefore(text.sentence(at));
        return !named.isEmpty() ? named : Years.is(lastPeriod) ? lastPeriod : lastYear;
    }

    /// The last year the sentence before one names and tells something of; empty if it names none.
    private String namedBefore(int sentence) {
        return sentence == 0 ? "" : years.yearBefore(text.to(sentence - 1) - 1);
    }

    /// The last range named in the sentence or the few before it; else empty.
    String range(int at, int sentences) {
        for (int s = text.sentence(at); s >= Math.max(0, text.sentence(at) - sentences); s--) {
            if (!ranges.of(s).isEmpty()) {
                return ranges.of(s);
            }
        }
        return "";
    }

    /// The year a figure is reckoned from: the nearest its sentence names, else that of the sentences before.
    String year(int at) {
        String own = years.yearAround(at);
        if (own.isEmpty()) {
            own = topic(text.sentence(at));
        }
        if (!own.isEmpty()) {
            return own;
        }
        String same = same(at);
        return Years.is(same) ? same : before(at);
    }
}
