package org.majorslist.check.find;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.ClaimType;
import org.majorslist.check.find.Mention.Date;
import org.majorslist.check.find.Mention.DateForm;

/// The period of a level or a share: so many hectares, tonnes, dollars, people.
final class LevelPeriods {
    private static final Set<String> YEARLY_FIGURES = Set.of(
            "ha",
            "t",
            "kg",
            "lb",
            "labs",
            "doses",
            "acre",
            "sq_mi",
            "people",
            "departments",
            "provinces",
            "municipalities");
    private static final Set<String> DURATIONS = Set.of("years", "months", "weeks", "days", "decades", "hours");
    private static final Set<String> PASSABLE = Set.of("the", "los", "las", "el", "a", "al", "its", "some");
    private static final int SENTENCES_ON = 2;
    private static final int NEAR = 12;
    private static final int WHEN_WITHIN = 14;

    private final Marked text;
    private final DateRoles roles;
    private final Ranges ranges;
    private final SpokenOf spoken;
    private final @Nullable LocalDate published;

    LevelPeriods(Marked text, DateRoles roles, Ranges ranges, SpokenOf spoken, @Nullable LocalDate published) {
        this.text = text;
        this.roles = roles;
        this.ranges = ranges;
        this.spoken = spoken;
        this.published = published;
    }

    String of(Found found) {
        String stated = stated(found);
        return stated.isEmpty() ? unstated(found) : stated;
    }

    /// What the sentence itself says.
    private String stated(Found found) {
        Date tied = roles.tied(found.from(), found.to());
        if (tied != null && tied.form() == DateForm.EARLIER) {
            return earlier(found, tied);
        }
        if (tied != null && roles.describes(tied) && !tied.period().isEmpty()) {
            return DateRoles.period(tied);
        }
        Date before = earlierBefore(found.from());
        if (before != null) {
            return earlier(found, before);
        }
        String when = whenClause(found.from());
        if (!when.isEmpty()) {
            return when;
        }
        if (isBase(found)) {
            return base(found);
        }
        Date start = roles.sinceBehind(found.from(), found.to());
        if (start != null) {
            return roles.sincePeriod(start);
        }
        String range = ranges.of(text.sentence(found.from()));
        boolean money = found.amount().unit().equals("USD");
        if (!range.isEmpty()) {
            return money ? range : isEnd(found) ? Ranges.to(range) : dated(found);
        }
        return dated(found);
    }

    private String dated(Found found) {
        Date year = roles.nearestYear(found.from(), found.to());
        if (year != null) {
            return DateRoles.period(year);
        }
        Date date = nearDate(found);
        return date == null ? "" : roles.since(date) ? roles.sincePeriod(date) : DateRoles.period(date);
    }

    /// A month or day close by, or a start anywhere in the sentence.
    private @Nullable Date nearDate(Found found) {
        for (int i = text.sentenceStart(found.from()); i < text.sentenceEnd(found.from()); i++) {
            Date date = text.date(i);
            if (date != null
                    && date.form() != DateForm.EARLIER
                    && !date.period().isEmpty()) {
                boolean since = roles.since(date);
                boolean near = Math.abs(i - found.from()) <= NEAR && !DateRoles.year(date);
                boolean usable = !roles.issued(date) && !roles.compared(date);
                if (usable && (since || near)) {
                    return date;
                }
            }
        }
        return sameDay(found);
    }

    /// "On the same day" points to the day named before.
    private @Nullable Date sameDay(Found found) {
        int from = text.sentenceStart(found.from());
        boolean same = (text.norm(from + 1).equals("the")
                        && text.norm(from + 2).equals("same")
                        && text.norm(from + 3).equals("day"))
                || (text.norm(from).equals("ese")
                        && text.norm(from + 1).equals("mismo")
                        && text.norm(from + 2).equals("dia"));
        for (int i = from; same && i >= 0 && text.sentence(from) - text.sentence(i) <= SENTENCES_ON; i--) {
            Date date = text.date(i);
            if (date != null && date.form() == DateForm.DAY) {
                return date;
            }
        }
        return null;
    }

    /// A figure of the year before the one the sentence is about.
    private String earlier(Found found, Date date) {
        String year = spoken.year(found.from());
        String from = year.isEmpty() ? date.period() : Years.shift(year, -roles.yearsBack(date));
        return from;
    }

    /// "A year earlier it was 20 tons": the words stand just before the figure.
    private @Nullable Date earlierBefore(int from) {
        for (int i = from - 1; i >= Math.max(text.sentenceStart(from), from - 6); i--) {
            Date date = text.date(i);
            if (date != null) {
                boolean before = date.form() == DateForm.EARLIER && date.to() + 3 >= from && !roles.compared(date);
                return before ? date : null;
            }
            if (text.quantity(i) != null || text.norm(i).equals(";")) {
                return null;
            }
        }
        return null;
    }

