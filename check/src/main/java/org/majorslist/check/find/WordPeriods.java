package org.majorslist.check.find;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.ClaimType;
import org.majorslist.check.find.Mention.Date;
import org.majorslist.check.find.Mention.DateForm;

/// The period of a claim made of words: a status, a record, an event, by the rule its row of claims.csv names.
final class WordPeriods {
    private static final int NEAR = 7;
    private static final int START_WITHIN = 9;
    private static final int IS_WITHIN = 6;
    private static final Set<String> IS = Set.of(
            "is",
            "are",
            "was",
            "were",
            "remained",
            "era",
            "eran",
            "fue",
            "remains",
            "remain",
            "still",
            "stays",
            "became",
            "es",
            "son",
            "sigue",
            "siguen",
            "continua",
            "queda",
            "permanece");
    private static final Set<String> SIGNED = Set.of("dated", "signed", "fechado", "fechada", "firmado", "firmada");
    private static final Set<String> FIRST = Set.of("first", "primera", "primer");
    private static final Set<String> NEVER = Set.of("never", "nunca", "jamas");
    private static final Set<String> STRETCH =
            Set.of("in", "over", "during", "within", "like", "as", "en", "durante", "como");
    private static final int STRETCH_WITHIN = 3;

    private final Marked text;
    private final DateRoles roles;
    private final Ranges ranges;
    private final SpokenOf spoken;
    private final OfficeTerms terms;
    private final @Nullable LocalDate published;
    private final DecisionDays decisions;

    WordPeriods(
            Marked text,
            DateRoles roles,
            Ranges ranges,
            SpokenOf spoken,
            OfficeTerms terms,
            @Nullable LocalDate published,
            DecisionDays decisions) {
        this.text = text;
        this.roles = roles;
        this.ranges = ranges;
        this.spoken = spoken;
        this.terms = terms;
        this.published = published;
        this.decisions = decisions;
    }

    String of(Found found) {
        String first = firstIn(found);
        return first.isEmpty() ? byRule(found) : first;
    }

    /// "The first refusal in 28 years", "por primera vez en cuatro años": so many years up to the last decision.
    private String firstIn(Found found) {
        boolean first = false;
        for (int i = found.from(); i < found.to(); i++) {
            first |= FIRST.contains(text.norm(i));
            Mention.Quantity years = text.quantity(i);
            if (first
                    && years != null
                    && years.unit().equals("years")
                    && STRETCH.contains(text.norm(years.from() - 1))) {
                String end = lastDecision(published);
                int length = (int) Math.round(years.number().value());
                return end.isEmpty() ? "" : Years.upTo(end.substring(0, 4), length);
            }
        }
        return "";
    }

    private String byRule(Found found) {
        return switch (found.period()) {
            case "" -> "";
            case "decision" -> decision(found);
            case "year" -> year(found);
            case "since-year" -> "since " + year(found);
            case "date" -> date(found);
            case "range" -> found.amount().word();
            case "row" -> row(found);
            case "range-near" -> spoken.range(found.from(), 2);
            case "past12" -> past12();
            case "term" -> record(found);
            case "published-year" -> rank(found);
            case "published-event" -> event(found);
            case "never" -> published == null ? "" : ".." + published.getYear();
            default -> found.period();
        };
    }

    /// A rank is of the year its sentence names; told as a fact it is of the year of publication, told in passing ("the
    /// world's biggest producer was spared") of none.
    private String rank(Found found) {
        Date year = roles.nearestYear(found.from(), found.to());
        if (year != null
                && year.from() >= found.from()
                && year.from() - found.to() <= STRETCH_WITHIN
                && Years.is(DateRoles.period(year))) {
            return DateRoles.period(year);
        }
        boolean told = false;
        for (int i = Math.max(text.sentenceStart(found.from()), found.from() - IS_WITHIN); i < found.to(); i++) {
            told |= IS.contains(text.norm(i));
        }
        boolean opens = found.from() - text.sentenceStart(found.from()) <= 1;
        return published == null || !(told || opens) ? "" : String.valueOf(published.getYear());
    }

