/// Commands of the outlook: `majors options` and `majors model`.
///
/// Start at [OptionsCommand]. Results go to standard output, progress to standard error.
@NullMarked
package org.majorslist.app.outlook;

import org.jspecify.annotations.NullMarked;
