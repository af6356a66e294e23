package org.majorslist.check.period;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Link;
import org.majorslist.check.link.Respectively;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Rules;
import org.majorslist.check.mark.Years;
import org.majorslist.check.words.TimeWord;

/// Finds the period a claim describes, resolved against the day of publication.
///
/// Claims must be asked in the order of the text: what one names, the next may lean on.
public final class PeriodLink {
    private static final int ANNUAL_WITHIN = 4;

    private final Marked text;
    private final Respectively respectively;
    private final CountYears counts;
    private final SpokenOf spoken;
    private final BaseFigures bases;
    private final LevelPeriods levels;
    private final ChangePeriods changes;
    private final WordPeriods words;
    private final PeriodReadings readings;

    /// Reads the dates of a text; claims are asked for afterwards, in order.
    ///
    /// @param text the text, all of it marked
    /// @param rules the rule tables, for terms of office and running counts
    /// @param published the day of publication; `null` if unknown
    /// @param decisions the days of the yearly determinations
    /// @param respectively the lists of the text that answer each other
    public PeriodLink(
            Marked text,
            Rules rules,
            @Nullable LocalDate published,
            DecisionDays decisions,
            Respectively respectively) {
        this.text = text;
        this.respectively = respectively;
        Chronology times = Chronology.of(text, rules, published);
        counts = new CountYears(text, times.years(), published);
        spoken = times.spoken();
        bases = new BaseFigures(text, times.years(), times.ranges(), spoken);
        levels = new LevelPeriods(times, bases);
        changes = new ChangePeriods(times);
        words = new WordPeriods(times, decisions);
        readings = new PeriodReadings(times, decisions);
    }

    /// The period of a claim and others it may speak of, best first.
    ///
    /// @param found the claim, not earlier in the text than the one asked for before
    /// @return one link at least; its period is empty if nothing tells it
    public List<Link> periods(Found found) {
        Mention.Quantity quantity = found.quantity();
        spoken.turnTo(found);
        boolean figure = quantity != null && !found.indicator().equals("certification_duration");
        String period = !figure || quantity == null ? ofWords(found) : ofFigure(found, quantity);
        boolean level = quantity != null && found.type() == ClaimType.quantity;
        boolean year = Years.calendar(period) || Estimates.goal(found.indicator());
        period = level && year && !period.isEmpty() ? ofClause(found, period) : period;
        List<Link> links = readings.of(found, period);
        if (level && bases.isBase(found)) {
            spoken.noteBase(found, period);
        } else if (quantity != null && !CountYears.counts(found)) {
            spoken.note(found, period, level);
        }
        return links;
    }

    /// The year the clause of a level names goes before one from elsewhere.
    private String ofClause(Found found, String period) {
        String own = readings.ofClause(found);
        return own.isEmpty() ? period : own;
    }

    private String ofWords(Found found) {
        return CountYears.counts(found) ? counts.of(found) : words.of(found);
    }

    private String ofFigure(Found found, Mention.Quantity quantity) {
        if (quantity.perYear() || yearlyAid(found)) {
            return "annual";
        }
        if (CountYears.counts(found)) {
            return counts.of(found);
        }
        if (found.type() == ClaimType.quantity && eachYearBehind(found)) {
            return "annual";
        }
        String answered = respectively.year(quantity.number().from());
        if (!answered.isEmpty() && found.type() == ClaimType.quantity) {
            return answered;
        }
        return switch (found.type()) {
            case change -> changes.change(found);
            case ratio -> found.amount().unit().equals("times") ? changes.multiple(found) : share(found);
            case quantity, rank, date, status, legal, event -> levels.of(found);
        };
    }

    /// "150 tons cross the country every year": the words stand behind the figure in its clause.
    private boolean eachYearBehind(Found found) {
        for (int i = found.to();
                i < text.sentenceEnd(found.from()) && text.token(i).isWord();
                i++) {
            if (text.says(i, TimeWord.each_year)) {
                return text.date(i + 1) == null && text.date(i + 2) == null && text.date(i + 3) == null;
            }
            if (text.quantity(i) != null || text.date(i) != null) {
                return false;
            }
        }
        return false;
    }

    private String share(Found found) {
        String against = found.amount().unit().equals("share") ? changes.share(found) : "";
        if (!against.isEmpty()) {
            return against;
        }
        return changes.compares(found) ? changes.change(found) : levels.of(found);
    }

    private boolean yearlyAid(Found found) {
        if (!found.indicator().startsWith("us_assistance")) {
            return false;
        }
        int low = Math.max(text.sentenceStart(found.from()), found.from() - ANNUAL_WITHIN);
        int high = Math.min(text.sentenceEnd(found.from()), found.to() + ANNUAL_WITHIN);
        for (int i = low; i < high; i++) {
            if (text.is(i, "annual") && text.date(i) == null && text.date(i - 1) == null) {
                return true;
            }
        }
        return false;
    }
}
