package org.majorslist.app.record;

import java.util.List;
import org.majorslist.register.Area;
import org.majorslist.register.Indicator;
import org.majorslist.register.Observation;
import org.majorslist.register.asof.AsOf;
import org.majorslist.register.asof.NotYetPublic;
import org.majorslist.register.asof.RevisionChain;

/// The figures of one indicator in one area that a command was asked for.
///
/// @param asOf the day whose knowledge counts
/// @param indicator the indicator
/// @param area the area
/// @param chains figures with a printing on record by the day
/// @param assumed figures that the release calendar says were out by the day
/// @param notYet figures of periods over by the day that were not yet public
/// @param untold how many more are on record later, of which nothing tells whether they were public by the day
record SeriesAsked(
        AsOf asOf,
        Indicator indicator,
        Area area,
        List<RevisionChain> chains,
        List<Observation> assumed,
        List<NotYetPublic> notYet,
        int untold) {
    SeriesAsked {
        chains = List.copyOf(chains);
        assumed = List.copyOf(assumed);
        notYet = List.copyOf(notYet);
    }

    boolean isEmpty() {
        return chains.isEmpty() && assumed.isEmpty();
    }
}
