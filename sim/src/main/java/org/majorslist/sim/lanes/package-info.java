/// Lanes: 64 members side by side, one operation at a time over all of them.
///
/// Start at [LaneKernel]: [LaneWriter] turns the terms of a program into [Operation]s over rows of 64 numbers. The
/// operations are methods of [PlainOperations] or, where the JVM has the Vector API, of [VectorOperations]; they are
/// the same for every model, so that a model needs no code of its own and is fast from its first run on. Both give the
/// bits of the interpreter.
@NullMarked
package org.majorslist.sim.lanes;

import org.jspecify.annotations.NullMarked;
