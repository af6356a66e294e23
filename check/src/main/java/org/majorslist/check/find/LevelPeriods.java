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
    private static final int SENTENCES_ON = 2;
    private static final int NEAR = 12;
    private static final int YEAR_DIGITS = 4;
    private static final int COMPARED_WITHIN = 14;
    private static final int HEAD = 3;
    private static final int WHEN_WITHIN = 14;

    /// What governments count over their whole term.
    private static final Set<String> DEEDS = Set.of(
            "extraditions", "cocaine_seizures", "drug_laboratories_destroyed", "drug_arrests", "crop_substitution");

    private static final Set<String> ON = Set.of("on", "el");
    /// "92,784, then 89,755 last year".
    private static final Set<String> THEN = Set.of("then", "luego", "despues");

    private final Marked text;
    private final DateRoles roles;
    private final Ranges ranges;
    private final SpokenOf spoken;
    private final OfficeTerms terms;
    private final BaseFigures bases;
    private final @Nullable LocalDate published;

    LevelPeriods(
            Marked text,
            DateRoles roles,
            Ranges ranges,
            SpokenOf spoken,
            OfficeTerms terms,
            BaseFigures bases,
            @Nullable LocalDate published) {
        this.terms = terms;
        this.text = text;
        this.roles = roles;
        this.ranges = ranges;
        this.spoken = spoken;
        this.published = published;
        this.bases = bases;
    }

    String of(Found found) {
        String stated = stated(found);
        String period = stated.isEmpty() ? unstated(found) : stated;
        return budget(found, months(found, period));
    }

    /// A year of which the sentence names the months: "between January and June 2024", "the same months of 2023".
    private String months(Found found, String period) {
        if (!Years.calendar(period)) {
            return period;
        }
        boolean same = false;
        String other = "";
        for (int i = text.sentenceStart(found.from()); i < text.sentenceEnd(found.from()); i++) {
            if (text.norm(i).equals(";")) {
                if (i >= found.to()) {
                    break;
                }
                other = "";
            }
            Date date = text.date(i);
            same |= text.says(i, TimeWord.same_time);
            String months = date == null ? "" : date.months();
            other = months.isEmpty() ? other : months;
        }
        if (other.startsWith(period)) {
            return other;
        }
        return same && !other.isEmpty() ? other.replace(other.substring(0, YEAR_DIGITS), period) : period;
    }

    /// American money for a year still to come is of the fiscal year.
    private String budget(Found found, String period) {
        boolean ahead = found.indicator().startsWith("us_assistance")
                && Years.calendar(period)
                && published != null
                && Years.number(period) >= published.getYear()
                && text.date(found.from()) == null;
        return ahead ? "FY" + period : period;
    }

    /// What the sentence itself says.
    private String stated(Found found) {
        Date tied = roles.tied(found.from(), found.to());
        if (tied != null && tied.form() == DateForm.EARLIER) {
            return earlier(tied);
        }
        if (tied != null && roles.describes(tied) && !tied.period().isEmpty()) {
            return DateRoles.period(tied);
        }
        Date before = earlierBefore(found.from());
        if (before != null) {
            return earlier(before);
        }
        String when = whenClause(found.from());
        if (!when.isEmpty()) {
            return when;
        }
        if (bases.isBase(found)) {
            return bases.year(found);
        }
        String term = terms.level(found.from());
        if (!term.isEmpty()) {
            return term;
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
            Date shifted = shiftedBy(year);
            return shifted == null ? DateRoles.period(year) : spoken.anchored(shifted);
        }
        Date date = nearDate(found);
        if (date == null) {
            return "";
        }
        return roles.since(date) ? roles.sincePeriod(date) : upTo(date) ? upToMonth(date) : DateRoles.period(date);
    }

    /// "In the year before he took office in 2022": the date that shifts a year behind it; `null` if none does.
    private @Nullable Date shiftedBy(Date year) {
        for (int i = year.from() - 1; i >= text.sentenceStart(year.from()); i--) {
            Date date = text.date(i);
            if (date != null) {
                return date.form() == DateForm.EARLIER
                                && !roles.yearNamedClose(date.to()).isEmpty()
                        ? date
                        : null;
            }
            if (!text.token(i).isWord() || text.quantity(i) != null) {
                return null;
            }
        }
        return null;
    }

    /// "Until June", "hasta mediados de agosto": of a month in which a count ends.
    private boolean upTo(Date date) {
        for (int i = date.from() - 1; i >= Math.max(text.sentenceStart(date.from()), date.from() - 4); i--) {
            String word = text.norm(i);
            if (word.equals("hasta") || word.equals("through") || word.equals("until")) {
                return date.form() == DateForm.MONTH;
            }
        }
        return false;
    }

    private static String upToMonth(Date date) {
        String year = date.period().substring(0, YEAR_DIGITS);
        return date.period().endsWith("-01") ? date.period() : year + "-01.." + date.period();
    }

    /// A month or day close by, or a start anywhere in the sentence.
    private @Nullable Date nearDate(Found found) {
        for (int i = text.sentenceStart(found.from()); i < text.sentenceEnd(found.from()); i++) {
            Date date = text.date(i);
            if (date != null
                    && date.form() != DateForm.EARLIER
                    && !date.period().isEmpty()) {
                boolean since = roles.since(date);
                boolean near = (Math.abs(i - found.from()) <= NEAR || frames(date)) && !DateRoles.year(date);
                boolean day = date.form() == DateForm.WEEKDAY || date.form() == DateForm.DAY;
                boolean usable = !roles.issued(date)
                        && !roles.compared(date)
                        && !roles.ofRank(date)
                        && !(day && Estimates.yearly(found.indicator()));
                if (usable && (since || near)) {
                    return date;
                }
            }
        }
        return sameDay(found);
    }

    /// "El 26 de enero, …": a date set before a sentence holds for all of it.
    private boolean frames(Date date) {
        return date.from() - text.sentenceStart(date.from()) <= HEAD - 1
                && text.norm(date.to()).equals(",")
                && (text.says(text.sentenceStart(date.from()), TimeWord.at)
                        || ON.contains(text.norm(text.sentenceStart(date.from()))));
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
    private String earlier(Date date) {
        String year = spoken.anchored(date);
        return year.isEmpty() ? date.period() : year;
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
        boolean sum = !Estimates.yearly(found.indicator());
        String start = sum ? spoken.sinceThen(found.from()) : "";
        if (!start.isEmpty()) {
            return "since " + start;
        }
        String term = DEEDS.contains(found.indicator()) ? terms.governmentHas(found.from()) : "";
        if (!term.isEmpty()) {
            return term;
        }
        String than = comparedYear(found);
        if (!than.isEmpty()) {
            String later = spoken.latestAfter(found, than);
            return later.isEmpty() ? Years.shift(than, 1) : later;
        }
        boolean now = roles.now(found.from());
        String sentence = now ? "" : roles.yearBefore(found.from());
        sentence = sentence.isEmpty() && !now ? spoken.just(found.from()) : sentence;
        String series = now || !sentence.isEmpty() ? sentence : series(found);
        if (!series.isEmpty()) {
            return series;
        }
        boolean goesOn = found.type() == ClaimType.quantity || found.type() == ClaimType.ratio;
        String level = goesOn && !now ? spoken.level(found, SENTENCES_ON) : "";
        if (!level.isEmpty() && found.type() == ClaimType.quantity) {
            return level;
        }
        boolean yearly = YEARLY_FIGURES.contains(found.amount().unit()) || !level.isEmpty();
        if (now && published != null && !Estimates.yearly(found.indicator())) {
            return String.valueOf(published.getYear());
        }
        String before = yearly && !now ? spoken.before(found.from()) : "";
        if (before.isEmpty() && Estimates.yearly(found.indicator())) {
            return roles.describedByPaper(text.sentence(found.from()));
        }
        if (stale(before) && roles.perfect(found.from())) {
            return "";
        }
        boolean fiscal = before.startsWith("FY") && !found.amount().unit().equals("USD");
        return fiscal ? "" : before;
    }

    /// The year a figure is set against: "261,000 hectares, against 253,000 in 2023"; else empty.
    private String comparedYear(Found found) {
        boolean compares = false;
        int end = Math.min(text.sentenceEnd(found.from()), found.to() + COMPARED_WITHIN);
        for (int i = found.to(); i < end && !text.norm(i).equals(";"); i++) {
            compares |= (text.says(i, TimeWord.base) && !text.norm(i).equals("que"))
                    || text.says(i, TimeWord.base_of_percent);
            Date date = text.date(i);
            if (date != null) {
                return compares && date.form() == DateForm.YEAR ? date.period() : "";
            }
        }
        return "";
    }

    /// The period of the figure before in a list, or the year its last figure is said to be of: "2,664 out of 3,708 in
    /// 2023".
    private String series(Found found) {
        String before = spoken.inSeries(found.from());
        if (!before.isEmpty() && !before.contains("..")) {
            return before;
        }
        String only = "";
        boolean then = false;
        for (int i = found.to();
                i < text.sentenceEnd(found.from()) && !text.norm(i).equals(";");
                i++) {
            then |= only.isEmpty() && THEN.contains(text.norm(i));
            Date date = text.date(i);
            if (date != null) {
                boolean other = !only.isEmpty() || !DateRoles.year(date) || !roles.describes(date);
                only = other ? "" : DateRoles.period(date);
                if (other) {
                    return "";
                }
            }
        }
        return then ? Years.shift(only, -1) : only;
    }

    /// Whether a year lies too far back for what "has been" the case.
    private boolean stale(String year) {
        return published != null && Years.is(year) && Years.number(year) < published.getYear() - 1;
    }
}
