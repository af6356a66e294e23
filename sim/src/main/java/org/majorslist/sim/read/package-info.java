/// From a model file to a [org.majorslist.sim.model.StockFlowModel].
///
/// Start at [Xmile]. Files are hostile: size, depth and the number of elements are bounded, there are no entities
/// but the five of XML, and DOCTYPE is refused. What is mended on reading is told in the model's remarks.
@NullMarked
package org.majorslist.sim.read;

import org.jspecify.annotations.NullMarked;
