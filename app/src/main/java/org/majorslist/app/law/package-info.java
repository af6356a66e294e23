/// Commands on the law: effects, explanations, cases, amendments, calendar, history, open questions.
///
/// Start at [LawCommand]. [RecordedSituation] joins record and law: it turns a determination into the
/// facts the law asks for.
@NullMarked
package org.majorslist.app.law;

import org.jspecify.annotations.NullMarked;
