/// The options of one country and cycle side by side in law and in dollars; works for every country of the record.
///
/// Start at [LawAndMoney]: it picks the newest ledger year that one source states by account, asks the law for
/// the share of each account that goes on under each [PolicyChoice], and multiplies. Amounts of different sources,
/// measures or prices are never added.
///
/// Uses `register` and `law`. Words (account, obligated, appropriated, designation, waiver) are those of the budget
/// and of the statute.
@NullMarked
package org.majorslist.outlook.money;

import org.jspecify.annotations.NullMarked;
