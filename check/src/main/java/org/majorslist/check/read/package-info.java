/// Reading: plain text, HTML, PDF and DOCX become a text with, where found, its day of publication.
///
/// Start at [ArticleReader]. Everything read is hostile: size, depth and time are bounded, nothing is fetched, and
/// what cannot be read is said to be so.
@NullMarked
package org.majorslist.check.read;

import org.jspecify.annotations.NullMarked;
