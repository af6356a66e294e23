package org.majorslist.check.find;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.find.Mention.Date;

/// The period of a level or a share: so many hectares, tonnes, dollars, people.
final class LevelPeriods {
    private static final int YEAR_DIGITS = 4;

    private final Marked text;
    private final StatedLevels stated;
    private final UnstatedLevels unstated;
    private final @Nullable LocalDate published;

    LevelPeriods(Chronology times, BaseFigures bases) {
        text = times.text();
        stated = new StatedLevels(times, bases);
        unstated = new UnstatedLevels(times);
        published = times.published();
    }

    String of(Found found) {
        String told = stated.of(found);
        return budget(found, months(found, told.isEmpty() ? unstated.of(found) : told));
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
}
