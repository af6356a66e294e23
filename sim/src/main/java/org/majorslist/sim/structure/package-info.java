/// The structure of models: variables, links with polarity, feedback loops.
///
/// Start at [ModelStructure].
@NullMarked
package org.majorslist.sim.structure;

import org.jspecify.annotations.NullMarked;
