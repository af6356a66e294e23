package org.majorslist.check.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Link;
import org.majorslist.check.Sureness;
import org.majorslist.check.find.Mention.Date;

/// The period of a claim with its sureness, and the others it may speak of.
///
/// A period that is written has no others, but for a month: a figure told of one may be that of the year up to then.
final class PeriodReadings {
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d\\d");

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
        if (MONTH.matcher(period).matches()) {
            others.yearOf(period, links);
        }
        if (!chosen.isSure()) {
            others.add(found, named, links);
        }
        return List.copyOf(links.values());
    }

    /// Whether an inferred period is the only one the text just before is about.
    private boolean isOnly(Found found, String period, Sureness bound, SequencedMap<String, Date> named) {
        return bound == Sureness.INFERRED
                && named.isEmpty()
                && !period.isEmpty()
                && !moves(found)
                && others.only(found).equals(period);
    }

    /// The only year the clause of a figure names; else empty.
    String ofClause(Found found) {
        return clauses.only(found);
    }

    /// Whether a claim tells of two times, as changes and multiples do.
    static boolean moves(Found found) {
        return found.type() == ClaimType.change || found.amount().unit().equals("times");
    }

    private static String why(Link chosen) {
        return switch (chosen.sureness()) {
            case WRITTEN -> "named in its sentence";
            case CHOSEN -> "the likeliest of the times it may mean";
            case INFERRED ->
                chosen.value().isEmpty() ? "no time is named" : "from what was said before, or from the day";
        };
    }

    /// The years a sentence names, the nearest to a claim first, without those of papers and statements.
    private SequencedMap<String, Date> named(Found found) {
        var dates = new ArrayList<Date>();
        for (int i = text.sentenceStart(found.from()); i < text.sentenceEnd(found.from()); i++) {
            Date date = text.date(i);
            if (date != null && !roles.issued(date)) {
                dates.add(date);
            }
        }
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
