/// The model as its file declares it: variables, dimensions, modules, macros, units.
///
/// Start at [StockFlowModel]. Nothing here is computed; equations are still text.
///
/// Words (stock, flow, auxiliary, conveyor, queue, graphical function, module, macro) are those of XMILE 1.0.
@NullMarked
package org.majorslist.sim.model;

import org.jspecify.annotations.NullMarked;
