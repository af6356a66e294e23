package org.majorslist.check.standing;

import java.util.List;
import org.majorslist.check.Amount;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Qualifier;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Mention;

/// Claims that tell the year of a standing.
public final class StandingYear {
    private static final int YEAR = 4; // characters of a year

    private StandingYear() {}

    /// Whether a period begins with a year in four digits, as that of a date read as a year must.
    ///
    /// @param date the date
    /// @return true if it does
    public static boolean has(Mention.Date date) {
        return date.period().length() >= YEAR;
    }

    /// The year of a date as a claim.
    ///
    /// @param from the first token
    /// @param to behind the last token
    /// @param indicator the key of the claim's indicator
    /// @param date the date, which [#has] a year
    /// @param period the period, as claims write it
    /// @param mentions what the claim rests on; the date is added
    /// @param why how it was read
    /// @return the claim
    public static Found of(
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
