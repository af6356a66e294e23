package org.majorslist.check.find;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.ClaimType;
import org.majorslist.check.find.Mention.Date;
import org.majorslist.check.find.Mention.DateForm;

/// The period of a level of which its own sentence says nothing: it goes on with what the text said before.
final class UnstatedLevels {
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
    private static final int COMPARED_WITHIN = 14;
    /// What governments count over their whole term.
    private static final Set<String> DEEDS = Set.of(
            "extraditions", "cocaine_seizures", "drug_laboratories_destroyed", "drug_arrests", "crop_substitution");
    private static final int STRIKES_WITHIN = 300;
    private static final int MONTH = 7;
    private static final Set<String> PRESENT = Set.of("count", "people", "percent", "share", "");
    /// "92,784, then 89,755 last year".
    private static final Set<String> THEN = Set.of("then", "luego", "despues");

    private final Marked text;
    private final DateRoles roles;
    private final NamedYears years;
    private final Tense tense;
    private final SpokenOf spoken;
    private final OfficeTerms terms;
    private final @Nullable LocalDate published;

    UnstatedLevels(Chronology times) {
        text = times.text();
        roles = times.roles();
        years = times.years();
        tense = times.tense();
        spoken = times.spoken();
        terms = times.terms();
        published = times.published();
    }

    /// The period of a figure whose sentence does not tell it, from what the text said before; empty if it cannot be
    /// told.
    String of(Found found) {
        String told = told(found);
        boolean leans = !told.isEmpty() || found.type() == ClaimType.quantity;
        String period = leans && !Estimates.yearly(found.indicator()) && (told.isEmpty() || Years.calendar(told))
                ? spoken.partOf(found, told)
                : told;
        String lost = period.isEmpty() && found.amount().unit().equals("USD") ? lostBy(found) : "";
        if (!lost.isEmpty()) {
            return lost;
        }
        return period.isEmpty() && present(found) && published != null ? String.valueOf(published.getYear()) : period;
    }

    /// A running count of strikes at sea begins with the first the text dates, "the first on Sept. 2", and goes on to
    /// the
    /// day of the text; without one it is of the year.
    private String strikes(Found found, LocalDate today) {
        int low = Math.max(0, found.from() - STRIKES_WITHIN);
        for (int i = low; i < found.from(); i++) {
            Date date = text.date(i);
            boolean day = date != null && (date.form() == DateForm.DAY || date.form() == DateForm.MONTH);
            if (date != null
                    && day
                    && text.speaksOf(text.sentence(i), "boat")
                    && date.period().length() >= MONTH) {
                String from = date.period().substring(0, MONTH);
                String to = YearMonth.from(today).toString();
                boolean running = from.startsWith(String.valueOf(today.getYear())) && from.compareTo(to) < 0;
                return running ? from + ".." + to : String.valueOf(today.getYear());
            }
        }
        return String.valueOf(today.getYear());
    }

    /// "The same decision closed off $1.5 billion in credits": money that a refusal cost is of its year.
    private String lostBy(Found found) {
        int sentence = text.sentence(found.from());
        boolean lost = false;
        for (int i = text.from(sentence); i < text.to(sentence); i++) {
            lost |= text.cue(i, Cue.cuts_off);
        }
        boolean refusal = text.speaksOf(sentence, "decertify") || text.speaksOf(sentence, "refuse");
        boolean before =
                sentence > 0 && (text.speaksOf(sentence - 1, "decertify") || text.speaksOf(sentence - 1, "refuse"));
        if (!lost || !(refusal || before) || published == null) {
            return "";
        }
        String named = sentence == 0 ? "" : years.yearBefore(text.to(sentence - 1) - 1);
        boolean aid = found.indicator().startsWith("us_assistance");
        return named.isEmpty() && !aid ? String.valueOf(published.getYear()) : named;
    }

    /// "The office has 1,120 requests on its desk": what is counted without a time is counted on the day of the text.
    private boolean present(Found found) {
        boolean counted =
                PRESENT.contains(found.amount().unit()) && found.indicator().equals("other");
        boolean relative = found.type() == ClaimType.ratio;
        if (relative && !asked(text.sentence(found.from()))) {
            return false;
        }
        boolean ofLaw = text.speaksOf(text.sentence(found.from()), "aid");
        return counted && !ofLaw && !text.quoted(found.from()) && !tense.past(found.from());
    }

    private String told(Found found) {
        String same = spoken.same(found.from());
        if (!same.isEmpty()) {
            return same.contains("..") && !Ranges.to(same).isEmpty() ? Ranges.to(same) : same;
        }
        if (found.indicator().startsWith("vessel_") && published != null) {
            return strikes(found, published);
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
        boolean now = tense.now(found.from());
        String sentence = now ? "" : years.yearBefore(found.from());
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
        boolean yearly = YEARLY_FIGURES.contains(found.amount().unit()) || !level.isEmpty() || ofTheSurvey(found);
        if (now && published != null && !Estimates.yearly(found.indicator())) {
            return String.valueOf(published.getYear());
        }
        String before = yearly && !now ? spoken.before(found.from()) : "";
        if (before.isEmpty() && Estimates.yearly(found.indicator())) {
            return years.describedByPaper(text.sentence(found.from()));
        }
        if (stale(before) && tense.perfect(found.from())) {
            return "";
        }
        boolean fiscal = before.startsWith("FY") && !found.amount().unit().equals("USD");
        return fiscal ? "" : before;
    }

    private boolean asked(int sentence) {
        for (int i = text.from(sentence); i < text.to(sentence); i++) {
            if (text.cue(i, Cue.asked)) {
                return true;
            }
        }
        return false;
    }

    /// A share of the crop or its cocaine goes on with the survey spoken of, unless somebody only says so.
    private boolean ofTheSurvey(Found found) {
        int sentence = text.sentence(found.from());
        boolean other = found.indicator().equals("other") && found.type() == ClaimType.ratio;
        if (other && sentence > 0 && !spoken.noted(sentence - 1).isEmpty()) {
            return true;
        }
        return Estimates.yearly(found.indicator())
                && !found.indicator().equals("colombia_share_us_cocaine")
                && !text.quoted(found.from());
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
