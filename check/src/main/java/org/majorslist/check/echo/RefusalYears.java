package org.majorslist.check.echo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Amount;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Qualifier;
import org.majorslist.check.link.CountryInFocus;
import org.majorslist.check.mark.DateRoles;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.mark.Years;
import org.majorslist.check.period.DecisionDays;
import org.majorslist.check.period.Refusals;
import org.majorslist.check.standing.CertificationTopic;
import org.majorslist.check.standing.OtherCases;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.TimeWord;

/// Years in which a country was refused, told without a word for it: "it last happened in 1997", "nothing like it since
/// 1997", "in 1996 and 1997", "as they had been the year before".
///
/// The record tells which years these are: in a text about the certification the first or last year of a row of
/// refusals is told for them wherever the words point back at something of the kind. Another year is told for one only
/// where they point at the last of the kind, beside a refusal. Each date looks at no more than some tokens to either
/// side.
public final class RefusalYears {
    private static final int WITHIN = 14;
    private static final int STANDING_WITHIN = 3;
    private static final int FIGURE_WITHIN = 8;
    private static final int AND_WITHIN = 4;
    private static final int SPAN = 8;
    private static final String REFUSED = "decertify";

    private final Marked text;
    private final LocalDate published;
    private final RefusedCountries countries;
    private final String[] notClaims;
    private final OtherCases others;
    private final WordsBack words;
    private final boolean[] claimed;
    private final boolean[] figures;

    /// Over one marked text.
    ///
    /// @param text the marked text
    /// @param decisions the days decisions on countries were taken
    /// @param published the day of the text: years of refusal behind it are not spoken of
    /// @param focus the country the text is about
    /// @param notClaims the words of content/check/not-claims.csv that lead to no claim
    public RefusalYears(
            Marked text, DecisionDays decisions, LocalDate published, CountryInFocus focus, String[] notClaims) {
        this.text = text;
        this.published = published;
        countries = new RefusedCountries(text, decisions, published, focus);
        this.notClaims = notClaims;
        others = new OtherCases(text);
        words = new WordsBack(text);
        claimed = new boolean[text.size()];
        figures = new boolean[text.size()];
    }