    private static @Nullable Date lastDate(List<Mention> mentions) {
        Date last = null;
        for (Mention mention : mentions) {
            last = mention instanceof Date date ? date : last;
        }
        return last;
    }

    private static String year(Found found) {
        Date date = lastDate(found.mentions());
        String period = date == null ? "" : date.period();
        return period.length() >= 4 && Character.isDigit(period.charAt(0)) ? period.substring(0, 4) : period;
    }

    private String date(Found found) {
        Date date = lastDate(found.mentions());
        if (date == null) {
            return "";
        }
        return date.form() == DateForm.MONTH && roles.since(date) && found.type() != ClaimType.date
                ? roles.sincePeriod(date)
                : date.period();
    }

    /// So many in a row end with the one in the news.
    private String row(Found found) {
        Double number = found.amount().number();
        return number == null || published == null
                ? ""
                : (published.getYear() - number.intValue() + 1) + ".." + published.getYear();
    }

    /// The day of the decision a sentence speaks of: the one it dates, every one of a stretch, else the last before
    /// publication.
    private String decision(Found found) {
        Date own = lastDate(found.mentions());
        Date date = own == null ? near(found) : own;
        String stretch = date != null && date.form() == DateForm.DAY ? "" : everyYear(found);
        if (!stretch.isEmpty()) {
            return stretch;
        }
        if (never(found) && published != null) {
            return ".." + published.getYear();
        }
        return date == null || date.period().isEmpty() ? lastDecision(published) : decidedOn(date);
    }

    /// "Has never been decertified": up to now.
    private boolean never(Found found) {
        for (int i = Math.max(text.sentenceStart(found.from()), found.from() - 2); i < found.to(); i++) {
            if (NEVER.contains(text.norm(i))) {
                return true;
            }
        }
        return false;
    }

    /// "Failed in the last year": the stretch judged, not the day of the judgment.
    private boolean judged(Date date) {
        boolean relative = date.form() == DateForm.RELATIVE || date.form() == DateForm.EARLIER;
        for (int i = date.from() - 1; relative && i >= Math.max(0, date.from() - STRETCH_WITHIN); i--) {
            if (STRETCH.contains(text.norm(i))) {
                return true;
            }
        }
        return false;
    }

    /// The decision a date speaks of: a day itself, else the last one of that month or year; the date as written if
    /// there
    /// was none in it.
    private String decidedOn(Date date) {
        if (date.form() == DateForm.DAY || date.form() == DateForm.WEEKDAY || date.form() == DateForm.YEAR) {
            return date.period();
        }
        if (date.form() == DateForm.EARLIER) {
            return spoken.anchored(date);
        }
        String decided = lastDecision(lastDay(date));
        return decided.startsWith(date.period().substring(0, 4)) ? decided : date.period();
    }

    private String lastDecision(@Nullable LocalDate upTo) {
        return upTo == null
                ? ""
                : decisions.lastUpTo(upTo).map(LocalDate::toString).orElse("");
    }

    private @Nullable LocalDate lastDay(Date date) {
        boolean year = Years.calendar(date.period());
        if (year) {
            return LocalDate.of(Years.number(date.period()), 12, 31);
        }
        return date.form() == DateForm.MONTH ? YearMonth.parse(date.period()).atEndOfMonth() : published;
    }

    /// "Every year since 2008", "each year from 1987 to 2002".
    private String everyYear(Found found) {
        int sentence = text.sentence(found.from());
        boolean every = false;
        Date since = null;
        for (int i = text.from(sentence); i < text.to(sentence); i++) {
            every |= text.says(i, TimeWord.each_year);
            Date date = text.date(i);
            since = date != null && roles.since(date) && !date.period().isEmpty() ? date : since;
        }
        if (!every) {
            return "";
        }
        return since == null ? ranges.of(sentence) : roles.sincePeriod(since);
    }

