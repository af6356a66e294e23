/// Figures: from a number in the text to a claim with a measure, a change, a share or a count of countries.
///
/// Start at [FigureClaims][org.majorslist.check.figure.FigureClaims], which puts one claim together;
/// [ClaimMaker][org.majorslist.check.figure.ClaimMaker] links it to speaker, area and period. A figure whose noun
/// stands in the words before ("from 230,000 to 253,000") is told by
/// [Continued][org.majorslist.check.figure.Continued], a
/// movement from one level to another by `Change`.
///
/// Uses `words`, `mark`, `link` and `period`. Knows nothing of decisions on countries: that is the shelf `standing`.
@NullMarked
package org.majorslist.check.figure;

import org.jspecify.annotations.NullMarked;
