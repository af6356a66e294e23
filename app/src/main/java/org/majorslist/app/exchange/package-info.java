/// Commands that bring the record out and data in: `query`, `data export`, `data import`, `data package`.
///
/// Start at [QueryCommand]; each command says what to do, the shelves of `register` do it.
@NullMarked
package org.majorslist.app.exchange;

import org.jspecify.annotations.NullMarked;
