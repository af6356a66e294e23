/// Documents: briefs as terminal text, HTML, PDF, Markdown and JSON.
///
/// Uses `outlook` and `check`, and through them the record and the law.
@NullMarked
package org.majorslist.report;

import org.jspecify.annotations.NullMarked;
