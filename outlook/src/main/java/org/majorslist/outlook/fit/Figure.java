package org.majorslist.outlook.fit;

import org.majorslist.outlook.scenario.Target;

/// One figure to fit: a target in one year.
///
/// @param target the target
/// @param year calendar year
/// @param value the figure, above 0
record Figure(Target target, int year, double value) {}
