/// From a text to its checkable claims, and from each claim to a verdict with its evidence.
///
/// Uses `register` and `law`.
@NullMarked
package org.majorslist.check;

import org.jspecify.annotations.NullMarked;
