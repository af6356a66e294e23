package org.majorslist.report.brief;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.outlook.money.OptionsLawAndMoney;
import org.majorslist.register.Country;
import org.majorslist.register.Event;
import org.majorslist.register.Instrument;
import org.majorslist.register.Source;

/// One country's certification in one cycle, as it was known on a day.
///
/// @param country the country
/// @param cycle the cycle asked about
/// @param asOf the last day whose knowledge counts
/// @param dataVersion version of the data package
/// @param finding what the cycle decided on the country
/// @param later instruments of later cycles whose content is not on record
/// @param standing every cycle from the first on record to the newest known
/// @param evidence one entry an indicator that the record has for the country, the best measured first
/// @param inLaw what the finding does in law; `null` when there is no finding to ask the law about
/// @param options the options in law and dollars, as the outlook compares them; `null` where the law of the cycle knows
/// none
/// @param quoted published sums on assistance, recomputed
/// @param asks what the determination asked of the country or warned it of, with the figures that tell what came of it
/// @param timeline what happened in the 24 months before `asOf`, oldest first
/// @param gaps what the record does not have, in the words of a reader
/// @param sources every source a part of this brief names
public record Brief(
        Country country,
        int cycle,
        LocalDate asOf,
        String dataVersion,
        Finding finding,
        List<Instrument> later,
        Standing standing,
        List<Evidence> evidence,
        @Nullable InLaw inLaw,
        @Nullable OptionsLawAndMoney options,
        List<QuotedFigure> quoted,
        List<Asked> asks,
        List<Event> timeline,
        List<Gap> gaps,
        List<Source> sources) {
    /// Months the timeline reaches back.
    public static final int TIMELINE_MONTHS = 24;

    /// Copies the lists.
    public Brief {
        later = List.copyOf(later);
        evidence = List.copyOf(evidence);
        quoted = List.copyOf(quoted);
        asks = List.copyOf(asks);
        timeline = List.copyOf(timeline);
        gaps = List.copyOf(gaps);
        sources = List.copyOf(sources);
    }
}
