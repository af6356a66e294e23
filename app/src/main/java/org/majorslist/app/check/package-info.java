/// The command `majors check`: articles in, claims with verdicts out.
///
/// Start at [CheckCommand]. [Folder] checks many files in parallel.
@NullMarked
package org.majorslist.app.check;

import org.jspecify.annotations.NullMarked;
