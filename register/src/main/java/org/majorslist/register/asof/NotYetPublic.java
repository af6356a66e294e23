package org.majorslist.register.asof;

import java.time.LocalDate;
import org.majorslist.measure.PartialDate;
import org.majorslist.measure.Period;

/// A figure of a period that was over by the as-of day, but not yet published by then.
public sealed interface NotYetPublic {
    /// The days the figure describes.
    ///
    /// @return a period that ended on the as-of day or before
    Period period();

    /// Who measures it.
    ///
    /// @return key of the family of measurers
    String family();

    /// The release calendar says that the usual time of release was not over. Rests on no later row.
    ///
    /// @param period the days the figure describes
    /// @param family key of the family of measurers
    /// @param from first day of the usual time of release
    /// @param by last day of the usual time of release, after the as-of day
    record NotDueYet(Period period, String family, LocalDate from, LocalDate by) implements NotYetPublic {}

    /// No release rule speaks of it, but its very first printing is on record, and later than the as-of day.
    ///
    /// @param period the days the figure describes
    /// @param family key of the family of measurers
    /// @param on date of the first printing
    record FirstPrintedLater(Period period, String family, PartialDate on) implements NotYetPublic {}
}
