/// Turns a page into terminal text, Markdown, HTML, PDF and DOCX.
///
/// Start at [TerminalPage] for the plainest of them. [HtmlPage] writes one self-contained file from a builder that
/// escapes all text; [PdfPage] prints that same HTML. The libraries behind PDF and DOCX are loaded only when asked for.
/// Uses the shelf `page`.
@NullMarked
package org.majorslist.report.write;

import org.jspecify.annotations.NullMarked;
