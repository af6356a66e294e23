/// Comparison of options under deep uncertainty: spreads, paired differences, regret, robustness, what decides.
///
/// Start at [Comparison]. A sign is stated only if [Difference#AGREEMENT] of the members agree; else the answer is
/// undetermined. [Regrets] and [Robustness] judge options, [Drivers] and [Conditions] find the assumptions that
/// decide, [RankStability] says whether the order of options survives other model structures.
///
/// Uses `project`, `scenario` and `sim`. Words (regret, satisficing, scenario discovery) are those of decision making
/// under deep uncertainty (Lempert and others).
@NullMarked
package org.majorslist.outlook.compare;

import org.jspecify.annotations.NullMarked;
