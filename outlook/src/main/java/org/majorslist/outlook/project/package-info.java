/// Projections: every option under the same assumptions.
///
/// Start at [Projector]: it takes fitted members, [OptionInputs] from law and ledger, and runs one ensemble an option
/// on the compiled model with common random numbers; the result is a [Projection].
///
/// Uses `law`, `register` and `sim`. A member is one set of assumptions; all options see the same members.
@NullMarked
package org.majorslist.outlook.project;

import org.jspecify.annotations.NullMarked;
