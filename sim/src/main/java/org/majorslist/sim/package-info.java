/// System-dynamics models: read, check units, order, compile to bytecode, run.
///
/// Uses `measure` and the JDK only. Words (stock, flow, auxiliary, time step) are those of XMILE 1.0.
@NullMarked
package org.majorslist.sim;

import org.jspecify.annotations.NullMarked;
