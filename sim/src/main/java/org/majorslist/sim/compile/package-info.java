/// From a program to code the JVM runs.
///
/// Start at [ModelCompiler].
@NullMarked
package org.majorslist.sim.compile;

import org.jspecify.annotations.NullMarked;
