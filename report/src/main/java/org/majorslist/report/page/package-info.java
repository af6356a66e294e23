/// A document as blocks: what is said, in which order, and which source stands behind it, without a word on looks.
///
/// Start at [Page]. The shelf `write` turns a page into terminal text, HTML, Markdown, PDF or DOCX; the shelf `brief`
/// makes the page of a country's brief. Uses the JDK only.
///
/// The words (footnote, caption, table, strip) are those of typesetting.
@NullMarked
package org.majorslist.report.page;

import org.jspecify.annotations.NullMarked;
