package org.majorslist.law.catalogue;

import java.util.List;
import org.majorslist.law.Reading;
import org.majorslist.law.Wording;

/// A question of law that the texts do not settle.
///
/// @param id such as `Q6`
/// @param weight `A` changes answers, `B` changes history or edge cases
/// @param question in both languages
/// @param readings those in conflict
/// @param encoded which way the tables go, in both languages
/// @param nextStep what would settle it, in both languages
public record OpenQuestion(
        String id, String weight, Wording question, List<Reading> readings, Wording encoded, Wording nextStep) {
    /// Copies the list.
    public OpenQuestion {
        readings = List.copyOf(readings);
    }
}
