/// Programs: models flattened to numbered numbers and pure terms, in the order in which they are computed.
///
/// Start at [Program] and [Term]; `ModelLowering` makes them. Interpreter and compiler both run a program and share
/// [Arithmetic], [RunState] and [Table], so that their results have the same bits.
@NullMarked
package org.majorslist.sim.program;

import org.jspecify.annotations.NullMarked;
