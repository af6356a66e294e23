/// The commands that run a model many times: `ensemble`, `sensitivity`, `discover`, `calibrate`.
///
/// Start at [EnsembleCommand]. What the four share (model, priors, seed, threads, limits) is [ManyRuns].
///
/// Uses `sim` and the console.
@NullMarked
package org.majorslist.app.ensemble;

import org.jspecify.annotations.NullMarked;
