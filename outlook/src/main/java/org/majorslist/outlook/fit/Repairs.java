package org.majorslist.outlook.fit;

/// Which repairs of the model are in force; each can be judged with and without.
///
/// @param reachLimit ground crews reach only part of the crop in a year
/// @param drives random walks stand for what the equations do not explain
/// @param anchored coca area is set to the newest census at the origin of a forecast
/// @param inputError reported eradication is known within 15 percent only
/// @param moments published costs per kilogram enter the fit as soft figures
/// @param margins margins down the chain are sums of dollars, and stores do not push out shipments
public record Repairs(
        boolean reachLimit, boolean drives, boolean anchored, boolean inputError, boolean moments, boolean margins) {
    /// The repairs that the rolling origins bear out; see ADR 0052.
    public static final Repairs ACCEPTED = new Repairs(true, true, true, false, false, false);

    /// The model as first designed.
    public static final Repairs NONE = new Repairs(false, false, false, false, false, false);
}
