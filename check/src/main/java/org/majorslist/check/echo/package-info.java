/// What a text says again in other words: "so was Bolivia", "the other four", "that penalty", "as in 1997".
///
/// Start at [StandingEchoes][org.majorslist.check.echo.StandingEchoes], which tells a standing anew for another country
/// or year, and at [CountEchoes][org.majorslist.check.echo.CountEchoes], which counts those told of before.
///
/// Uses `words`, `mark`, `link`, `period`, `event`, `group` and `standing`.
@NullMarked
package org.majorslist.check.echo;

import org.jspecify.annotations.NullMarked;
