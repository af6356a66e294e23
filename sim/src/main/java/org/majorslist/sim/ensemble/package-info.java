/// Ensembles: a model run with the values of many members, and what is kept of it.
///
/// Start at [Ensemble]: it takes [Members] (a compiled model, or any function), a source of values such as
/// a `Sampler`, a [Conduct] (threads, limits, progress, cancelling) and [Collector]s: [SeriesCollector] keeps
/// every value, [BandCollector] quantiles only, [NonFiniteCollector] says what was not a number.
/// Results are the same to the last bit on any number of threads.
///
/// Uses the shelves `run` and `sample`.
@NullMarked
package org.majorslist.sim.ensemble;

import org.jspecify.annotations.NullMarked;
