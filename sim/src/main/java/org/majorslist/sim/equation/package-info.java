/// Equations: from text to a tree.
///
/// Start at [EquationParser]; the tree is [Expression]. Names are not looked up here.
///
/// The grammar is that of XMILE 1.0, section 3.3, with what vendors write beside it: `//`, `==`, `&&`, names of
/// several words.
@NullMarked
package org.majorslist.sim.equation;

import org.jspecify.annotations.NullMarked;
