/// Runs: what to run, one run, and ensembles in blocks.
///
/// Start at [CompiledModel]. One run: `model.run()` or `model.run(spec, values, seed)`. An ensemble: name the
/// inputs by [CompiledModel#getInput], make a [Batch] that says what to keep, and give [BatchRunner] one column
/// of values an input; it hands each finished [Block] to a [BlockSink]. Sampling and statistics are other shelves.
///
/// Words are those of XMILE 1.0 (DT is the time step); a member is one run of an ensemble.
@NullMarked
package org.majorslist.sim.run;

import org.jspecify.annotations.NullMarked;
