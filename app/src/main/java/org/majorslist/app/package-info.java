/// The program: command line, and the place where the rooms are joined.
///
/// Start at [Majors], the only `main`. Each family of commands has a shelf of its own; what they print
/// goes through the shelf `console`.
@NullMarked
package org.majorslist.app;

import org.jspecify.annotations.NullMarked;
