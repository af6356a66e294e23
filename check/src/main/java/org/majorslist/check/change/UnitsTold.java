package org.majorslist.check.change;

import java.util.List;
import org.majorslist.check.row.Series;
import org.majorslist.check.weigh.Facts;
import org.majorslist.check.weigh.Telling;

/// In which unit a change is worked out of something the record both weighs and measures, such as opium: that of which
/// the sentence tells, else each of them.
///
/// @param series the rows of the record
/// @param facts the tables that say where a claim is judged
record UnitsTold(Series series, Facts facts) {
    /// The units, such as `ha`; one where all rows have it.
    ///
    /// @param sentence what the sentence says
    /// @param keys the indicators of the record, at least one
    List<String> of(String sentence, List<String> keys) {
        List<String> units = keys.stream().map(series::unitOf).distinct().toList();
        if (units.size() == 1) {
            return units;
        }
        boolean weight = facts.tell(sentence, Telling.weight);
        boolean surface = facts.tell(sentence, Telling.surface);
        String told = weight == surface ? "" : weight ? "t" : "ha";
        return units.contains(told) ? List.of(told) : units;
    }
}
