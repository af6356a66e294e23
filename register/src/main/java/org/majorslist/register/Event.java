package org.majorslist.register;

import java.util.List;
import org.majorslist.measure.PartialDate;

/// Something that happened, bearing on relations or on drug control.
///
/// @param id its key
/// @param date when it began
/// @param until when it ended; equal to `date` for an event of one date
/// @param kind such as determination, aid, law, attack
/// @param countries ISO 3166-1 codes of the countries it concerns
/// @param actor who acted; empty if nobody is named
/// @param target on whom or what; empty if nobody
/// @param summary what happened, in our words
/// @param sourceId source of the row
public record Event(
        String id,
        PartialDate date,
        PartialDate until,
        String kind,
        List<String> countries,
        String actor,
        String target,
        String summary,
        String sourceId) {
    /// Copies the countries.
    public Event {
        countries = List.copyOf(countries);
    }
}
