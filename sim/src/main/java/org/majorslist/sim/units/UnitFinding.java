package org.majorslist.sim.units;

/// Units of an equation that do not fit.
///
/// @param variable the variable, as people read it
/// @param line line of the file
/// @param what what does not fit
/// @param because the chain of reasoning: which name has which unit
public record UnitFinding(String variable, int line, String what, String because) {}
