package org.majorslist.check.period;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.ClaimType;
import org.majorslist.check.mark.DateRoles;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.mark.Years;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.TimeWord;
import org.majorslist.check.words.WordList;

/// The period of a claim made of words: a status, a record, an event, by the rule its row of claims.csv names.
final class WordPeriods {
    private static final int START_WITHIN = 4;
    private static final int YEAR_WITHIN = 6;
    private static final int DAY = 10; // characters of a full date
    private static final WordList DECISION = WordList.of(
            "decision", "determination", "designation", "announcement", "decertification", "determinacion", "anuncio");

    private final Marked text;
    private final DateRoles roles;
    private final SpokenOf spoken;
    private final @Nullable LocalDate published;
    private final DecisionPeriods decisions;
    private final DecisionStretches stretches;
    private final RecordPeriods records;
    private final OfficeTerms terms;

    WordPeriods(Chronology times, DecisionDays days) {
        text = times.text();
        roles = times.roles();
        spoken = times.spoken();
        terms = times.terms();
        published = times.published();
        decisions = new DecisionPeriods(times, days);
        stretches = new DecisionStretches(times, days);
        records = new RecordPeriods(times);
    }

    String of(Found found) {
        if (found.indicator().equals("certification_duration")) {
            return stretches.duration(found);
        }
        String first = stretches.firstIn(found);
        return first.isEmpty() ? byRule(found) : first;
    }

    private String byRule(Found found) {
        return switch (found.period()) {
            case "" -> "";
            case "decision" -> decisions.of(found);
            case "decision-years" -> Years.upTo(yearOf(decisions.of(found)), 1);
            case "decision-year" -> yearOf(decisions.of(found));
            case "year" -> year(found);
            case "since-year" -> "since " + year(found);
            case "date" -> date(found);
            case "range" -> found.amount().word();
            case "row" -> row(found);
            case "range-near" -> spoken.range(found.from(), 2);
            case "past12" -> decisions.past12();
            case "term" -> records.record(found);
            case "published-year" -> records.rank(found);
            case "published-event" -> event(found);
            case "list-change" -> listChange(found);
            case "never" -> never(found);
            default -> found.period();
        };
    }

    /// Up to now, or in the years of the president it is told of.
    private String never(Found found) {
        String judge = terms.ofJudge(found);
        String now = published == null ? "" : ".." + published.getYear();
        return judge.isEmpty() ? now : judge;
    }

    private static String yearOf(String decided) {
        return decided.length() >= 4 && Character.isDigit(decided.charAt(0)) ? decided.substring(0, 4) : "";
    }

    private String year(Found found) {
        Date date = found.lastDate();
        Date since = date == null && found.type() == ClaimType.status ? sinceBehind(found) : null;
        if (since != null) {
            return "since " + since.period();
        }
        if (date == null && found.type() == ClaimType.status) {
            String behind = yearBehind(found);
            return behind.isEmpty() ? framedBy(found) : behind;
        }
        String period = date == null ? "" : date.period();
        boolean finer = date != null && (date.form() == DateForm.MONTH || date.form() == DateForm.DAY);
        if (finer && date != null && found.type() == ClaimType.date && !roles.since(date)) {
            return period;
        }
        return period.length() >= 4 && Character.isDigit(period.charAt(0)) ? period.substring(0, 4) : period;
    }

    /// "Suspended the spraying … from the air with glyphosate in 2015": the year close behind a status,
    /// with words between; empty if there is none.
    private String yearBehind(Found found) {
        int end = Math.min(text.sentenceEnd(found.from()), found.to() + YEAR_WITHIN);
        for (int i = found.to(); i < end; i++) {
            Date date = text.date(i);
            if (date != null) {
                boolean told = text.says(i - 1, TimeWord.at) && roles.describes(date);
                return told && date.form() != DateForm.EARLIER ? DateRoles.yearOf(date) : "";
            }
            if (!text.token(i).isWord() || text.in(i, SmallWords.AND)) {
                return "";
            }
        }
        return "";
    }

    /// "On 14 May 2015 the council suspended spraying": the only date before a status in its sentence; empty if there
    /// is none or more than one.
    private String framedBy(Found found) {
        String only = "";
        for (int i = text.sentenceStart(found.from()); i < found.from(); i++) {
            Date date = text.date(i);
            boolean describes = date != null && date.form() != DateForm.EARLIER && roles.describes(date);
            if (date != null && (!describes || !only.isEmpty())) {
                return "";
            }
            only = date == null ? only : date.period();
        }
        return only;
    }

    /// "Spraying remains suspended since October 2014": the start close behind.
    private @Nullable Date sinceBehind(Found found) {
        int end = Math.min(text.sentenceEnd(found.from()), found.to() + START_WITHIN);
        for (int i = found.from(); i < end; i++) {
            Date date = text.date(i);
            if (date != null) {
                return roles.since(date) && !date.period().isEmpty() ? date : null;
            }
        }
        return null;
    }

    private String date(Found found) {
        Date date = found.lastDate();
        if (date == null) {
            return "";
        }
        return date.form() == DateForm.MONTH && roles.since(date) && found.type() != ClaimType.date
                ? roles.sincePeriod(date)
                : date.period();
    }

    /// So many in a row end with the one in the news.
    private String row(Found found) {
        String named = stretches.yearsBehind(found);
        if (!named.isEmpty()) {
            return named;
        }
        Double number = found.amount().number();
        return number == null || published == null
                ? ""
                : (published.getYear() - number.intValue() + 1) + ".." + published.getYear();
    }

    /// When a country came onto the list or left it: the date of its sentence, else the decision in the news.
    private String listChange(Found found) {
        Date own = found.lastDate();
        Date date = own == null ? nearest(found, text.sentence(found.from())) : own;
        return date == null || date.period().isEmpty() || roles.since(date) ? decisions.of(found) : date.period();
    }

    /// When a happening was: the date with it, or in the next sentence; else the day of publication,
    /// of one that no rule reads the month.
    private String event(Found found) {
        Date own = found.lastDate();
        if (own != null) {
            return own.period();
        }
        int sentence = text.sentence(found.from());
        int end = Math.min(text.sentences(), sentence + (found.isWeighed() ? 1 : 2));
        for (int s = sentence; s < end; s++) {
            Date nearest = nearest(found, s);
            boolean told = s == sentence || (nearest != null && !DateRoles.year(nearest));
            if (nearest != null && told) {
                return nearest.period();
            }
            String after = s == sentence ? dayAfterDecision(found) : "";
            if (!after.isEmpty()) {
                return after;
            }
        }
        String day = published == null ? "" : published.toString();
        return found.isWeighed() && published != null
                ? YearMonth.from(published).toString()
                : day;
    }

    /// "A day after the determination", "al día siguiente de la decisión": reckoned from the decision in the
    /// news; empty if the sentence says no such thing before the claim.
    private String dayAfterDecision(Found found) {
        for (int i = text.sentenceStart(found.from()); i + 1 < text.sentenceEnd(found.from()); i++) {
            boolean after = (text.reads(i, "day") && text.reads(i + 1, "after"))
                    || (text.reads(i, "dia") && (text.reads(i + 1, "despues") || text.reads(i + 1, "siguiente")));
            boolean decision = text.is(i + 3, "certify") || text.is(i + 4, "certify") || text.in(i + 3, DECISION);
            String decided = after && decision ? decisions.of(found) : "";
            if (decided.length() == DAY) {
                return LocalDate.parse(decided).plusDays(1).toString();
            }
        }
        return "";
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
