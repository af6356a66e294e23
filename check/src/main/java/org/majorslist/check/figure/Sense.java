package org.majorslist.check.figure;

/// What a bare number counts.
///
/// @param unit unit key
/// @param scale what the number is to be multiplied with: a million in "103 million and 38"
/// @param from the token at which the figure begins that it goes on with; -1 where a noun tells
record Sense(String unit, double scale, int from) {}
