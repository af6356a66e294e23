/// What the law says: a claim of it becomes a question to the room `law`, whose answer is the verdict.
///
/// Start at [Statutes][org.majorslist.check.statute.Statutes]. The tables legal-questions.csv and old-law.csv of
/// content/check say which question a phrase stands for, and of which law it is told.
///
/// Uses `words` and `weigh`, and the rooms `law` and `register`.
@NullMarked
package org.majorslist.check.statute;

import org.jspecify.annotations.NullMarked;
