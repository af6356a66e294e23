package org.majorslist.register.precedent;

/// A past determination that resembles a given one.
///
/// @param features the past determination, described
/// @param similarity how alike the two are
/// @param cycles how many cycles in a row the country had this outcome, this one among them
/// @param aftermath what followed it
public record Precedent(Features features, Similarity similarity, int cycles, Aftermath aftermath) {}
