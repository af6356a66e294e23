/// Which assumptions decide: screening, variance-based sensitivity, scenario discovery.
///
/// Start at [SobolIndices]. Each analysis is in two steps, so that the runs in between are anyone's: a plan
/// gives the members to run (`MemberSource`), and the outcomes, one number a member, give the result.
/// [MorrisScreening] is cheap and ranks many parameters; [SobolIndices] says what share of the variance each
/// explains; [ScenarioDiscovery] looks for the box of parameters in which something happens.
///
/// Uses the shelf `sample` and the JDK. Words are those of Saltelli and others, Global Sensitivity Analysis.
@NullMarked
package org.majorslist.sim.analyse;

import org.jspecify.annotations.NullMarked;
