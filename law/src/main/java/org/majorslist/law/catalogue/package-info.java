/// The catalogues of `content/statutes/catalogue`: programmes, accounts, banks, trade measures, scopes.
///
/// Start at [Catalogue]. What a programme is in law is its authority (act and provision), never the
/// name of its account; accounts of the ledger point to programmes.
///
/// Uses `measure` and FastCSV.
@NullMarked
package org.majorslist.law.catalogue;

import org.jspecify.annotations.NullMarked;
