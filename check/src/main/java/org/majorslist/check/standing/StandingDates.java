package org.majorslist.check.standing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.ClaimType;
import org.majorslist.check.mark.ClauseWords;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.TimeWord;
import org.majorslist.check.words.WordList;

/// Standings told for when they began: "on the blacklist since 2005", "calificada sin tacha desde 1999", "refused for
/// the first time in 2008", "not faulted since 2016".
public final class StandingDates {
    private static final int DATE_WITHIN = 8;
    private static final int FIRST_WITHIN = 4;
    private static final int SINCE_WITHIN = 3;

    private static final ListedWords BETWEEN = ListedWords.named("standing_dates.between");
    private static final WordList FIRST = WordList.of("first", "primera", "primero");
    private static final ListedWords LEAST = ListedWords.named("standing_dates.least");

    private static final ListedWords OFF = ListedWords.named("standing_dates.off");

    private final Marked text;
    private final ClauseWords clauses;

    /// Over one marked text.
    ///
    /// @param text the marked text
    public StandingDates(Marked text) {
        this.text = text;
        clauses = new ClauseWords(text);
    }

    /// The claims, those that tell a beginning as dates.
    ///
    /// @param told the claims told so far, in the order of the text
    /// @return the claims, in the same order
    public List<Found> of(List<Found> told) {
        var all = new ArrayList<Found>(told.size());
        for (Found found : told) {
            if (isNeverOff(found)) {
                all.add(found.at("since-year"));
                continue;
            }
            boolean standing =
                    found.type() == ClaimType.status && found.indicator().equals("certification_status");
            Found dated = standing ? dated(found, told) : null;
            all.add(dated == null ? found : dated);
        }
        return all;
    }

    /// "Has never been off the blacklist since 2005" was on it each year.
    private boolean isNeverOff(Found found) {
        return found.type() == ClaimType.date
                && found.indicator().equals("decertification_year")
                && found.period().equals("year")
                && clauses.denied(found.from(), found.to()) >= 0
                && clauses.any(found.from(), found.to(), OFF);
    }

    private @Nullable Found dated(Found standing, List<Found> told) {
        Mention.Date date = behind(standing);
        if (date == null || taken(date, standing, told)) {
            return null;
        }
        boolean since = since(date);
        boolean first = first(standing, date);
        boolean refused = standing.amount().word().equals("decertified");
        boolean certified = standing.amount().word().equals("certified");
        if (since && !first && (refused || certified)) {
            return date(standing, refused ? "decertification_year" : "recertification_year", date, "since-year");
        }
        return !since && first && refused ? date(standing, "decertification_year", date, "year") : null;
    }

    /// "Has not been faulted since 2016": the year of the last refusal.
    ///
    /// @param from first token of the denied standing
    /// @param to behind its last
    /// @param standing the standing that is denied
    /// @param refused whether it is a good one: "has not been certified since 2005" was refused since then
    /// @return the claim; `null` if no year is told
    @Nullable
    public Found last(int from, int to, Found standing, boolean refused) {
        for (int i = Math.max(text.sentenceStart(from), from - SINCE_WITHIN); i < text.sentenceEnd(from); i++) {
            Mention.Date date = text.date(i);
            if (date != null && written(date) && since(date) && i <= to + SINCE_WITHIN && !goesBack(date, from)) {
                return date(standing, "decertification_year", date, refused ? "since-year" : "year");
            }
        }
        return null;
    }

    /// "Burma since 1989, and Afghanistan has not passed since 1994": the first date is of what stands before it.
    private boolean goesBack(Mention.Date date, int from) {
        int behind = text.reads(date.to(), ",") ? date.to() + 1 : date.to();
        return date.to() <= from && text.in(behind, SmallWords.AND);
    }

    private Found date(Found standing, String indicator, Mention.Date date, String period) {
        var mentions = new ArrayList<Mention>(standing.mentions());
        mentions.removeIf(mention -> mention instanceof Mention.Date);
        int from = Math.min(standing.from(), date.from());
        int to = Math.max(standing.to(), date.to());
        return StandingYear.of(from, to, indicator, date, period, mentions, standing.why());
    }

    /// The date a standing is told for: at its end, or behind it with light words between.
    private Mention.@Nullable Date behind(Found standing) {
        int end = Math.min(text.sentenceEnd(standing.from()), standing.to() + DATE_WITHIN);
        for (int i = Math.max(standing.from(), standing.to() - 3); i < end; i++) {
            Mention.Date date = text.date(i);
            if (date != null) {
                return written(date) ? date : null;
            }
            if (i >= standing.to() && !text.in(i, BETWEEN)) {
                return null;
            }
        }
        return null;
    }

    private static boolean written(Mention.Date date) {
        boolean form = date.form() == DateForm.YEAR || date.form() == DateForm.MONTH || date.form() == DateForm.DAY;
        return form && StandingYear.has(date);
    }

    private boolean since(Mention.Date date) {
        for (int i = date.from() - 1; i >= Math.max(text.sentenceStart(date.from()), date.from() - SINCE_WITHIN); i--) {
            if (text.says(i, TimeWord.since)) {
                return true;
            }
            if (!text.in(i, LEAST)) {
                return false;
            }
        }
        return false;
    }

    private boolean first(Found standing, Mention.Date date) {
        int low = Math.max(text.sentenceStart(standing.from()), standing.from() - FIRST_WITHIN);
        for (int i = low; i < date.from(); i++) {
            if (text.in(i, FIRST)) {
                return true;
            }
        }
        return false;
    }

    /// Whether another claim tells that date already.
    private static boolean taken(Mention.Date date, Found standing, List<Found> told) {
        for (Found other : told) {
            boolean has = !other.equals(standing) && other.from() <= date.from() && date.to() <= other.to();
            if (has) {
                return true;
            }
        }
        return false;
    }
}
