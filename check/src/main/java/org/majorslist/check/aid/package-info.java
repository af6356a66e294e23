/// Money: what the United States gave, by every accounting basis on record.
///
/// Start at [Ledger][org.majorslist.check.aid.Ledger].
///
/// Uses `weigh` and `change`, and the rooms `register` and `law`, whose catalogue names the accounts.
@NullMarked
package org.majorslist.check.aid;

import org.jspecify.annotations.NullMarked;
