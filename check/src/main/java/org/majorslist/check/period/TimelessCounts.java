package org.majorslist.check.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.ClaimType;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.mark.Tense;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.RunningCounts;

/// The period of counts for which neither their sentence nor those before name a time: running counts of strikes
/// at sea, money that a refusal cost, what is counted on the day of the text.
final class TimelessCounts {
    private static final int STRIKES_WITHIN = 300;
    private static final int MONTH = 7;
    private static final Set<String> PRESENT = Set.of("count", "people", "percent", "share", "");

    private final Marked text;
    private final NamedYears years;
    private final Tense tense;
    private final @Nullable LocalDate published;
    private final RunningCounts running;

    TimelessCounts(Chronology times) {
        running = times.running();
        text = times.text();
        years = times.years();
        tense = times.tense();
        published = times.published();
    }

    /// The period of a count without a time; empty if it cannot be told.
    String of(Found found) {
        if (published == null) {
            return "";
        }
        String lost = found.amount().unit().equals("USD") ? lostBy(found, published) : "";
        return lost.isEmpty() && present(found) ? String.valueOf(published.getYear()) : lost;
    }

    /// A running count of strikes at sea begins with the first the text dates, "the first on Sept. 2", and goes on to
    /// the day of the text; without one it is of the year.
    String strikes(Found found, LocalDate today) {
        int low = Math.max(0, found.from() - STRIKES_WITHIN);
        for (int i = low; i < found.from(); i++) {
            Date date = text.date(i);
            boolean day = date != null && (date.form() == DateForm.DAY || date.form() == DateForm.MONTH);
            if (date != null
                    && day
                    && text.speaksOf(text.sentence(i), "boat")
                    && date.period().length() >= MONTH) {
                return upTo(found, date.period().substring(0, MONTH), today);
            }
        }
        return sinceStart(found, today);
    }

    private String upTo(Found found, String from, LocalDate today) {
        String to = YearMonth.from(today).toString();
        boolean ofThisYear = from.startsWith(String.valueOf(today.getYear())) && from.compareTo(to) < 0;
        return ofThisYear ? from + ".." + to : sinceStart(found, today);
    }

    private String sinceStart(Found found, LocalDate today) {
        String months = running.months(found.indicator(), today.toString());
        return months.isEmpty() ? String.valueOf(today.getYear()) : months;
    }

    /// "The same decision closed off $1.5 billion in credits": money that a refusal cost is of its year.
    private String lostBy(Found found, LocalDate today) {
        int sentence = text.sentence(found.from());
        boolean refusal = ofRefusal(sentence) || (sentence > 0 && ofRefusal(sentence - 1));
        if (!refusal || !gives(sentence, Cue.cuts_off)) {
            return "";
        }
        String named = sentence == 0 ? "" : years.yearBefore(text.to(sentence - 1) - 1);
        boolean aid = found.indicator().startsWith("us_assistance");
        return named.isEmpty() && !aid ? String.valueOf(today.getYear()) : named;
    }

    private boolean ofRefusal(int sentence) {
        return text.speaksOf(sentence, "decertify") || text.speaksOf(sentence, "refuse");
    }

    private boolean gives(int sentence, Cue cue) {
        for (int i = text.from(sentence); i < text.to(sentence); i++) {
            if (text.cue(i, cue)) {
                return true;
            }
        }
        return false;
    }

    /// "The office has 1,120 requests on its desk": what is counted without a time is counted on the day of the text.
    private boolean present(Found found) {
        boolean counted =
                PRESENT.contains(found.amount().unit()) && found.indicator().equals("other");
        boolean relative = found.type() == ClaimType.ratio;
        if (relative && !gives(text.sentence(found.from()), Cue.asked)) {
            return false;
        }
        boolean ofLaw = text.speaksOf(text.sentence(found.from()), "aid");
        return counted && !ofLaw && !text.quoted(found.from()) && !tense.past(found.from());
    }
}
