/// The interpreter: slow on purpose, the yardstick every compiled model is compared with, bit by bit.
///
/// Start at [ModelInterpreter].
@NullMarked
package org.majorslist.sim.interpret;

import org.jspecify.annotations.NullMarked;