    /// The date near the words that can be that of a decision: a day, else a month or year of the past.
    private @Nullable Date near(Found found) {
        Date other = null;
        int nearest = Integer.MAX_VALUE;
        for (int i = text.sentenceStart(found.from()); i < text.sentenceEnd(found.from()); i++) {
            Date date = text.date(i);
            if (date == null || roles.since(date) || judged(date)) {
                continue;
            }
            boolean day = date.form() == DateForm.WEEKDAY || date.form() == DateForm.DAY;
            boolean signed = day && SIGNED.contains(text.norm(i - 1));
            if (day && (signed || Math.abs(i - found.from()) <= NEAR)) {
                return date;
            }
            boolean later = date.form() == DateForm.EARLIER && roles.yearsBack(date) < 0;
            boolean past = later || (!roles.compared(date) && before(date));
            boolean close = i < found.from() ? found.from() - i <= 12 : i - found.to() <= 4;
            int away = i < found.from() ? found.from() - i : Math.max(0, i - found.to());
            if (past && close && away < nearest) {
                other = date;
                nearest = away;
            }
        }
        return other;
    }

    /// Whether a month or year lies before the year of publication.
    private boolean before(Date date) {
        boolean dated =
                date.form() == DateForm.YEAR || date.form() == DateForm.MONTH || date.form() == DateForm.RELATIVE;
        return dated
                && published != null
                && date.period().length() >= 4
                && Integer.parseInt(date.period().substring(0, 4)) < published.getYear();
    }

    private String past12() {
        LocalDate day = published == null ? null : decisions.lastUpTo(published).orElse(null);
        return day == null
                ? ""
                : "%d-%02d..%d-%02d"
                        .formatted(day.getYear() - 1, day.getMonthValue(), day.getYear(), day.getMonthValue());
    }

    /// A record is that of the term, or of the year of the level it is said of; from a start if one is named.
    private String record(Found found) {
        String term = terms.at(found.from());
        if (!term.isEmpty()) {
            return term;
        }
        String level = levelYear(found);
        String from = start(found);
        return from.isEmpty() || !Years.later(level, from) ? level : from + ".." + level;
    }

    /// "The highest since the survey began in 2001", "la más baja desde 2020".
    private String start(Found found) {
        int end = Math.min(text.sentenceEnd(found.from()), found.to() + START_WITHIN);
        boolean since = false;
        for (int i = found.from(); i < end; i++) {
            since |= text.says(i, TimeWord.since);
            Date date = text.date(i);
            if (since && date != null && date.form() == DateForm.YEAR) {
                return date.period();
            }
        }
        return "";
    }

    private String levelYear(Found found) {
        String just = spoken.just(found.from());
        if (!just.isEmpty()) {
            return just;
        }
        Date year = roles.nearestYear(found.from(), found.to());
        boolean own = year != null && !sinceBefore(year.from(), found.from());
        if (year != null && own && Years.is(DateRoles.period(year))) {
            return DateRoles.period(year);
        }
        String sentence = roles.latestYear(text.sentence(found.from()));
        if (!sentence.isEmpty() && !sentence.equals(start(found))) {
            return sentence;
        }
        String level = spoken.level(found, 1);
        String before = spoken.before(found.from());
        return !level.isEmpty() ? level : Years.calendar(before) ? before : "";
    }

    private boolean sinceBefore(int at, int floor) {
        for (int i = at - 1; i >= floor; i--) {
            if (text.says(i, TimeWord.since)) {
                return true;
            }
        }
        return false;
    }

    private String event(Found found) {
        Date own = lastDate(found.mentions());
        if (own != null) {
            return own.period();
        }
        int sentence = text.sentence(found.from());
        for (int s = sentence; s < Math.min(text.sentences(), sentence + 2); s++) {
            Date nearest = nearest(found, s);
            if (nearest != null) {
                return nearest.period();
            }
        }
        return published == null ? "" : published.toString();
    }

    /// The date in a sentence nearest to a claim, one in it first, one before it rather than one behind.
    private @Nullable Date nearest(Found found, int sentence) {
        Date best = null;
        int nearest = Integer.MAX_VALUE;
        for (int i = text.from(sentence); i < text.to(sentence); i++) {
            Date date = text.date(i);
            if (date != null && !date.period().isEmpty() && date.form() != DateForm.EARLIER) {
                int away = i >= found.from() && i < found.to()
                        ? 0
                        : i < found.from() ? found.from() - i : i - found.to() + 2;
                if (away < nearest) {
                    nearest = away;
                    best = date;
                }
            }
        }
        return best;
    }
}
