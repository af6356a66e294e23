/// The law: regimes, determinations, waivers and their effects, each with its citation.
///
/// Start at [LawBook]: open it on the folder `content/statutes`, describe a [Situation], and ask for
/// its [Effects] or for one [Query]. The rules themselves are DMN decision tables in that folder; the
/// shelf `rules` reads them, the shelf `catalogue` holds programmes, banks and waiver scopes.
///
/// Uses `measure`, FastCSV and a DMN engine. Words are those of the statute and of DMN 1.3.
@NullMarked
package org.majorslist.law;

import org.jspecify.annotations.NullMarked;
