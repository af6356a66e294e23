/// Judging: each claim against the record and the law, by published rules.
///
/// Start at [Judge]; a [Sitting] hears the claims of one article. `OneReading` takes a claim as it is read to the shelf
/// that knows of it, `BestReading` tries the readings its words allow, and changes, multiples and shares left open are
/// judged by the figures told beside them. Every verdict names the rows or paragraphs it rests on.
///
/// Uses `event` and `group`, whose questions the record answers, the shelves of judging `weigh`, `row`, `level`,
/// `change`, `aid`, `decision`, `happening` and `statute`, and the rooms `register` and `law`.
@NullMarked
package org.majorslist.check.judge;

import org.jspecify.annotations.NullMarked;
