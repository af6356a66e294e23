package org.majorslist.check.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.ClaimType;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.mark.Years;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.RunningCounts;
import org.majorslist.check.words.TimeWord;
import org.majorslist.check.words.WordList;

/// The period of a level or a share: so many hectares, tonnes, dollars, people.
final class LevelPeriods {
    private static final int YEAR_DIGITS = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;
    /// "That year", "ese año": no part of one.
    private static final WordList YEAR = WordList.of("year", "years", "ano", "anos");
    private static final String SINCE = "since ";

    private final Marked text;
    private final StatedLevels stated;
    private final UnstatedLevels unstated;
    private final LikeParts likeParts;
    private final NamedYears years;
    private final SpokenOf spoken;
    private final RunningCounts running;
    private final @Nullable LocalDate published;

    LevelPeriods(Chronology times, BaseFigures bases) {
        text = times.text();
        stated = new StatedLevels(times, bases);
        unstated = new UnstatedLevels(times);
        likeParts = new LikeParts(times);
        years = times.years();
        spoken = times.spoken();
        running = times.running();
        published = times.published();
    }

    String of(Found found) {
        String told = campaign(found, stated.of(found));
        String period = months(found, told.isEmpty() ? unstated.of(found) : told);
        return budget(found, likeParts.of(found, period.isEmpty() ? budgetLaw(found) : period));
    }

    /// Strikes at sea since a day are counted from its month to that of the text.
    private String campaign(Found found, String told) {
        boolean month = told.length() == MONTH && found.type() == ClaimType.quantity;
        String months = month ? running.months(found.indicator(), told) : "";
        if (!months.isEmpty()) {
            return months;
        }
        boolean since = found.indicator().startsWith("vessel_")
                && told.startsWith(SINCE)
                && told.length() == SINCE.length() + DAY;
        return since && published != null
                ? told.substring(SINCE.length(), SINCE.length() + MONTH) + ".." + YearMonth.from(published)
                : told;
    }

    /// A year of which the sentence names the months: "between January and June 2024", "the same months of 2023"; those
    /// of a figure before, where it only says that they are the same.
    private String months(Found found, String period) {
        if (!Years.calendar(period) || Estimates.ofWholeYears(found.indicator())) {
            return period;
        }
        boolean some = namesMonths(text.sentence(found.from()));
        String named = some ? named(found, false) : "";
        if (named.startsWith(period)) {
            return wholeYear(found, period) ? period : named;
        }
        boolean same = false;
        for (int i = text.sentenceStart(found.from()); i < text.sentenceEnd(found.from()); i++) {
            same |= text.says(i, TimeWord.same_time) && !text.in(i, YEAR) && !text.in(i + 1, YEAR);
        }
        String here = same && some ? named(found, true) : "";
        String meant = same && here.isEmpty() ? spoken.months(found) : here;
        return same && !meant.isEmpty() ? meant.replace(meant.substring(0, YEAR_DIGITS), period) : period;
    }

    /// The months the part of a sentence up to a semicolon names; empty if none.
    ///
    /// @param orBefore whether else those of the part before it are meant
    private String named(Found found, boolean orBefore) {
        String named = "";
        String before = "";
        for (int i = text.sentenceStart(found.from()); i < text.sentenceEnd(found.from()); i++) {
            if (text.reads(i, ";")) {
                if (i >= found.to()) {
                    break;
                }
                before = named.isEmpty() ? before : named;
                named = "";
            }
            Date date = text.date(i);
            boolean months = date != null && !date.months().isEmpty() && !years.isJoinedOn(found.to(), date);
            named = months ? Objects.requireNonNull(date).months() : named;
        }
        return named.isEmpty() && orBefore ? before : named;
    }

    /// "The 10,000 the government set itself for 2024": the year stands behind the figure without months.
    private boolean wholeYear(Found found, String period) {
        Date behind = years.inClauseBehind(found.to());
        return behind != null
                && behind.form() == DateForm.YEAR
                && behind.months().isEmpty()
                && behind.period().equals(period);
    }

    private boolean namesMonths(int sentence) {
        for (Date date : text.datesOf(sentence)) {
            if (!date.months().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /// American money for a year still to come is of the fiscal year, and so is what a budget gives for a year gone by.
    private String budget(Found found, String period) {
        boolean aid = found.indicator().startsWith("us_assistance")
                && Years.calendar(period)
                && text.date(found.from()) == null;
        if (!aid) {
            return period;
        }
        boolean ahead = published != null && Years.number(period) >= published.getYear();
        return ahead || appropriated(text.sentence(found.from())) ? "FY" + period : period;
    }

    /// "The budget law of 2022 gave 471 million", "la ley de presupuesto de 2022 asignó": the year of
    /// the budget, where a sum of aid stands behind it; empty if none does.
    private String budgetLaw(Found found) {
        boolean aid = found.indicator().startsWith("us_assistance");
        for (int i = found.from() - 1; aid && i >= text.sentenceStart(found.from()); i--) {
            Date date = text.date(i);
            if (date != null) {
                boolean near =
                        text.cue(i - 1, Cue.budget) || text.cue(i - 2, Cue.budget) || text.cue(i - 3, Cue.budget);
                boolean ahead = text.cue(date.to(), Cue.budget);
                return date.form() == DateForm.YEAR && (near || ahead) ? date.period() : "";
            }
            if (text.quantity(i) != null) {
                return "";
            }
        }
        return "";
    }

    /// Whether a sentence tells of a budget or names a fiscal year.
    private boolean appropriated(int sentence) {
        for (int i = text.from(sentence); i < text.to(sentence); i++) {
            Date date = text.date(i);
            if (text.cue(i, Cue.budget) || (date != null && date.form() == DateForm.FISCAL)) {
                return true;
            }
        }
        return false;
    }
}
