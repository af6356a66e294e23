/// Documents: briefs as terminal text, HTML, PDF, Markdown and JSON.
///
/// Start at the shelf `brief`, which gathers a country's certification from the record and the law; the
/// shelf `page` is a document as blocks; the shelf `write` turns it into a file. Uses `outlook` and
/// `check`, and through them the record and the law.
@NullMarked
package org.majorslist.report;

import org.jspecify.annotations.NullMarked;
