package org.majorslist.check;

/// A claim with its verdict.
///
/// @param claim the claim
/// @param verdict the verdict
public record Judged(Claim claim, Verdict verdict) {}
