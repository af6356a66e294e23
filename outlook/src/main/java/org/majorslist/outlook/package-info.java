/// The policy options of one decision, compared: law, money and projected outcomes.
///
/// Uses `register`, `law` and `sim`.
@NullMarked
package org.majorslist.outlook;

import org.jspecify.annotations.NullMarked;
