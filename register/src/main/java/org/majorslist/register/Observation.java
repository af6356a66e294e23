package org.majorslist.register;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.majorslist.measure.PartialDate;
import org.majorslist.measure.Period;
import org.majorslist.measure.Quantity;

/// One figure as one publication stated it.
///
/// A revision is a new observation; nothing is overwritten.
///
/// @param indicator key of the indicator
/// @param area ISO 3166-1 code, `WLD`, `EUE`, or a department such as `CO-NSA`
/// @param period the days it describes
/// @param value the figure with its unit
/// @param measuredBy key of the measurer
/// @param publishedOn when this publication appeared, as far as known
/// @param publication whether that was the first printing of the figure
/// @param status the standing of the figure in this publication
/// @param coverage whether the period is complete
/// @param uncertaintyLow lower end of the stated interval, in the unit of the value; `null` if none was stated
/// @param uncertaintyHigh upper end of the stated interval; `null` if none was stated
/// @param sourceId source of the row
/// @param note what a reader must know; empty if nothing
public record Observation(
        String indicator,
        String area,
        Period period,
        Quantity value,
        String measuredBy,
        PartialDate publishedOn,
        Publication publication,
        Status status,
        Coverage coverage,
        @Nullable BigDecimal uncertaintyLow,
        @Nullable BigDecimal uncertaintyHigh,
        String sourceId,
        String note) {

    /// Refuses an interval with its ends in the wrong order.
    public Observation {
        if (uncertaintyLow != null && uncertaintyHigh != null && uncertaintyLow.compareTo(uncertaintyHigh) > 0) {
            throw new IllegalArgumentException(
                    "the uncertainty interval ends at " + uncertaintyHigh + ", below its start " + uncertaintyLow);
        }
    }

    /// What a date of publication proves.
    public enum Publication {
        /// The figure appeared for the first time.
        FIRST,
        /// A compilation repeated it: it was public by then, since when is not known from this row.
        REPRINT,
        /// The record does not say which of the two.
        UNKNOWN
    }

    /// The standing of a figure when it was published.
    public enum Status {
        /// Early, partial or leaked, to be replaced.
        PRELIMINARY,
        /// The first estimate, replaced since by a revision on record.
        FIRST,
        /// Given without reserve.
        FINAL,
        /// Replaces a figure printed before.
        REVISED
    }

    /// How much of the usual period the figure covers.
    public enum Coverage {
        /// All of it.
        FULL,
        /// A part: never compared with a full one.
        PART
    }
}
