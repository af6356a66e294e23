/// Commands that run models: `simulate` for one run.
///
/// Start at [SimulateCommand]. The work is done by the room `sim`; here are words, files and printing.
@NullMarked
package org.majorslist.app.simulation;

import org.jspecify.annotations.NullMarked;
