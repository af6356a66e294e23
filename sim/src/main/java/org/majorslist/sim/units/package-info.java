/// Units of models: what equations give, what variables declare, and where the two do not fit.
///
/// Start at [UnitCheck]. Units are those of XMILE 1.0, section 2.3; a model defines its own, with aliases.
@NullMarked
package org.majorslist.sim.units;

import org.jspecify.annotations.NullMarked;