    /// Finds them.
    ///
    /// @param found the claims found so far; no date of theirs is told once more
    /// @return new claims
    public List<Found> beside(List<Found> found) {
        if (!CertificationTopic.of(text)) {
            return List.of();
        }
        for (Found one : found) {
            if (isBareRank(one)) {
                continue;
            }
            Arrays.fill(claimed, one.from(), one.to(), true);
            if (one.quantity() != null) {
                Arrays.fill(figures, one.from(), one.to(), true);
            }
            one.mentions().forEach(this::take);
        }
        var standings = new Found[text.sentences()];
        for (Found one : found) {
            if (one.amount().word().equals("decertified")) {
                standings[text.sentence(one.from())] = one;
            }
        }
        var all = new ArrayList<Found>();
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            Date before = null;
            boolean told = isToldBy(sentence, standings);
            for (Date date : text.datesOf(sentence)) {
                Found year = isFree(date) ? year(date, before, standings[sentence], told) : null;
                if (year != null) {
                    all.add(year);
                    before = date;
                } else if (claimed[date.from()] && standings[sentence] != null) {
                    before = date;
                }
            }
        }
        return all;
    }

    /// "The first such finding since 2002", of which nobody knows what it is the first.
    ///
    /// @param found a claim
    /// @return whether it is a rank of nothing the record has
    public static boolean isBareRank(Found found) {
        return found.type() == ClaimType.rank && found.indicator().equals("other");
    }

    /// Whether a sentence or the one before tells a refusal.
    private boolean isToldBy(int sentence, @Nullable Found[] standings) {
        for (int i = Math.max(0, sentence - 1); i <= sentence; i++) {
            if (standings[i] != null || text.speaksOf(i, REFUSED)) {
                return true;
            }
        }
        return false;
    }

    private void take(Mention mention) {
        if (mention instanceof Date) {
            Arrays.fill(claimed, mention.from(), mention.to(), true);
        }
    }

    private boolean isFree(Date date) {
        boolean form = switch (date.form()) {
            case YEAR, RELATIVE, EARLIER -> Years.calendar(date.period());
            case DAY, MONTH, FISCAL, QUARTER, DECADE, WEEKDAY -> false;
        };
        return form && !claimed[date.from()] && notClaims[date.from()].isEmpty();
    }

    private @Nullable Found year(Date date, @Nullable Date before, @Nullable Found standing, boolean told) {
        int low = Math.max(text.sentenceStart(date.from()), date.from() - WITHIN);
        int high = Math.min(text.sentenceEnd(date.from()), date.to() + WITHIN);
        int year = Years.number(DateRoles.yearOf(date));
        if (year == published.getYear() || isRange(date)) {
            return null;
        }
        if (standing != null && words.sayLikewise(date) && areRefused(standing, year)) {
            return claim(date, "place", "year", standing.mentions());
        }
        boolean isPointedAt = date.form() == DateForm.YEAR && words.pointAt(date, low, high);
        boolean isAnother = isAnother(date, before);
        if (!isPointedAt && !isAnother) {
            return null; // as most dates are: the record need not be asked
        }
        String country = countries.meant(date, low, high, year);
        Refusals row = countries.row(country, year);
        if (row == null) {
            boolean wrong = isPointedAt
                    && (words.tellTheLast(date, low)
                            ? told || words.tellTheLoss(date, low)
                            : words.tellTheFirst(date, low) && countries.isNearFirst(country, year))
                    && countries.isEverRefused(country)
                    && !others.around(date.from());
            return wrong && !isOfFigure(date) && !isOfStanding(date, standing)
                    ? claim(date, country, "year", List.of())
                    : null;
        }
        boolean pointed = isPointedAt && row.turnsIn(year) && !isOfFigure(date) && !isOfStanding(date, standing);
        return pointed || isAnother
                ? claim(date, country, row.goesOn() && year == row.first() ? "since-year" : "year", List.of())
                : null;
    }

    /// "From 1989 until 2017": it tells how long something lasted.
    private boolean isRange(Date date) {
        return text.says(date.from() - 1, TimeWord.opens_range) && text.says(date.to(), TimeWord.joins_range);
    }

    /// Whether all countries of a standing were refused in a year as well; it must name them.
    private boolean areRefused(Found standing, int year) {
        List<String> codes = standing.mentions().stream()
                .filter(Mention.Places.class::isInstance)
                .flatMap(places -> ((Mention.Places) places).codes().stream())
                .toList();
        return !codes.isEmpty() && codes.stream().allMatch(code -> countries.row(code, year) != null);
    }

    /// "Flunked outright in 1996": the year of a standing just before it.
    private static boolean isOfStanding(Date date, @Nullable Found standing) {
        int between = standing == null ? -1 : date.from() - standing.to();
        return between >= 0 && between <= STANDING_WITHIN;
    }

    private boolean isOfFigure(Date date) {
        int high = Math.min(text.size(), date.to() + FIGURE_WITHIN);
        for (int i = Math.max(0, date.from() - FIGURE_WITHIN); i < high; i++) {
            if (figures[i] && !words.standBetween(i, date)) {
                return true;
            }
        }
        return false;
    }

    /// "In 1996 and 1997", "in 1996 and again in 1997": a year behind one of a refusal.
    private boolean isAnother(Date date, @Nullable Date before) {
        if (before == null || date.form() != DateForm.YEAR || date.from() - before.to() > AND_WITHIN) {
            return false;
        }
        boolean joined = false;
        for (int i = before.to(); i < date.from(); i++) {
            joined |= text.in(i, SmallWords.AND);
            if (text.stops(i)) {
                return false;
            }
        }
        return joined;
    }

    private Found claim(Date date, String area, String period, List<Mention> others) {
        int low = Math.max(text.sentenceStart(date.from()), date.from() - SPAN);
        int from = date.from();
        boolean since = false;
        for (int i = date.from() - 1; i >= low && !claimed[i]; i--) {
            since |= text.says(i, TimeWord.since);
            from = text.says(i, TimeWord.since) || words.pointBack(i) ? i : from;
        }
        var mentions = new ArrayList<Mention>(others);
        mentions.removeIf(Date.class::isInstance);
        mentions.add(date);
        return new Found(
                from,
                date.to(),
                ClaimType.date,
                "decertification_year",
                "",
                Amount.number(Years.number(DateRoles.yearOf(date)), "year", Qualifier.EXACTLY),
                area,
                since ? period : "year",
                mentions,
                null,
                "the words point back at a refusal of that year");
    }
}
