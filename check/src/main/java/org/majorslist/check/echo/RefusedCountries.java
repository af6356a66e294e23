package org.majorslist.check.echo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.link.CountryInFocus;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.period.DecisionDays;
import org.majorslist.check.period.Refusals;

/// Of which country a year of refusal is told, and what the record has of its refusals.
///
/// @param text the marked text
/// @param decisions the days decisions on countries were taken
/// @param published the day of the text
/// @param focus the country the text is about
record RefusedCountries(Marked text, DecisionDays decisions, LocalDate published, CountryInFocus focus) {
    /// A year so far from that of a refusal may be meant for it.
    static final int YEARS_OFF = 5;

    /// The row of refusals that a year belongs to; `null` if it belongs to none.
    @Nullable
    Refusals row(String country, int year) {
        return decisions.refusals(country, published).stream()
                .filter(row -> row.has(year))
                .findFirst()
                .orElse(null);
    }

    /// Whether a country was refused at all.
    boolean isEverRefused(String country) {
        return !decisions.refusals(country, published).isEmpty();
    }

    /// Whether a year lies so near the first refusal of a country that it may be meant for it.
    boolean isNearFirst(String country, int year) {
        return decisions.refusals(country, published).stream()
                .limit(1)
                .anyMatch(row -> Math.abs(row.first() - year) <= YEARS_OFF);
    }

    /// The country named nearest before a date, or else behind it. Where none is named, the one in focus; or the main
    /// one of the text, if only of that a row of refusals begins or ends in the year.
    ///
    /// @param low first token looked at
    /// @param high behind the last
    String meant(Date date, int low, int high, int year) {
        for (int i = date.from() - 1; i >= low; i--) {
            String code = at(i);
            if (!code.isEmpty()) {
                return code;
            }
        }
        for (int i = date.to(); i < high; i++) {
            String code = at(i);
            if (!code.isEmpty()) {
                return code;
            }
        }
        String before = focus.before(date.from());
        return !turns(before, year) && turns(focus.main(), year) ? focus.main() : before;
    }

    private boolean turns(String country, int year) {
        Refusals row = row(country, year);
        return row != null && row.turnsIn(year);
    }

    private String at(int i) {
        Mention.Places place = text.place(i);
        String code =
                place == null || place.codes().isEmpty() ? "" : place.codes().getFirst();
        return CountryInFocus.country(code) ? code : "";
    }
}
