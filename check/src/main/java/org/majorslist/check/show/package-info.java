/// Showing: an article with its verdicts as marked text, a page, data rows or ClaimReview.
///
/// Start at [MarkedText] for the terminal and [ArticlePage] for the page. Everything that came from outside is
/// escaped. Uses the types of `check`.
@NullMarked
package org.majorslist.check.show;

import org.jspecify.annotations.NullMarked;
