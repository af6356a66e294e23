package org.majorslist.check.period;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.ClaimType;
import org.majorslist.check.mark.DateRoles;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.mark.Tense;
import org.majorslist.check.mark.Years;
import org.majorslist.check.words.TimeWord;
import org.majorslist.check.words.WordList;

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
    /// What laboratories find in their samples: no survey's year is meant.
    private static final String OF_SAMPLES = "colombia_share_us_cocaine";

    private static final int SENTENCES_ON = 2;
    private static final int COMPARED_WITHIN = 14;
    private static final int MOVED_WITHIN = 9;
    /// What governments count over their whole term.
    private static final Set<String> DEEDS = Set.of(
            "extraditions", "cocaine_seizures", "drug_laboratories_destroyed", "drug_arrests", "crop_substitution");
    /// "92,784, then 89,755 last year".
    private static final WordList THEN = WordList.of("then", "luego", "despues");

    private final Marked text;
    private final DateRoles roles;
    private final NamedYears years;
    private final Tense tense;
    private final SpokenOf spoken;
    private final OfficeTerms terms;
    private final TimelessCounts timeless;
    private final LatestSurvey latest;
    private final @Nullable LocalDate published;

    UnstatedLevels(Chronology times) {
        text = times.text();
        roles = times.roles();
        years = times.years();
        tense = times.tense();
        spoken = times.spoken();
        terms = times.terms();
        timeless = new TimelessCounts(times);
        latest = new LatestSurvey(text);
        published = times.published();
    }

    /// The period of a figure whose sentence does not tell it, from what the text said before; empty if it cannot be
    /// told.
    String of(Found found) {
        if (Estimates.yearly(found.indicator()) && latest.surveyed(found)) {
            return "";
        }
        String said = told(found);
        boolean survey = Estimates.yearly(found.indicator()) && found.type() == ClaimType.quantity;
        String told = survey && said.startsWith("since ") ? "" : said; // "doubled since 1995 to 122,500 hectares"
        boolean leans = !told.isEmpty() || found.type() == ClaimType.quantity;
        boolean part = leans && !Estimates.ofWholeYears(found.indicator()) && (told.isEmpty() || Years.calendar(told));
        String period = part ? spoken.partOf(found, told) : told;
        String approved =
                period.isEmpty() && found.amount().unit().equals("USD") ? years.approvedBehind(found.to()) : period;
        return approved.isEmpty() ? timeless.of(found) : approved;
    }

    private String told(Found found) {
        String same = spoken.same(found.from());
        boolean alone = spoken.pairs().of(text.sentence(found.from()) - 1).isEmpty();
        if (Years.is(same) && alone && endsMove(found)) {
            return "";
        }
        if (!same.isEmpty()) {
            return same.contains("..") && !Ranges.to(same).isEmpty() ? Ranges.to(same) : same;
        }
        if (found.indicator().startsWith("vessel_") && published != null) {
            return timeless.strikes(found, published);
        }
        if (found.indicator().equals(OF_SAMPLES)) {
            return "";
        }
        if (DURATIONS.contains(found.amount().unit())) {
            return new YearsAfter(text, published).of(found);
        }
        String start = start(found);
        if (!start.isEmpty()) {
            return start;
        }
        String than = comparedYear(found);
        if (!than.isEmpty()) {
            String later = spoken.latestAfter(found, than);
            return later.isEmpty() ? Years.shift(than, 1) : later;
        }
        return tense.now(found.from()) ? now(found) : goesOn(found);
    }

    /// What is counted since a start: "since then", "his government has".
    private String start(Found found) {
        String start = Estimates.yearly(found.indicator()) ? "" : spoken.sinceThen(found.from());
        if (!start.isEmpty()) {
            return "since " + start;
        }
        return DEEDS.contains(found.indicator()) ? terms.governmentHas(found.from()) : "";
    }

    private String now(Found found) {
        boolean estimate = Estimates.yearly(found.indicator());
        if (published != null && !estimate) {
            return String.valueOf(published.getYear());
        }
        return estimate ? years.describedByPaper(text.sentence(found.from())) : "";
    }

    /// The year of the figures before it, in its sentence first.
    private String goesOn(Found found) {
        String start = movedFrom(found);
        if (!start.isEmpty()) {
            String topic = spoken.before(found.from());
            return Years.later(topic, start) ? topic : "";
        }
        String before = years.yearBefore(found.from());
        String level = before.isEmpty() ? "" : spoken.pairs().setAgainst(before, text.sentence(found.from()));
        before = level.isEmpty() ? before : level;
        before = before.isEmpty() ? spoken.just(found.from()) : before;
        before = before.isEmpty() ? series(found) : before;
        if (!before.isEmpty()) {
            return before;
        }
        boolean counts = found.type() == ClaimType.quantity || found.type() == ClaimType.ratio;
        level = counts ? spoken.level(found, SENTENCES_ON) : "";
        if (!level.isEmpty() && found.type() == ClaimType.quantity) {
            return level;
        }
        boolean yearly = YEARLY_FIGURES.contains(found.amount().unit()) || !level.isEmpty() || ofTheSurvey(found);
        boolean portion = found.type() == ClaimType.ratio && spoken.items().is(text.sentence(found.from()));
        return topic(found, yearly && !portion ? spoken.before(found.from()) : "");
    }

    /// "From 28,205 in 2021 to 48,034": the year of the figure from which this one is reached; empty if it is no end
    /// of such a move. The end is of a later year, which the words do not tell.
    private String movedFrom(Found found) {
        int to = found.from() - 1;
        if (!text.says(to, TimeWord.joins_range)) {
            return "";
        }
        for (int i = to - 1; i >= Math.max(text.sentenceStart(to), to - MOVED_WITHIN); i--) {
            Date date = text.date(i);
            if (date != null) {
                boolean opened = opensMove(i);
                return opened && DateRoles.year(date) ? DateRoles.period(date) : "";
            }
            if (text.quantity(i) != null || text.norm(i).equals(";")) {
                return "";
            }
        }
        return "";
    }

    /// "From 50,900 to 122,500 in the same span": the end of a move, of which one year alone is not the time.
    private boolean endsMove(Found found) {
        int to = found.from() - 1;
        return text.says(to, TimeWord.joins_range) && opensMove(to);
    }

    /// Whether a figure behind "from" or "de" stands just before a date.
    private boolean opensMove(int date) {
        for (int i = date - 1; i >= Math.max(text.sentenceStart(date), date - MOVED_WITHIN); i--) {
            if (text.quantity(i) != null) {
                return text.says(i - 1, TimeWord.opens_range) || text.says(i - 2, TimeWord.opens_range);
            }
        }
        return false;
    }

    private String topic(Found found, String before) {
        if (before.isEmpty() && Estimates.yearly(found.indicator())) {
            return years.describedByPaper(text.sentence(found.from()));
        }
        boolean fiscal = before.startsWith("FY") && !found.amount().unit().equals("USD");
        boolean stale = stale(before) && tense.perfect(found.from());
        return fiscal || stale ? "" : before;
    }

    /// A share of the crop or its cocaine goes on with the survey spoken of, unless somebody only says so.
    private boolean ofTheSurvey(Found found) {
        int sentence = text.sentence(found.from());
        boolean other = found.indicator().equals("other") && found.type() == ClaimType.ratio;
        if (other && sentence > 0 && !spoken.noted(sentence - 1).isEmpty()) {
            return true;
        }
        return Estimates.yearly(found.indicator()) && !text.quoted(found.from());
    }

    /// The year a figure is set against: "261,000 hectares, against 253,000 in 2023"; else empty.
    private String comparedYear(Found found) {
        boolean compares = false;
        int end = Math.min(text.sentenceEnd(found.from()), found.to() + COMPARED_WITHIN);
        for (int i = found.to(); i < end && !text.reads(i, ";"); i++) {
            compares |=
                    (text.says(i, TimeWord.base) && !text.reads(i, "que")) || text.says(i, TimeWord.base_of_percent);
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
        for (int i = found.to(); i < text.sentenceEnd(found.from()) && !text.reads(i, ";"); i++) {
            then |= only.isEmpty() && text.in(i, THEN);
            Date date = text.date(i);
            if (date != null) {
                boolean other = !only.isEmpty()
                        || !DateRoles.year(date)
                        || !roles.describes(date)
                        || years.opensClauseBehind(found.to(), date);
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
