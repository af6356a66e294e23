/// Trials of a fitted model: simulated effects beside published ones, and experiments that history made.
///
/// Start at [Trials], which runs them all; a [Trial] is one number over the members beside the range it must lie in.
///
/// Uses `fit`, `project`, `compare` and `sim`. Numbers such as B1 or D3 are those of the model's validation plan; what
/// came out stands in `content/models/colombia/README.md`.
@NullMarked
package org.majorslist.outlook.trial;

import org.jspecify.annotations.NullMarked;
