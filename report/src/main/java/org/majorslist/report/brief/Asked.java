package org.majorslist.report.brief;

import org.jspecify.annotations.Nullable;
import org.majorslist.register.Condition;
import org.majorslist.register.Observation;

/// What a determination asked or warned of, and the figures that tell what came of it.
///
/// @param condition what was asked
/// @param before the newest figure of a period that was over when it was decided; `null` if none is on record
/// @param since the newest figure of a period that ended later; `null` if none is on record
public record Asked(
        Condition condition,
        @Nullable Observation before,
        @Nullable Observation since) {}
