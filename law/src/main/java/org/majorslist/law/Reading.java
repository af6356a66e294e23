package org.majorslist.law;

/// One way to read the law where it is not settled.
///
/// @param heldBy who reads it so, in both languages
/// @param says what follows from it, in both languages
public record Reading(Wording heldBy, Wording says) {}