    /// "More than in 2022, when there were 230,000": the figure is that year's.
    private String whenClause(int from) {
        for (int i = from - 1;
                i > text.sentenceStart(from)
                        && from - i <= WHEN_WITHIN
                        && !text.norm(i).equals(";");
                i--) {
            if (text.says(i, TimeWord.when)) {
                for (int k = i - 1; k >= Math.max(text.sentenceStart(from), i - 3); k--) {
                    Date date = text.date(k);
                    if (date != null && DateRoles.year(date)) {
                        return DateRoles.period(date);
                    }
                }
            }
        }
        return "";
    }

    /// Whether a figure is the one from which another is reckoned: "up from 204,000", "frente a 4.903".
    boolean isBase(Found found) {
        int floor = Math.max(text.sentenceStart(found.from()), found.from() - 3);
        for (int i = found.from() - 1; i >= floor; i--) {
            if (text.says(i, TimeWord.base)) {
                return !text.norm(i).equals("que") || moreBefore(i);
            }
            if (text.says(i, TimeWord.base_of_percent)) {
                return percentBefore(i);
            }
            if (text.norm(i).equals("de")) {
                return reaches(found.to());
            }
            boolean passable = text.says(i, TimeWord.article) || PASSABLE.contains(text.norm(i));
            if (!passable) {
                return false;
            }
        }
        return false;
    }

    private boolean moreBefore(int at) {
        for (int i = at - 1; i >= Math.max(text.sentenceStart(at), at - 6); i--) {
            if (text.says(i, TimeWord.more)) {
                return true;
            }
        }
        return false;
    }

    private boolean percentBefore(int at) {
        for (int i = at - 1; i >= Math.max(text.sentenceStart(at), at - 3); i--) {
            Mention.Quantity quantity = text.quantity(i);
            if (quantity != null) {
                return quantity.unit().equals("percent");
            }
        }
        return false;
    }

    /// "De 25.526 hectáreas … a 20.194": another figure follows behind "a".
    private boolean reaches(int to) {
        for (int i = to; i < Math.min(text.sentenceEnd(to - 1), to + 8); i++) {
            if (text.quantity(i) != null) {
                return text.norm(i - 1).equals("a") || text.norm(i - 2).equals("a");
            }
        }
        return false;
    }

    /// The year before that of the figure compared with; the first end of a range.
    private String base(Found found) {
        int sentence = text.sentence(found.from());
        String range = ranges.of(sentence);
        if (!range.isEmpty()) {
            return Ranges.from(range);
        }
        String same = spoken.same(found.from());
        if (same.contains("..")) {
            return Ranges.from(same);
        }
        int length = ranges.length(sentence);
        return Years.shift(spoken.year(found.from()), length > 0 ? -length : -1);
    }

    /// Whether a figure is the one reached: "to 253,000", "a 20.194".
    private boolean isEnd(Found found) {
        for (int i = found.from() - 1; i >= found.from() - 2 && i >= 0; i--) {
            if (text.says(i, TimeWord.joins_range)) {
                return true;
            }
        }
        return false;
    }

    /// What the sentences before say.
    private String unstated(Found found) {
        String same = spoken.same(found.from());
        if (!same.isEmpty()) {
            return same.contains("..") && !Ranges.to(same).isEmpty() ? Ranges.to(same) : same;
        }
        boolean strikes = found.indicator().startsWith("vessel_");
        if (strikes && published != null) {
            return String.valueOf(published.getYear());
        }
        if (DURATIONS.contains(found.amount().unit())) {
            return "";
        }
        boolean now = roles.now(found.from());
        String sentence = now ? "" : roles.yearBefore(found.from());
        sentence = sentence.isEmpty() && !now ? spoken.just(found.from()) : sentence;
        if (!sentence.isEmpty()) {
            return sentence;
        }
        boolean goesOn = found.type() == ClaimType.quantity || found.type() == ClaimType.ratio;
        String level = goesOn ? spoken.level(found, SENTENCES_ON) : "";
        if (!level.isEmpty() && found.type() == ClaimType.quantity) {
            return level;
        }
        boolean yearly = YEARLY_FIGURES.contains(found.amount().unit()) || !level.isEmpty();
        String before = yearly && !now ? spoken.before(found.from()) : "";
        boolean fiscal = before.startsWith("FY") && !found.amount().unit().equals("USD");
        return fiscal ? "" : before;
    }
}
