package org.majorslist.check.period;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Link;
import org.majorslist.check.Sureness;
import org.majorslist.check.mark.DateRoles;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.mark.Years;

/// The period of a claim with its sureness, and the others it may speak of.
///
/// A period that is written has no others, but for a month: a figure told of one may be that of the year up to then.
final class PeriodReadings {
    private static final int MONTH_DIGITS = 7;
    private static final int MONTHS_DIGITS = 16;
    private static final int YEAR_DIGITS = 4;
    private static final int YEARS_WITHIN = 6;
    private static final SequencedMap<String, Date> NO_YEARS =
            Collections.unmodifiableSequencedMap(new LinkedHashMap<>());

    private final Marked text;
    private final DateRoles roles;
    private final ClauseYears clauses;
    private final PeriodSureness sureness;
    private final OtherPeriods others;

    PeriodReadings(Chronology times, DecisionDays decisions) {
        text = times.text();
        roles = times.roles();
        clauses = new ClauseYears(times);
        sureness = new PeriodSureness(times, clauses, decisions);
        others = new OtherPeriods(times);
    }

    /// The period chosen and the others, best first.
    List<Link> of(Found found, String period) {
        SequencedMap<String, Date> named = named(found);
        Sureness bound = sureness.of(found, period, named);
        Link chosen = new Link(period, isOnly(found, period, bound, named) ? Sureness.CHOSEN : bound, "");
        var links = new LinkedHashMap<String, Link>();
        links.put(period, new Link(period, chosen.sureness(), why(chosen)));
        boolean month = isMonth(period) && !isOfItsOwnMonth(found, period);
        if (month || isMonthsOfYearNamed(period, named)) {
            others.yearOf(period, links);
        }
        if (isAgo(found, period) || (Years.is(period) && sureness.isLoose(found))) {
            others.agoFromLastMeasured(period, links);
        }
        if (!chosen.isSure()) {
            others.add(found, named, links);
        }
        return List.copyOf(links.values());
    }

    /// Whether a level is told of a year some years ago: "95,008 two years ago", not "last year".
    private boolean isAgo(Found found, String period) {
        if (found.type() != ClaimType.quantity || !Years.is(period)) {
            return false;
        }
        int end = Math.min(text.sentenceEnd(found.from()), found.to() + YEARS_WITHIN);
        for (int i = found.from(); i < end; i++) {
            Date date = text.date(i);
            if (date != null) {
                return date.form() == DateForm.RELATIVE
                        && date.to() - date.from() > 2
                        && date.period().equals(period);
            }
        }
        return false;
    }

    /// Whether a happening is told of a month its sentence names: that is no part of a year gone by.
    private boolean isOfItsOwnMonth(Found found, String period) {
        return found.type() == ClaimType.event
                && text.datesOf(text.sentence(found.from())).stream()
                        .anyMatch(date -> date.period().equals(period));
    }

    /// Whether a period is one month, such as `2024-05`, and not a quarter, `2024-Q1`.
    private static boolean isMonth(String period) {
        return period.length() == MONTH_DIGITS
                && period.charAt(4) == '-'
                && period.charAt(5) <= '1'
                && Years.is(period.substring(0, 4));
    }

    /// Whether a period is some months, such as `2024-01..2024-09`, of a year the sentence names without months.
    private static boolean isMonthsOfYearNamed(String period, SequencedMap<String, Date> named) {
        if (period.length() != MONTHS_DIGITS || !period.contains("..")) {
            return false;
        }
        Date year = named.get(period.substring(0, YEAR_DIGITS));
        return year != null && year.form() == DateForm.YEAR && year.months().isEmpty();
    }

    /// Whether an inferred period is the only one the text just before is about.
    private boolean isOnly(Found found, String period, Sureness bound, SequencedMap<String, Date> named) {
        return bound == Sureness.INFERRED
                && named.isEmpty()
                && !period.isEmpty()
                && !found.isOfTwoTimes()
                && !tellsYears(found)
                && others.only(found).equals(period);
    }

    /// "Added 60,000 hectares in his first three years": the time is told by a length, and not that of the text before.
    private boolean tellsYears(Found found) {
        int end = Math.min(text.sentenceEnd(found.from()), found.to() + YEARS_WITHIN);
        for (int i = Math.max(text.sentenceStart(found.from()), found.from() - YEARS_WITHIN); i < end; i++) {
            Mention.Quantity length = text.quantity(i);
            if (length != null && length.unit().equals("years")) {
                return true;
            }
        }
        return false;
    }

    /// The only year the clause of a figure names; else empty.
    String ofClause(Found found) {
        return clauses.only(found);
    }

    private static String why(Link chosen) {
        return switch (chosen.sureness()) {
            case WRITTEN -> "named in its sentence";
            case CHOSEN -> "the likeliest of the times it may mean";
            case INFERRED, LIKELY, UNCLEAR ->
                chosen.value().isEmpty() ? "no time is named" : "from what was said before, or from the day";
        };
    }

    /// The years a sentence names, the nearest to a claim first, without those of papers and statements.
    private SequencedMap<String, Date> named(Found found) {
        List<Date> ofSentence = text.datesOf(text.sentence(found.from()));
        if (ofSentence.isEmpty()) {
            return NO_YEARS;
        }
        var dates = new ArrayList<Date>(ofSentence);
        dates.removeIf(roles::issued);
        dates.sort(Comparator.comparingInt(date -> away(found, date)));
        var named = new LinkedHashMap<String, Date>();
        for (Date date : dates) {
            String year = clauses.yearOf(date);
            if (!year.isEmpty()) {
                named.putIfAbsent(year, date);
            }
        }
        return named;
    }

    private static int away(Found found, Date date) {
        return date.from() < found.from() ? found.from() - date.to() : Math.max(0, date.from() - found.to());
    }
}
