/// Benchmarks of the simulation engine.
///
/// Start at [EnsembleBench]. The peer is `bench/sim/kernels.c`, written by hand with members side by side.
@NullMarked
package org.majorslist.bench.sim;

import org.jspecify.annotations.NullMarked;
