package org.majorslist.check.find;

import java.util.List;
import org.majorslist.check.Amount;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Qualifier;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Mention;

/// Claims that tell the year of a standing.
final class StandingYear {
    private static final int YEAR = 4; // characters of a year

    private StandingYear() {}

    /// Whether a period begins with a year in four digits, as that of a date read as a year must.
    static boolean has(Mention.Date date) {
        return date.period().length() >= YEAR;
    }

    /// The year of a date as a claim.
    ///
    /// @param date the date, which [#has] a year
    /// @param mentions what the claim rests on; the date is added
    /// @param why how it was read
    static Found of(
            int from, int to, String indicator, Mention.Date date, String period, List<Mention> mentions, String why) {
        mentions.add(date);
        return new Found(
                from,
                to,
                ClaimType.date,
                indicator,
                "",
                Amount.number(Integer.parseInt(date.period().substring(0, YEAR)), "year", Qualifier.EXACTLY),
                "place",
                period,
                List.copyOf(mentions),
                null,
                why);
    }
}
