/// Cases of law as text: a situation, a query, the expected answer, one a line.
///
/// Start at [CaseFile]; [CaseRun] runs what it read. The format is that of the `cases.csv` beside each
/// rule file.
///
/// Uses `measure` and FastCSV.
@NullMarked
package org.majorslist.law.cases;

import org.jspecify.annotations.NullMarked;
