package org.majorslist.check.find;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.ClaimType;

/// Finds the period a claim describes, resolved against the day of publication.
///
/// Claims must be asked in the order of the text: what one names, the next may lean on.
final class PeriodLink {
    private static final int ANNUAL_WITHIN = 4;
    private static final Set<String> COUNTS_OF_A_YEAR =
            Set.of("majors_list_size", "decertified_count", "certified_count", "waiver_count");

    private final Marked text;
    private final Respectively respectively;
    private final NamedYears years;
    private final SpokenOf spoken;
    private final BaseFigures bases;
    private final LevelPeriods levels;
    private final ChangePeriods changes;
    private final WordPeriods words;
    private final @Nullable LocalDate published;

    PeriodLink(
            Marked text,
            Rules rules,
            @Nullable LocalDate published,
            DecisionDays decisions,
            Respectively respectively) {
        this.text = text;
        this.respectively = respectively;
        this.published = published;
        Chronology times = Chronology.of(text, rules, published);
        years = times.years();
        spoken = times.spoken();
        bases = new BaseFigures(text, times.roles(), times.ranges(), spoken);
        levels = new LevelPeriods(times, bases);
        changes = new ChangePeriods(times);
        words = new WordPeriods(times, decisions);
    }

    String period(Found found) {
        Mention.Quantity quantity = found.quantity();
        String period = quantity == null ? words.of(found) : ofFigure(found, quantity);
        boolean level = quantity != null && found.type() == ClaimType.quantity;
        if (level && bases.isBase(found)) {
            spoken.noteBase(found, period);
        } else if (quantity != null && !COUNTS_OF_A_YEAR.contains(found.indicator())) {
            spoken.note(found, period, level);
        }
        return period;
    }

    private String ofFigure(Found found, Mention.Quantity quantity) {
        if (quantity.perYear() || yearlyAid(found)) {
            return "annual";
        }
        if (COUNTS_OF_A_YEAR.contains(found.indicator())) {
            return count(found);
        }
        String answered = respectively.year(quantity.number().from());
        if (!answered.isEmpty() && found.type() == ClaimType.quantity) {
            return answered;
        }
        return switch (found.type()) {
            case change -> changes.change(found);
            case ratio ->
                found.amount().unit().equals("times")
                        ? changes.multiple(found)
                        : changes.compares(found) ? changes.change(found) : levels.of(found);
            case quantity, rank, date, status, legal, event -> levels.of(found);
        };
    }

    private boolean yearlyAid(Found found) {
        if (!found.indicator().startsWith("us_assistance")) {
            return false;
        }
        int low = Math.max(text.sentenceStart(found.from()), found.from() - ANNUAL_WITHIN);
        int high = Math.min(text.sentenceEnd(found.from()), found.to() + ANNUAL_WITHIN);
        for (int i = low; i < high; i++) {
            if (text.is(i, "annual")) {
                return true;
            }
        }
        return false;
    }

    /// Countries on the list or refused: of each year, of the year named, else of the year of publication.
    private String count(Found found) {
        if (found.indicator().equals("majors_list_size") && eachYear(found.from())) {
            return "annual";
        }
        Mention.Date date = years.nearestYear(found.from(), found.to());
        return date != null ? DateRoles.period(date) : published == null ? "" : String.valueOf(published.getYear());
    }

    private boolean eachYear(int at) {
        for (int i = text.sentenceStart(at); i < text.sentenceEnd(at); i++) {
            if (text.says(i, TimeWord.each_year)) {
                return true;
            }
        }
        return false;
    }
}
