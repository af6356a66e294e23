package org.majorslist.check.echo;

import java.util.List;
import org.majorslist.check.Amount;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Qualifier;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Mention;

/// Claims that tell how countries fared, where no row of a table writes them.
final class ToldStanding {
    /// The reason of a claim told by pointing back, before which words.
    static final String BY_ECHO = "standing-echoes.csv: ";

    private ToldStanding() {}

    /// A standing of the countries among the mentions.
    ///
    /// @param indicator `certification_status` or `certification_waiver`
    /// @param outcome how they fared, by the name of its [org.majorslist.check.mark.VerdictWords.Outcome]
    /// @param why how it was read
    static Found of(int from, int to, String indicator, String outcome, List<Mention> mentions, String why) {
        return new Found(
                from,
                to,
                ClaimType.status,
                indicator,
                "",
                Amount.word(outcome, "", Qualifier.EXACTLY),
                "place",
                "decision",
                mentions,
                null,
                why);
    }

    /// A number of countries that fared so.
    ///
    /// @param indicator what counts them, such as `decertified_count`
    /// @param why how it was read
    static Found count(int from, Mention.Figure number, String indicator, String why) {
        return new Found(
                from,
                number.to(),
                ClaimType.quantity,
                indicator,
                "",
                Amount.number(number.value(), "countries", Qualifier.EXACTLY),
                "WLD",
                "decision-year",
                List.of(number),
                null,
                why);
    }
}
