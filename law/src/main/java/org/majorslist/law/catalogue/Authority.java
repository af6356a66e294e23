package org.majorslist.law.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The legal authority under which a programme spends, for a span of days.
///
/// @param act the statute, in the words of the coverage table, such as `FAA`
/// @param part its part, such as `I`, or `none`
/// @param provision chapter or section, such as `I-8`, or `none`
/// @param purpose what the authority itself is for, or `none`
/// @param commodity what is delivered, or `none`
/// @param channel through whom, or `none`
/// @param allocatedBySection653 whether the section 653 report allocates the money
/// @param moneyOfFy2002Act whether the fiscal year 2002 act appropriated it: `yes`, `no`, `unknown`
/// @param from first day of the authority; `null` when it is as old as the certification law
/// @param until last day; `null` while it lasts
public record Authority(
        String act,
        String part,
        String provision,
        String purpose,
        String commodity,
        String channel,
        boolean allocatedBySection653,
        String moneyOfFy2002Act,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    /// Whether the authority held on a day.
    ///
    /// @param day the day
    /// @return true within its span
    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
