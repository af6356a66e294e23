package org.majorslist.check.link;

import org.majorslist.check.words.IndicatorRule;

/// An indicator with how well it fits.
///
/// @param rule the rule that fits, with its indicator
/// @param score how well it fits, above 0; of two choices the higher is the better
public record IndicatorChoice(IndicatorRule rule, double score) {}
