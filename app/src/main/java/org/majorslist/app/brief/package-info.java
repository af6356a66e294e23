/// The command `majors brief`: one country's certification on a page, in the terminal or as a file.
///
/// Start at [BriefCommand]. What the page says is gathered and laid out by the room `report`; files are written by
/// [DocumentFile], whole or not at all.
@NullMarked
package org.majorslist.app.brief;

import org.jspecify.annotations.NullMarked;
