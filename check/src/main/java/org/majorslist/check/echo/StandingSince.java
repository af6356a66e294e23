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
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.TimeWord;

/// Since when a country has been refused, told in words no rule reads: "Bolivia, an outcast since 2008", "carga con ese
/// sambenito desde 2005".
///
/// The record decides. The year its refusals in a row began needs only a word that may tell them; another
/// year needs a word for a refusal beside it, and must lie so near such a beginning that it is meant for it.
public final class StandingSince {
    private static final int WITHIN = 14;
    private static final int SINCE_WITHIN = 3;
    private static final int SPAN = 6;
    private static final int BEHIND = 3;
    private static final int BEFORE = 30;
    private static final String REFUSED = "decertify";
    private static final ListedWords TELLS = ListedWords.named("standing_since.tells");
    private static final ListedWords MAY_TELL = ListedWords.named("standing_since.may_tell");

    private final Marked text;
    private final DecisionDays decisions;
    private final LocalDate published;
    private final CountryInFocus focus;
    private final String[] notClaims;
    private final OtherCases others;
    private final boolean[] claimed;

    /// A country before a date; no token where the sentence names none.
    private record Named(String code, int at) {}

    /// Over one marked text.
    ///
    /// @param text the marked text
    /// @param decisions the days decisions on countries were taken
    /// @param published the day of the text
    /// @param focus the country the text is about
    /// @param notClaims the words of content/check/not-claims.csv that lead to no claim
    public StandingSince(
            Marked text, DecisionDays decisions, LocalDate published, CountryInFocus focus, String[] notClaims) {
        this.text = text;
        this.decisions = decisions;
        this.published = published;
        this.focus = focus;
        this.notClaims = notClaims;
        others = new OtherCases(text);
        claimed = new boolean[text.size()];
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
            if (!isWaiver(one)) {
                Arrays.fill(claimed, one.from(), one.to(), true);
            }
            one.mentions().stream()
                    .filter(Date.class::isInstance)
                    .forEach(date -> Arrays.fill(claimed, date.from(), date.to(), true));
        }
        int[] ends = told(found);
        var all = new ArrayList<Found>();
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            int told = ends[sentence];
            for (Date date : text.datesOf(sentence)) {
                Found since = isFree(date) ? since(date, told) : null;
                if (since != null) {
                    all.add(since);
                    told = since.to();
                }
            }
        }
        return all;
    }

    /// "Venezuela, an outcast since 2005, kept its aid": a waiver, about words that tell another thing.
    private static boolean isWaiver(Found found) {
        return found.indicator().equals("certification_waiver");
    }

    /// For each sentence, behind the last claim that tells since when a country is refused; -1 if none does.
    private int[] told(List<Found> found) {
        var told = new int[text.sentences()];
        Arrays.fill(told, -1);
        for (Found one : found) {
            boolean since = one.indicator().equals("decertification_year")
                    && one.period().startsWith("since");
            int sentence = text.sentence(one.from());
            told[sentence] = since ? Math.max(told[sentence], one.to()) : told[sentence];
        }
        return told;
    }

    private boolean isFree(Date date) {
        return date.form() == DateForm.YEAR
                && Years.is(date.period())
                && !claimed[date.from()]
                && notClaims[date.from()].isEmpty();
    }

    private @Nullable Found since(Date date, int told) {
        int since = sinceBefore(date);
        int year = Years.number(date.period());
        if (since < 0 || year >= published.getYear()) {
            return null;
        }
        int low = low(since);
        Named named = country(low, since, date);
        List<Refusals> rows =
                CountryInFocus.country(named.code()) ? decisions.refusals(named.code(), published) : List.of();
        if (rows.isEmpty() || others.around(date.from()) || isTold(Math.max(low, named.at()), since)) {
            return null;
        }
        int from = Math.max(low, named.at());
        int sure = last(from, since, date, TELLS);
        boolean begins = rows.getLast().first() == year;
        boolean goesOn = told >= 0 && told <= since && named.at() >= told;
        boolean meant = begins
                ? sure >= 0 || goesOn || (last(from, since, date, MAY_TELL) >= 0 && tellsRefusal(date))
                : named.at() >= 0 && (goesOn || sure >= 0) && mayMean(rows, year);
        return meant ? claim(goesOn ? named.at() : spanFrom(sure, since), date, named.code()) : null;
    }

    /// "Found to have failed demonstrably each year since 2008": another claim stands before "since", whose
    /// time the year is.
    private boolean isTold(int from, int since) {
        for (int i = from; i < since; i++) {
            if (claimed[i]) {
                return true;
            }
        }
        return false;
    }

    /// Whether a year begins a row of refusals, or lies near one that begins the last.
    private static boolean mayMean(List<Refusals> rows, int year) {
        return rows.stream().anyMatch(row -> row.first() == year)
                || Math.abs(rows.getLast().first() - year) <= RefusedCountries.YEARS_OFF;
    }

    /// Where the "since" of a date stands; -1 if it has none.
    private int sinceBefore(Date date) {
        for (int i = date.from() - 1; i >= Math.max(text.sentenceStart(date.from()), date.from() - SINCE_WITHIN); i--) {
            if (text.says(i, TimeWord.since)) {
                return i;
            }
        }
        return -1;
    }

    /// The first token the words of a date may stand at: not across a stop or another date.
    private int low(int since) {
        int least = Math.max(text.sentenceStart(since), since - WITHIN);
        int i = since;
        while (i > least && !text.stops(i - 1) && text.date(i - 1) == null) {
            i--;
        }
        return i;
    }

    private Named country(int low, int since, Date date) {
        for (int i = since - 1; i >= low; i--) {
            Mention.Places named = text.place(i);
            Mention.Places place = named == null ? text.unnamed(i) : named;
            if (place != null) {
                return new Named(place.codes().size() == 1 ? place.codes().getFirst() : "", place.from());
            }
        }
        return new Named(focus.before(date.from()), -1);
    }

    /// The last of some words before "since", or just behind the date; -1 if none stands there, or a figure stands
    /// between.
    private int last(int low, int since, Date date, ListedWords words) {
        for (int i = since - 1; i >= low; i--) {
            if (text.quantity(i) != null && text.date(i) == null) {
                return -1;
            }
            if (text.in(i, words)) {
                return i;
            }
        }
        int high = Math.min(text.sentenceEnd(since), date.to() + BEHIND);
        for (int i = date.to(); i < high && !text.stops(i); i++) {
            if (text.in(i, words)) {
                return i;
            }
        }
        return -1;
    }

    /// Whether the sentence of a date or the one before tells a refusal, or words just before.
    private boolean tellsRefusal(Date date) {
        int sentence = text.sentence(date.from());
        boolean tells = text.speaksOf(sentence, REFUSED) || (sentence > 0 && text.speaksOf(sentence - 1, REFUSED));
        for (int i = date.from() - 1; i >= Math.max(0, date.from() - BEFORE) && !tells; i--) {
            tells = text.in(i, TELLS);
        }
        return tells;
    }

    private static int spanFrom(int sure, int since) {
        return sure >= 0 && sure < since && since - sure <= SPAN ? sure : since;
    }

    private static Found claim(int from, Date date, String country) {
        return new Found(
                from,
                date.to(),
                ClaimType.date,
                "decertification_year",
                "",
                Amount.number(Years.number(date.period()), "year", Qualifier.EXACTLY),
                country,
                "since-year",
                List.of(date),
                null,
                "since when a country is refused, as the record may have it");
    }
}
