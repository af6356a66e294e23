package org.majorslist.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the law says about one query in one situation.
///
/// @param query what was asked
/// @param label the name of the programme, bank or measure
/// @param result the answer
/// @param assistanceClass where the programme stands in the definition; `null` for banks and trade
/// @param rule id of the rule that decided, such as `706-aid-13`
/// @param citations the paragraphs that decide, the deciding one first
/// @param confidence how sure the encoding is
/// @param disputed whether an official reading contradicts the answer
/// @param readings the readings in conflict where a rule rests on an open question; empty where all lead to the same
/// answer
/// @param reason why, as full sentences
public record Effect(
        Query query,
        Wording label,
        Result result,
        @Nullable AssistanceClass assistanceClass,
        String rule,
        List<Citation> citations,
        Confidence confidence,
        boolean disputed,
        List<Reading> readings,
        Wording reason) {
    /// Copies the lists and refuses an answer without a source.
    public Effect {
        citations = List.copyOf(citations);
        readings = List.copyOf(readings);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("Effect " + query.text() + " has no citation.");
        }
    }

    /// All citations on one line.
    ///
    /// @return such as `FRAA 706(3); FAA 481(e)(4)(B)`
    public String citationText() {
        return String.join("; ", citations.stream().map(Citation::text).toList());
    }
}
