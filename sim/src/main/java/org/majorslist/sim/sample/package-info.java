/// Sampling: what is uncertain, and the members drawn from it.
///
/// Start at [PriorsFile], which reads a table of [Prior]s, then [Sampler], which turns them and a
/// [Design] into the inputs of member 0, 1, 2, …. Everything random comes from [RandomStream], a
/// counter-based generator: member k is the same on any number of threads, in any block, anywhere.
///
/// Uses `measure`, the JDK and Hipparchus (normal and beta distributions, Joe and Kuo's numbers).
/// Words (prior, quantile, Latin hypercube, copula) are those of statistics.
@NullMarked
package org.majorslist.sim.sample;

import org.jspecify.annotations.NullMarked;
